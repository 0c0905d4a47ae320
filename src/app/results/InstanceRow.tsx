import type { Attempt } from '../../records/attempt.ts';
import type { InstanceLine } from '../attempts/protocol.ts';
import { playHref } from '../links.ts';
import { titleOf } from '../ui/titles.ts';
import { SIGNS } from '../ui/VerdictBadge.tsx';
import classes from './InstanceRow.module.css';

interface InstanceRowProps {
  readonly line: InstanceLine;
  /** Any of its attempts tells the instance. */
  readonly first: Attempt;
  readonly open: boolean;
  onToggle(): void;
}

const MOST_SIGNS = 32;
const signOf = (outcome: string): string => (outcome in SIGNS ? SIGNS[outcome as keyof typeof SIGNS] : '?');

/** The cells of an instance: the outcomes of its attempts, one sign each. */
export function InstanceRow({ line, first, open, onToggle }: InstanceRowProps) {
  const { env, level, seed, index, solver, hash, ...rest } = first;
  return (
    <>
      <td>
        <button type="button" className={classes.toggle} aria-expanded={open} onClick={onToggle}>
          <span aria-hidden className={classes.arrow} data-open={open || undefined}>
            ▸
          </span>
          {line.solved}/{line.n} solved
        </button>
      </td>
      <td className={classes.env}>
        {titleOf(env)}
        <span className={classes.level}>{level === null ? ' own params' : ` level ${level}`}</span>
      </td>
      <td className={classes.seed}>
        {seed} / {index}
      </td>
      <td className={classes.solver}>{solver.name}</td>
      <td className={classes.signs} aria-hidden>
        {line.outcomes.slice(0, MOST_SIGNS).map((outcome, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: signs have no other identity than their place
          <span key={at} className={classes.sign} data-outcome={outcome}>
            {signOf(outcome)}
          </span>
        ))}
        {line.n > MOST_SIGNS && '…'}
      </td>
      <td className={classes.play}>
        <a
          href={playHref({ env, seed, index, ...rest }, { hash })}
          aria-label={`Play ${titleOf(env)}, ${seed} / ${index}`}
        >
          Play
        </a>
      </td>
    </>
  );
}
