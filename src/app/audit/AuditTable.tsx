import { GROUPS } from '../../audit/finding.ts';
import { AuditRow } from './AuditRow.tsx';
import classes from './AuditTable.module.css';
import type { Row } from './rows.ts';

interface AuditTableProps {
  readonly rows: readonly Row[];
  onRun(env: string): void;
}

/** Environment × what the probes are about. */
export function AuditTable({ rows, onRun }: AuditTableProps) {
  if (rows.length === 0) return <p className={classes.none}>No environment is like this so far.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroll} tabIndex={0} aria-label="Audits by environment">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Environment</th>
            <th scope="col" className={classes.whole}>
              Outcome
            </th>
            {GROUPS.map((group) => (
              <th key={group} scope="col" className={classes.group}>
                {group}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">Run</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AuditRow key={row.card.id} row={row} onRun={onRun} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
