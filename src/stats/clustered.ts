import { wilsonOf } from '../core/wilson.ts';
import { type Count, checkCount } from './rate.ts';

/**
 * How many independent attempts say as much as these groups, one group for each instance: p(1 − p) over the variance of p
 * that the differences between instances give; no more than there are attempts, and just as many where each instance has one. Where no
 * attempt, or every attempt, is solved, nothing is known of those differences, and each instance counts once.
 * Source: Kish, "Survey Sampling" (1965), section 8.2; Dean and Pagano, "Evaluating confidence interval methods for binomial
 * proportions in clustered surveys", Journal of Survey Statistics and Methodology 3 (2015).
 * @throws RangeError for no groups, or a group that is none.
 */
export function effectiveSize(groups: readonly Count[]): number {
  if (groups.length === 0) throw new RangeError('An interval needs one group or more.');
  for (const group of groups) checkCount(group);
  const { solved, n } = sumOf(groups);
  const m = groups.length;
  if (solved === 0 || solved === n || m === 1) return m;
  const p = solved / n;
  const between = groups.reduce((sum, group) => sum + (group.solved - group.n * p) ** 2, 0);
  if (between === 0) return n;
  return Math.max(1, Math.min(n, (p * (1 - p) * n * n) / between));
}

/**
 * The 95 % Wilson interval of a pass rate from several attempts at each instance, which are not independent: with the
 * effective number of attempts in place of their number.
 * @throws RangeError as `effectiveSize` does.
 */
export function clusteredWilson(groups: readonly Count[]): { readonly low: number; readonly high: number } {
  const size = effectiveSize(groups);
  const { solved, n } = sumOf(groups);
  return wilsonOf(solved / n, size);
}

const sumOf = (groups: readonly Count[]): Count =>
  groups.reduce((sum, { solved, n }) => ({ solved: sum.solved + solved, n: sum.n + n }), { solved: 0, n: 0 });
