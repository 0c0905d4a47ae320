/*
 * Sequences of whole numbers in which each comes from the one before by the same steps, taken one after another.
 * `previous` adds the number two places back, and does nothing where there is none.
 */

export type Step = readonly ['add' | 'times', number] | readonly ['square' | 'halve' | 'previous'];

/** What is searched: at most so many steps, with numbers up to `largest` on either side of 0 to add or multiply by. */
export interface Limits {
  readonly steps: number;
  readonly largest: number;
}

/** No step brings a number beyond this back to the size of a term. */
const BEYOND = 1_000_000_000_000;
/** Size of the largest term that can be searched. */
export const LARGEST_TERM = 1_000_000_000;

/** Every step there is; adding 0 and multiplying by 0 or 1 are none. */
export function stepsUpTo(largest: number): Step[] {
  const numbers = Array.from({ length: 2 * largest + 1 }, (_, i) => i - largest).filter((n) => n !== 0);
  return [
    ...numbers.map((n) => ['add', n] as const),
    ...numbers.filter((n) => n !== 1).map((n) => ['times', n] as const),
    ['square'],
    ['halve'],
    ['previous'],
  ];
}

/** One step from `value`, where `before` is the number two places back, or 0. Halving rounds down. */
export function taken([what, by = 0]: Step, value: number, before: number): number {
  switch (what) {
    case 'add':
      return value + by;
    case 'times':
      return value * by;
    case 'square':
      return value * value;
    case 'halve':
      return Math.floor(value / 2);
    case 'previous':
      return value + before;
  }
}

/** The term after these. */
export const termAfter = (terms: readonly number[], rule: readonly Step[]): number =>
  rule.reduce((value, step) => taken(step, value, terms.at(-2) ?? 0), terms.at(-1) ?? 0);

/** The next term by every rule within the limits that gives all the terms; for at least two of them. */
export function* nextTerms(terms: readonly number[], { steps, largest }: Limits): Generator<number> {
  const all = stepsUpTo(largest);
  const targets = terms.slice(1);
  const walk = function* (values: readonly number[], left: number): Generator<number> {
    yield* lastStep(values);
    if (left === 1) return;
    for (const step of all) {
      const next = values.map((value, i) => taken(step, value, terms[i - 1] ?? 0));
      if (next.every((value) => value < BEYOND && value > -BEYOND)) yield* walk(next, left - 1);
    }
  };
  /** Which steps lead from these values to the targets is solved for, not tried. */
  const lastStep = function* (values: readonly number[]): Generator<number> {
    const last = values.at(-1) ?? 0;
    const fits = (step: Step) =>
      targets.every((target, i) => taken(step, values[i]!, terms[i - 1] ?? 0) === target);
    const by = targets[0]! - values[0]!;
    if (by !== 0 && by <= largest && by >= -largest && fits(['add', by])) yield last + by;
    const at = targets.findIndex((_, i) => values[i] !== 0);
    if (at >= 0) {
      const factor = targets[at]! / values[at]!;
      const within = Number.isInteger(factor) && factor <= largest && factor >= -largest;
      if (within && factor !== 0 && factor !== 1 && fits(['times', factor])) yield last * factor;
    } else if (targets.every((target) => target === 0))
      for (let factor = -largest; factor <= largest; factor++)
        if (factor !== 0 && factor !== 1) yield last * factor;
    for (const step of [['square'], ['halve'], ['previous']] as const)
      if (fits(step)) yield taken(step, last, terms.at(-2) ?? 0);
  };
  yield* walk(terms, steps);
}
