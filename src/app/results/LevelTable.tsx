import { count, percent, plural } from '../charts/format.ts';
import { resultsHref } from '../links.ts';
import { titleOf } from '../ui/titles.ts';
import { choosing, type Filters, textOf, writeFilters } from './filters.ts';
import classes from './LevelTable.module.css';
import type { LevelRate, RateRow } from './level-rates.ts';

interface LevelTableProps {
  readonly rows: readonly RateRow[];
  readonly filters: Filters;
}

/** Pass rates by environment, solver and level; a cell leads to its attempts. */
export function LevelTable({ rows, filters }: LevelTableProps) {
  const used = new Set(rows.flatMap((row) => [...row.levels.keys()]));
  const top = Math.max(0, ...[...used].map((level) => level ?? 0));
  const levels = [...Array.from({ length: top }, (_, i) => i + 1), ...(used.has(null) ? [null] : [])];
  const one = textOf(filters, 'env') !== undefined;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            {!one && <th scope="col">Environment</th>}
            <th scope="col">Solver</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {level === null ? 'Own params' : `Level ${level}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ env, solver, levels: rates }) => (
            <tr key={`${env} ${solver.kind} ${solver.name}`}>
              {!one && <th scope="row">{titleOf(env)}</th>}
              <th scope="row" className={classes.solver}>
                {solver.name}
              </th>
              {levels.map((level) => {
                const rate = rates.get(level);
                return (
                  <td key={level}>
                    {rate && (
                      <Cell
                        rate={rate}
                        href={resultsHref(
                          writeFilters(choosing(filters, { env, solver: solver.name, level })),
                        )}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const whole = (share: number): string => String(Math.round(share * 100));

interface CellProps {
  readonly rate: LevelRate;
  readonly href: string;
}

function Cell({ rate: { rate, solved, n, instances, interval }, href }: CellProps) {
  return (
    <a className={classes.cell} href={href}>
      <span className={classes.rate}>{percent(rate)}</span>
      <span className={classes.bar} aria-hidden>
        <span
          className={classes.interval}
          style={{ left: `${interval.low * 100}%`, width: `${(interval.high - interval.low) * 100}%` }}
        />
        <span className={classes.at} style={{ left: `${rate * 100}%` }} />
      </span>
      <span className={classes.n}>
        {count(solved)}/{count(n)}
        <br />
        {whole(interval.low)}–{whole(interval.high)}%
        {instances < n && (
          <>
            <br />
            {plural(instances, 'instance')}
          </>
        )}
      </span>
    </a>
  );
}
