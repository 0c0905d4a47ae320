import { count, plural } from '../charts/format.ts';
import type { BadLine, Tallied } from '../clients/comparison.ts';
import classes from './BadLines.module.css';

interface BadLinesProps {
  /** The first of them. */
  readonly bad: readonly BadLine[];
  readonly badLines: number;
  readonly unsupported: Tallied['unsupported'];
}

const MOST_NAMED = 200;

/** What has no place in the counts, and why. */
export function BadLines({ bad, badLines, unsupported }: BadLinesProps) {
  const replies = unsupported.reduce((sum, { n }) => sum + n, 0);
  if (badLines === 0 && replies === 0) return null;
  return (
    <section className={classes.panel} aria-label="Not judged">
      {replies > 0 && (
        <details className={classes.part}>
          <summary>
            {plural(replies, 'reply', 'replies')} of {plural(unsupported.length, 'dataset')} that no
            environment reads
          </summary>
          <ul>
            {unsupported.slice(0, MOST_NAMED).map(({ dataset, n }) => (
              <li key={dataset}>
                {dataset.slice(0, 200)}: {count(n)} unsupported
              </li>
            ))}
            {unsupported.length > MOST_NAMED && (
              <li>… and {plural(unsupported.length - MOST_NAMED, 'dataset')} more.</li>
            )}
          </ul>
        </details>
      )}
      {badLines > 0 && (
        <details className={classes.part} open={badLines <= 5}>
          <summary>{plural(badLines, 'line')} could not be read</summary>
          <ul>
            {bad.map(({ line, why }) => (
              <li key={line}>
                Line {count(line)}: {why}
              </li>
            ))}
            {badLines > bad.length && <li>… and {count(badLines - bad.length)} more.</li>}
          </ul>
        </details>
      )}
    </section>
  );
}
