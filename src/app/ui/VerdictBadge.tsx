import type { Verdict } from '../../core/judge.ts';
import classes from './VerdictBadge.module.css';

interface VerdictBadgeProps {
  readonly outcome: Verdict['outcome'];
  readonly size?: 'small' | 'large';
}

export const SIGNS = { solved: '✓', wrong: '✗', unreadable: '?' } as const;

/** A verdict as colour, shape and word. */
export function VerdictBadge({ outcome, size = 'small' }: VerdictBadgeProps) {
  return (
    <span className={classes.badge} data-outcome={outcome} data-size={size}>
      <span className={classes.sign} aria-hidden="true">
        {SIGNS[outcome]}
      </span>
      {outcome}
    </span>
  );
}
