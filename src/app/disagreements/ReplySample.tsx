import classes from './ReplySample.module.css';
import { kindText } from './words.ts';

interface ReplySampleProps {
  readonly kind: string | undefined;
  readonly reply: string;
}

const MOST = 160;

/** How a reply was made, and its beginning on one line. */
export function ReplySample({ kind, reply }: ReplySampleProps) {
  const start = reply.slice(0, MOST);
  const line = /^\s|\s$|[\n\t]/.test(start) ? JSON.stringify(start).replaceAll('\\\\', '\\') : start;
  return (
    <span className={classes.sample}>
      <span className={classes.kind} data-none={kind ? undefined : true}>
        {kindText(kind)}
      </span>
      {reply === '' ? (
        <span className={classes.empty}>empty</span>
      ) : (
        <code className={classes.reply}>{line}</code>
      )}
    </span>
  );
}
