import type { ProbeOutcome } from '../../audit/finding.ts';
import classes from './OutcomeMark.module.css';

interface OutcomeMarkProps {
  readonly is: ProbeOutcome['is'];
  /** What is said in place of the outcome's own word. */
  readonly word?: string;
  /** Only the sign is drawn; the word is said aloud. */
  readonly terse?: boolean;
}

const SIGNS: { readonly [I in ProbeOutcome['is']]: string } = {
  found: '✗',
  clean: '✓',
  'could not look': '?',
};

/** The outcome of a probe as colour, shape and word. */
export function OutcomeMark({ is, word = is, terse = false }: OutcomeMarkProps) {
  return (
    <span className={classes.mark} data-is={is}>
      <span className={classes.sign} aria-hidden="true">
        {SIGNS[is]}
      </span>
      <span className={terse ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
