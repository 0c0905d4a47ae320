import type { SetAside } from '../../records/attempt.ts';
import { plural } from '../charts/format.ts';
import classes from './SetAsideNote.module.css';

interface SetAsideNoteProps {
  readonly rows: readonly SetAside[];
  readonly durable: boolean;
}

/** What must be known of the storage: that it keeps nothing, or that some of it cannot be read. */
export function SetAsideNote({ rows, durable }: SetAsideNoteProps) {
  return (
    <>
      {!durable && (
        <p className={classes.note} role="alert">
          This browser keeps nothing for Envscope: what is here ends with the page. Export it before you
          leave.
        </p>
      )}
      {rows.length > 0 && (
        <details className={classes.note}>
          <summary>
            {plural(rows.length, 'row')} of this browser cannot be read by this version. They are kept as they
            are.
          </summary>
          <ul>
            {rows.slice(0, 100).map(({ table, key, why, row }) => (
              <li key={`${table} ${key}`}>
                {table}, {key}: {why}
                <pre>{JSON.stringify(row).slice(0, 2_000)}</pre>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
