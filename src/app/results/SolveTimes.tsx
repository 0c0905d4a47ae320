import type { Attempt } from '../../records/attempt.ts';
import { quantile, widthBins } from '../../stats/quantile.ts';
import { duration, plural } from '../charts/format.ts';
import { TimeHistogram } from '../charts/TimeHistogram.tsx';
import { ViewData } from '../charts/ViewData.tsx';
import classes from './PassRates.module.css';

interface SolveTimesProps {
  /** Those in scope. */
  readonly attempts: readonly Attempt[];
  readonly scope: string;
}

const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 21_600, 86_400];
const MOST_BARS = 12;

/** How long people took for the boards they solved without being shown the answer. */
export function SolveTimes({ attempts, scope }: SolveTimesProps) {
  const times = attempts.flatMap(({ solver, outcome, assisted, ms }) =>
    solver.kind === 'person' && outcome === 'solved' && !assisted && ms !== null ? [ms] : [],
  );
  if (times.length === 0) return null;
  const bins = widthBins(
    times,
    SECONDS.map((s) => s * 1_000),
    MOST_BARS,
  );
  return (
    <section className={`${classes.section} ${classes.card}`} aria-labelledby="solve-times">
      <div className={classes.head}>
        <div>
          <h2 id="solve-times">Solve times</h2>
          <p>
            {plural(times.length, 'board')} solved by people, {scope}. Median {duration(quantile(times, 0.5))}
            , middle half {duration(quantile(times, 0.25))} to {duration(quantile(times, 0.75))}.
          </p>
        </div>
      </div>
      <TimeHistogram bins={bins} />
      <ViewData
        caption={`Boards solved by people: ${scope}`}
        columns={['From', 'To', 'Boards']}
        rows={bins.map(({ from, to, count }) => [duration(from), duration(to), count])}
      />
    </section>
  );
}
