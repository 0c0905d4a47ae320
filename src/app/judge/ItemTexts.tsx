import type { Span } from '../../core/reply.ts';
import { ReplyText } from '../ui/ReplyText.tsx';
import classes from './ItemTexts.module.css';

interface ItemTextsProps {
  readonly reply: string;
  /** What was read of it; left out while one judges blind. */
  readonly span?: Span | undefined;
  readonly prompt: string;
}

const MOST = 20_000;

/** The reply and what was asked, to the letter. */
export function ItemTexts({ reply, span, prompt }: ItemTextsProps) {
  return (
    <section className={classes.texts} aria-label="Reply and prompt">
      <ReplyText reply={reply} {...(span ? { span } : {})} />
      <div>
        <h3 className={classes.title}>Prompt</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre className={classes.prompt} tabIndex={0}>
          {prompt.length > MOST ? `${prompt.slice(0, MOST)}…` : prompt}
        </pre>
      </div>
    </section>
  );
}
