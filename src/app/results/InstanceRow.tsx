import { playHref } from '../links.ts';
import { SIGNS } from '../ui/VerdictBadge.tsx';
import { type Group, instanceOf } from './groups.ts';
import classes from './InstanceRow.module.css';
import { titleOf } from './titles.ts';

interface InstanceRowProps {
  readonly group: Group;
  readonly open: boolean;
  onToggle(): void;
}

const MOST_SIGNS = 32;

/** The cells of an instance: the outcomes of its attempts, one sign each. */
export function InstanceRow({ group, open, onToggle }: InstanceRowProps) {
  const { env, level, seed, index, solver, hash, ...rest } = instanceOf(group);
  return (
    <>
      <td>
        <button type="button" className={classes.toggle} aria-expanded={open} onClick={onToggle}>
          <span aria-hidden className={classes.arrow} data-open={open || undefined}>
            ▸
          </span>
          {group.solved}/{group.n} solved
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
        {group.attempts.slice(0, MOST_SIGNS).map(({ id, outcome }) => (
          <span key={id} className={classes.sign} data-outcome={outcome}>
            {SIGNS[outcome]}
          </span>
        ))}
        {group.n > MOST_SIGNS && '…'}
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
