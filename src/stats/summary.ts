import { clusteredWilson } from './clustered.ts';
import { meanPassAtK } from './pass-at-k.ts';
import { type Count, passRate } from './rate.ts';

/** What is known of a solver at one level. */
export interface RateSummary extends Count {
  readonly instances: number;
  readonly rate: number;
  /** 95 % interval of the rate. */
  readonly low: number;
  readonly high: number;
  /** The mean over the instances that have k attempts; undefined while there is none. */
  readonly passAtK: number | undefined;
}

/** @throws RangeError for no groups, a group that is none, or k below 1. */
export function summaryOf(groups: readonly Count[], k: number): RateSummary {
  const solved = groups.reduce((sum, group) => sum + group.solved, 0);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    ...{ instances: groups.length, solved, n, rate: passRate({ solved, n }) },
    ...clusteredWilson(groups),
    passAtK: meanPassAtK(groups, k)?.mean,
  };
}
