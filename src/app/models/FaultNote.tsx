import type { Fault } from '../../models/language/faults.ts';
import classes from './FaultNote.module.css';

interface FaultNoteProps {
  readonly fault: Fault;
}

/** What went wrong, what to do, and on demand the words of who noticed. */
export function FaultNote({ fault: { says, next, detail } }: FaultNoteProps) {
  return (
    <div className={classes.fault} role="alert">
      <p className={classes.says}>
        <strong>{says}</strong> {next}
      </p>
      {detail && (
        <details className={classes.detail}>
          <summary>Details</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
