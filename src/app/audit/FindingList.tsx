import type { Finding } from '../../audit/finding.ts';
import { count } from '../charts/format.ts';
import { FindingView } from '../report/FindingView.tsx';
import classes from './FindingList.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** Drawn of one probe at one environment, and in all; every one of them is in the file. */
const MOST_ALIKE = 3;
const MOST = 60;

function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const met = new Map<string, number>();
  return findings.filter(({ probe, id }) => {
    const kind = `${probe} ${id.split('@', 1)[0]}`;
    const times = (met.get(kind) ?? 0) + 1;
    met.set(kind, times);
    return times <= MOST_ALIKE;
  });
}

/** Every finding of every environment, each one click from its board. */
export function FindingList({ findings }: FindingListProps) {
  if (findings.length === 0) return null;
  const shown = firstOfEach(findings).slice(0, MOST);
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" className={classes.title}>
        Findings
      </h2>
      {findings.length > shown.length && (
        <p className={classes.more}>
          The first {MOST_ALIKE} of each probe, {shown.length} of {count(findings.length)}; “Save findings”
          writes all.
        </p>
      )}
      <ol className={classes.list}>
        {shown.map((finding) => (
          <FindingView key={JSON.stringify(finding)} finding={finding} named />
        ))}
      </ol>
    </section>
  );
}
