import type { RgEntry } from '../../core/environment.ts';
import type { Verdict } from '../../core/judge.ts';

/** What is said of a difference between Reasoning Gym's reward and our verdict: who is right, and why. Plain JSON. */
export interface Adjudication {
  readonly dataset: string;
  /** How the reply was made, as its file says; `*` is any. */
  readonly kind: string;
  /** What that library does where we do the opposite. */
  readonly theirs: 'pays' | 'refuses';
  readonly right: 'ours' | 'theirs';
  /** The rule or the reading step that decides. */
  readonly by: string;
  /** A reason that anyone can check. */
  readonly witness: string;
}

/**
 * A row of the reviewed table. It speaks of the differences of its dataset (`*`: of all), kind and direction where our
 * verdict is reached as its `by` says, and nowhere else:
 * - `rule: name`, paid: our verdict is that this rule is broken;
 * - `rule: name`, refused: the entry's own gold breaks this rule;
 * - `reading: …`, paid: we cannot read the reply;
 * - `reading: …`, refused: we read it otherwise than letter for letter, which `when` tells.
 */
export interface Row extends Adjudication {
  /** What must hold besides; needed where kind, direction and `by` alone would let a row speak of other things. */
  when?(parted: Parted): boolean;
}

/** A reply on which that library and we part. */
export interface Parted {
  readonly reply: string;
  readonly entry: RgEntry;
  readonly verdict: Verdict;
}
