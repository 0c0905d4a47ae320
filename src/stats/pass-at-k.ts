import { type Count, checkCount } from './rate.ts';

/**
 * The unbiased estimate of the chance that at least one of k attempts is solved, from n attempts of which c were:
 * 1 − C(n−c, k) / C(n, k), computed as 1 − ∏ (1 − k/i) for i = n−c+1 … n, so that no binomial overflows.
 * Source: Chen et al., "Evaluating large language models trained on code", arXiv 2107.03374 (2021), section 2.1.
 * @throws RangeError unless 1 ≤ k ≤ n: n attempts say nothing unbiased of more than n.
 */
export function passAtK({ solved, n }: Count, k: number): number {
  checkCount({ solved, n });
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`k is a whole number from 1, not ${k}.`);
  if (k > n) throw new RangeError(`pass@${k} needs ${k} attempts at an instance; here there are ${n}.`);
  if (n - solved < k) return 1;
  let missed = 1;
  for (let i = n - solved + 1; i <= n; i++) missed *= 1 - k / i;
  return 1 - missed;
}

export interface MeanPassAtK {
  readonly mean: number;
  /** Groups it was taken over. */
  readonly groups: number;
  /** Groups left out because they hold fewer than k attempts. */
  readonly tooFew: number;
}

/** The mean of pass@k over groups, one group per instance; undefined when no group has k attempts. */
export function meanPassAtK(groups: readonly Count[], k: number): MeanPassAtK | undefined {
  const enough = groups.filter(({ n }) => n >= k);
  if (enough.length === 0) return undefined;
  const sum = enough.reduce((total, group) => total + passAtK(group, k), 0);
  return { mean: sum / enough.length, groups: enough.length, tooFew: groups.length - enough.length };
}
