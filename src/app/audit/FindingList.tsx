import type { Finding } from '../../audit/finding.ts';
import { count } from '../charts/format.ts';
import { FindingView } from '../report/FindingView.tsx';
import classes from './FindingList.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** Drawn at once; all of them are in the file. */
const MOST = 50;

/** Every finding of every environment, each one click from its board. */
export function FindingList({ findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" className={classes.title}>
        Findings
      </h2>
      {findings.length > MOST && (
        <p className={classes.more}>
          The first {MOST} of {count(findings.length)}; “Save findings” writes all.
        </p>
      )}
      <ol className={classes.list}>
        {findings.slice(0, MOST).map((finding) => (
          <FindingView key={JSON.stringify(finding)} finding={finding} named />
        ))}
      </ol>
    </section>
  );
}
