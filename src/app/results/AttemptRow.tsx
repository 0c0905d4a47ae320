import type { Attempt } from '../../records/attempt.ts';
import { duration } from '../charts/format.ts';
import { playHref, resultsHref } from '../links.ts';
import { titleOf } from '../ui/titles.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './AttemptRow.module.css';
import { type Filters, writeFilters } from './filters.ts';
import { whenOf } from './when.ts';

interface AttemptRowProps {
  readonly attempt: Attempt;
  readonly filters: Filters;
}

/** The cells of an attempt. */
export function AttemptRow({ attempt, filters }: AttemptRowProps) {
  const { id, outcome, env, level, seed, index, solver, reward, rule, why, ms, at, contest, assisted } =
    attempt;
  const said = [rule, why].filter(Boolean).join(': ');
  return (
    <>
      <td className={classes.outcome}>
        <a className={classes.open} href={resultsHref(writeFilters({ ...filters, open: id }))}>
          <VerdictBadge outcome={outcome} />
        </a>
      </td>
      <td className={classes.env}>{titleOf(env)}</td>
      <td className={classes.level}>{level ?? 'own'}</td>
      <td className={classes.seed}>
        {seed} / {index}
      </td>
      <td className={classes.solver}>
        {solver.name}
        {assisted && <span className={classes.mark}> answer shown</span>}
      </td>
      <td className={classes.reward}>{Number(reward.toFixed(3))}</td>
      <td className={classes.why} title={said}>
        {contest && <span className={classes.contest}>⚑ contested</span>} {said}
      </td>
      <td className={classes.ms}>{ms === null ? '' : duration(ms)}</td>
      <td className={classes.at}>{whenOf(at)}</td>
      <td className={classes.play}>
        <a
          href={playHref(attempt, { hash: attempt.hash })}
          aria-label={`Play ${titleOf(env)}, ${seed} / ${index}`}
        >
          Play
        </a>
      </td>
    </>
  );
}
