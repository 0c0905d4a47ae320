import { wilsonOf } from '../core/wilson.ts';

/** Sums over groups, one group for each instance: all that is needed for the pass rate and its interval. */
export interface GroupSums {
  readonly groups: number;
  readonly solved: number;
  readonly n: number;
  /** Σ solved², Σ solved · n and Σ n². */
  readonly ss: number;
  readonly sn: number;
  readonly nn: number;
}

/**
 * `effectiveSize` of the groups that were summed: Σ(s − n·p)² = Σs² − 2p·Σsn + p²·Σn².
 * @throws RangeError for no groups.
 */
export function effectiveSizeOf({ groups, solved, n, ss, sn, nn }: GroupSums): number {
  if (groups < 1 || n < 1) throw new RangeError('An interval needs one group or more.');
  if (solved === 0 || solved === n || groups === 1) return groups;
  const p = solved / n;
  const between = ss - 2 * p * sn + p * p * nn;
  // What rounding leaves of a sum that is 0.
  if (between <= 1e-12 * nn) return n;
  return Math.max(1, Math.min(n, (p * (1 - p) * n * n) / between));
}

/** `clusteredWilson` of the groups that were summed. @throws RangeError for no groups. */
export const intervalOfSums = (sums: GroupSums): { readonly low: number; readonly high: number } =>
  wilsonOf(sums.solved / sums.n, effectiveSizeOf(sums));
