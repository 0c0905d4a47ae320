import type { Span } from '../../core/reply.ts';
import type { Case } from '../../envs/reasoning-gym/case.ts';
import { ReplyText } from '../ui/ReplyText.tsx';
import classes from './EntryPanel.module.css';

interface EntryPanelProps {
  readonly subject: Case;
  readonly span: Span | undefined;
}

const MOST = 20_000;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** What was asked, what was replied, and the answer that the entry stores: all of it foreign text. */
export function EntryPanel({ subject: { entry, reply }, span }: EntryPanelProps) {
  return (
    <section className={classes.entry} aria-label="Entry and reply">
      <ReplyText reply={reply} {...(span ? { span } : {})} />
      <div>
        <h3>Stored answer</h3>
        {entry.answer === null ? (
          <p className={classes.none}>The entry stores none.</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <pre className={classes.text} tabIndex={0}>
            {cut(entry.answer)}
          </pre>
        )}
      </div>
      <div>
        <h3>Question</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre className={classes.text} tabIndex={0}>
          {cut(entry.question)}
        </pre>
      </div>
    </section>
  );
}
