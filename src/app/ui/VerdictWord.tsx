import type { Verdict } from '../../core/judge.ts';
import classes from './VerdictWord.module.css';

interface VerdictWordProps {
  readonly outcome: Verdict['outcome'];
}

const shapes: { readonly [O in Verdict['outcome']]: string } = { solved: '✓', wrong: '✗', unreadable: '?' };

/** An outcome as colour, shape and word together. */
export function VerdictWord({ outcome }: VerdictWordProps) {
  return (
    <span className={classes.verdict} data-outcome={outcome}>
      <span aria-hidden>{shapes[outcome]}</span> {outcome}
    </span>
  );
}
