import { type Count, checkCount, passRate } from './rate.ts';

/**
 * The variance p(1 − p) of a reward that is 1 with probability p: how far the attempts of one prompt differ, and so what a policy gradient
 * with the prompt's mean as its baseline can learn from; largest, 1/4, at p = 1/2.
 * Source: Foster and Foerster, "Learning to reason at the frontier of learnability", arXiv 2502.12272 (2025), who call it learnability.
 * @throws RangeError outside [0, 1].
 */
export function learningSignal(p: number): number {
  checkShare(p);
  return p * (1 - p);
}

/**
 * The unbiased estimate of p(1 − p) from n attempts of which c were solved: c(n − c) / (n(n − 1)). With the rate c/n in place
 * of p the formula is too small by the factor (n − 1)/n. Undefined for one attempt, which says nothing of differences.
 * @throws RangeError as `passRate` does.
 */
export function signalOf({ solved, n }: Count): number | undefined {
  checkCount({ solved, n });
  return n === 1 ? undefined : (solved * (n - solved)) / (n * (n - 1));
}

/**
 * The chance that a group of `size` attempts is solved throughout or not at all: p^G + (1 − p)^G. Such a group has no advantage
 * in GRPO, whose advantage is an attempt's reward less the mean of its group, and moves nothing.
 * Source: Yu et al., "DAPO", arXiv 2503.14476 (2025), section 3.2 (groups of accuracy 0 and 1).
 * @throws RangeError for p outside [0, 1] or a size that is no whole number from 1.
 */
export function zeroAdvantage(p: number, size: number): number {
  checkShare(p);
  checkSize(size);
  return power(p, size) + power(1 - p, size);
}

/**
 * The same from a count, unbiased: (C(c, G) + C(n − c, G)) / C(n, G), the share of the groups of G among the n attempts that are
 * all alike. Undefined where there are fewer than G attempts.
 * @throws RangeError as `passRate` and `zeroAdvantage` do.
 */
export function zeroAdvantageOf({ solved, n }: Count, size: number): number | undefined {
  checkCount({ solved, n });
  checkSize(size);
  if (n < size) return undefined;
  return alike(solved, n, size) + alike(n - solved, n, size);
}

export interface MeanZeroAdvantage {
  readonly share: number;
  /** Prompts with fewer than G attempts: p^G + (1 − p)^G at their rate stands for them, which is too large on average. */
  readonly fromRate: number;
}

/** The expected share of groups without advantage when each prompt is drawn alike; undefined without prompts. */
export function meanZeroAdvantage(groups: readonly Count[], size: number): MeanZeroAdvantage | undefined {
  if (groups.length === 0) return undefined;
  let fromRate = 0;
  let sum = 0;
  for (const group of groups) {
    const share = zeroAdvantageOf(group, size);
    if (share === undefined) fromRate++;
    sum += share ?? zeroAdvantage(passRate(group), size);
  }
  return { share: sum / groups.length, fromRate };
}

/** C(c, G) / C(n, G). */
function alike(c: number, n: number, size: number): number {
  let share = 1;
  for (let i = 0; i < size; i++) share *= Math.max(0, c - i) / (n - i);
  return share;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= base;
  return product;
}

function checkShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A pass rate lies from 0 to 1, not at ${p}.`);
}
function checkSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 1)
    throw new RangeError(`A group has one attempt or more, not ${size}.`);
}
