import type { Span } from '../../core/reply.ts';
import classes from './ReplyText.module.css';

interface ReplyTextProps {
  readonly reply: string;
  readonly span?: Span | undefined;
}

/** Characters shown on either side of what was read. */
const AROUND = 20_000;

/** A reply as text, with the part that was read marked. */
export function ReplyText({ reply, span }: ReplyTextProps) {
  if (reply === '') return <p className={classes.empty}>The reply is empty.</p>;
  const from = span?.from ?? 0;
  const to = span?.to ?? 0;
  const before = reply.slice(Math.max(0, from - AROUND), from);
  const after = reply.slice(to, to + AROUND);
  return (
    <div>
      <h3 className={classes.title}>Reply{span && to > from && ': what was read is marked'}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.reply} tabIndex={0}>
        {from > AROUND && '…'}
        {before}
        {to > from && <mark className={classes.read}>{reply.slice(from, to)}</mark>}
        {after}
        {to + AROUND < reply.length && '…'}
      </pre>
    </div>
  );
}
