import { DECISIONS, type Judgement } from '../../records/judging/judgement.ts';
import { count } from '../charts/format.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './CellTable.module.css';
import { DecisionBadge } from './DecisionBadge.tsx';
import { cellCounts, OUTCOMES, parts } from './outcome.ts';
import { type ResultsAt, resultsAtHref } from './results-link.ts';

interface CellTableProps {
  readonly judgements: readonly Judgement[];
  readonly at: ResultsAt;
}

/** What people said against what the verifier said; a cell leads to the items behind it. */
export function CellTable({ judgements, at }: CellTableProps) {
  const cells = cellCounts(judgements);
  return (
    <table className={classes.table} aria-label="What people said and what the verifier said">
      <thead>
        <tr>
          <td />
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col">
              <VerdictBadge outcome={outcome} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DECISIONS.map((decision) => (
          <tr key={decision}>
            <th scope="row">
              <DecisionBadge decision={decision} />
            </th>
            {OUTCOMES.map((outcome) => {
              const n = cells.find((cell) => cell.decision === decision && cell.outcome === outcome)?.n ?? 0;
              const here = at.decision === decision && at.outcome === outcome;
              return (
                <td key={outcome}>
                  {n === 0 ? (
                    <span className={classes.none}>0</span>
                  ) : (
                    <a
                      className={classes.cell}
                      href={resultsAtHref({ ...at, decision, outcome })}
                      aria-current={here || undefined}
                      data-parted={parts({ decision, outcome }) || undefined}
                      aria-label={`${count(n)} judged ${decision} where the verifier says ${outcome}`}
                    >
                      {count(n)}
                      {parts({ decision, outcome }) && <span className={classes.word}>part</span>}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
