import type { LevelTally } from '../../models/runs/tally.ts';
import { summaryOf } from '../../stats/summary.ts';
import { count, percent } from '../charts/format.ts';
import { titleOf } from '../ui/titles.ts';
import classes from './RunRates.module.css';

interface RunRatesProps {
  readonly levels: readonly LevelTally[];
  /** Attempts at each instance. */
  readonly k: number;
}

const points = (share: number): string => String(Math.round(share * 100));

/** Pass rates of a run so far, a row for each environment and level. */
export function RunRates({ levels, k }: RunRatesProps) {
  if (levels.length === 0) return null;
  return (
    <div className={classes.scroll}>
      <table className={classes.rates} aria-label="Pass rates of this run">
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Solved</th>
            <th scope="col">Pass rate</th>
            {k > 1 && <th scope="col">pass@{k}</th>}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ env, level, groups }) => {
            const { solved, n, rate, low, high, passAtK } = summaryOf(groups, k);
            return (
              <tr key={`${env} ${level}`}>
                <th scope="row">
                  {titleOf(env)} {level}
                </th>
                <td>
                  {count(solved)}/{count(n)}
                </td>
                <td>
                  {percent(rate)}
                  <span className={classes.interval}>
                    {points(low)}–{points(high)}
                  </span>
                </td>
                {k > 1 && <td>{passAtK === undefined ? '…' : percent(passAtK)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.note}>
        Below each rate its 95 % Wilson interval
        {k > 1 && '; attempts at one instance count as far as they differ'}.
      </p>
    </div>
  );
}
