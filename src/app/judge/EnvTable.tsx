import type { Judgement } from '../../records/judging/judgement.ts';
import { count, percent } from '../charts/format.ts';
import { titleOf } from '../ui/titles.ts';
import classes from './EnvTable.module.css';
import { type EnvRow, envRows } from './outcome.ts';
import { type ResultsAt, resultsAtHref } from './results-link.ts';

interface EnvTableProps {
  readonly judgements: readonly Judgement[];
  readonly at: ResultsAt;
}

/** The same for each environment, those with the most parted judgements first. */
export function EnvTable({ judgements, at }: EnvTableProps) {
  const rows = envRows(judgements);
  const to = (env: string, change: Partial<ResultsAt> = {}): string =>
    resultsAtHref({ word: at.word, env, ...change });
  const cell = (n: number, href: string, says: string) =>
    n === 0 ? (
      <span className={classes.none}>0</span>
    ) : (
      <a href={href} aria-label={`${count(n)} ${says}`}>
        {count(n)}
      </a>
    );
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label="By environment">
        <thead>
          <tr>
            <th scope="col">Environment</th>
            <th scope="col">Judged</th>
            <th scope="col">The same</th>
            <th scope="col">Right, refused</th>
            <th scope="col">Wrong, accepted</th>
            <th scope="col">Cannot tell</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ env, n, same, refused, accepted, cannotTell }: EnvRow) => (
            <tr key={env}>
              <th scope="row">
                <a href={to(env)}>{titleOf(env)}</a>
              </th>
              <td>{count(n)}</td>
              <td>{percent(same / n)}</td>
              <td>
                {cell(
                  refused,
                  to(env, { decision: 'right' }),
                  'that people call right and the verifier refuses',
                )}
              </td>
              <td>
                {cell(
                  accepted,
                  to(env, { decision: 'wrong', outcome: 'solved' }),
                  'that people call wrong and the verifier accepts',
                )}
              </td>
              <td>{cell(cannotTell, to(env, { decision: 'cannot tell' }), 'that people cannot tell')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
