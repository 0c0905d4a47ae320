import type { ProbeReport } from '../../audit/finding.ts';
import { count, plural } from '../charts/format.ts';
import { FindingView } from './FindingView.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import classes from './ProbeView.module.css';

interface ProbeViewProps {
  readonly report: ProbeReport;
}

/** One probe: what it tries, what came of it, and behind it findings and figures. */
export function ProbeView({ report: { probe, tries, n, outcome, facts } }: ProbeViewProps) {
  const found = outcome.is === 'found';
  const more = found ? outcome.total - outcome.findings.length : 0;
  return (
    <details className={classes.probe} open={found}>
      <summary className={classes.summary}>
        <OutcomeMark is={outcome.is} word={found ? `${count(outcome.total)} found` : outcome.is} />
        <span className={classes.name}>{probe}</span>
        <span className={classes.n}>{n > 0 ? plural(n, 'try', 'tries') : 'nothing tried'}</span>
      </summary>
      <div className={classes.body}>
        <p>{tries}</p>
        {outcome.is === 'could not look' && <p className={classes.why}>{outcome.why}</p>}
        {found && (
          <ul className={classes.findings}>
            {outcome.findings.map((finding) => (
              <FindingView key={JSON.stringify(finding)} finding={finding} />
            ))}
          </ul>
        )}
        {more > 0 && <p>And {count(more)} more of the same probe.</p>}
        {facts.length > 0 && (
          <dl className={classes.facts}>
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}
