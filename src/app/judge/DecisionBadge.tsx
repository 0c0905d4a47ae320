import type { Decision } from '../../records/judging/judgement.ts';
import classes from './DecisionBadge.module.css';

interface DecisionBadgeProps {
  readonly decision: Decision;
}

const SIGNS: { readonly [D in Decision]: string } = { right: '✓', wrong: '✗', 'cannot tell': '?' };

/** What a person said, as colour, shape and word. */
export function DecisionBadge({ decision }: DecisionBadgeProps) {
  return (
    <span className={classes.badge} data-decision={decision}>
      <span aria-hidden>{SIGNS[decision]}</span>
      {decision}
    </span>
  );
}
