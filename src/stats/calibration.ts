import { type At, fitLogistic } from './logistic.ts';
import { normalBelow } from './normal.ts';

/** α of the paper. */
export const CALIBRATION_ALPHA = 0.05;

/** Attempts at one level, counted from 1. */
export interface AtLevel extends Omit<At, 'x'> {
  readonly level: number;
}

/** Whether pass rates fall with the level, what it rests on, and what to do where the test cannot say. */
export type Calibration =
  | {
      readonly by: 'wald';
      readonly keep: boolean;
      readonly slope: number;
      readonly intercept: number;
      /** Standard error of the slope. */
      readonly error: number;
      readonly z: number;
      /** One-sided: the chance of so small a z where rates do not fall. */
      readonly p: number;
    }
  | {
      readonly by: 'exact';
      readonly keep: boolean;
      readonly falls: boolean;
      /** One-sided, exact given how many were solved. */
      readonly p: number;
      readonly says: string;
    }
  | { readonly by: 'nothing'; readonly says: string };

/**
 * ReSyn's calibration test: logistic regression of success on level, Wald z = slope / standard error, kept where the one-sided p = Φ(z) is
 * below α = 0.05 (z < −1.645). Where the outcomes are separated the slope is infinite and Wald's test cannot be made; then the exact
 * conditional test stands in: among all ways to place the solved attempts, the share that has as small a sum of levels.
 * Attempts are taken as independent, as in the paper: many attempts at few instances make p look smaller than it is.
 * Source: ReSyn, arXiv 2602.20117 (2026); the exact test: Cox and Snell, "Analysis of binary data" (1989), section 2.1.
 * @throws RangeError without attempts, or for a count that is none.
 */
export function calibrate(levels: readonly AtLevel[], alpha: number = CALIBRATION_ALPHA): Calibration {
  const data = levels.map(({ level, solved, n }) => ({ x: level, solved, n }));
  const result = fitLogistic(data);
  if ('fit' in result) {
    const { slope, intercept, error } = result.fit;
    const z = slope / error;
    const p = normalBelow(z);
    return { by: 'wald', keep: p < alpha, slope, intercept, error, z, p };
  }
  if (result.no === 'one')
    return { by: 'nothing', says: 'Attempts at one level only: run two levels or more.' };
  if (result.no === 'same')
    return {
      by: 'nothing',
      says: result.solved
        ? 'Every attempt was solved: run harder levels, or a weaker solver.'
        : 'No attempt was solved: run easier levels, or a stronger solver.',
    };
  const [from, to] = result.between;
  const p = result.falls ? exactP(data) : 1;
  const where =
    from === to ? `Level ${from} alone is mixed` : `Nothing is mixed between levels ${from} and ${to}`;
  return {
    by: 'exact',
    keep: result.falls && p < alpha,
    falls: result.falls,
    p,
    says: `${where}: the slope is infinite and Wald’s test cannot be made. The exact test stands in; for a slope, make more attempts ${from === to ? `beside level ${from}` : `at levels ${from} and ${to}`}.`,
  };
}

/** The share of placings with the least sum of levels, where those seen have it: one mixed level, all or none elsewhere. */
function exactP(data: readonly At[]): number {
  const total = data.reduce((sum, { n }) => sum + n, 0);
  const solved = data.reduce((sum, one) => sum + one.solved, 0);
  const mixed = mixedOf(data);
  // ln of 1 / C(total, solved) · C(n, s) at the mixed level, factor by factor.
  let log = 0;
  for (let i = 1; i <= solved; i++) log += Math.log(i / (total - solved + i));
  for (let i = 1; i <= mixed.solved; i++) log += Math.log((mixed.n - mixed.solved + i) / i);
  return Math.exp(log);
}

/** All attempts at the one level where some are solved and some not. */
function mixedOf(data: readonly At[]): { readonly solved: number; readonly n: number } {
  const byLevel = new Map<number, { solved: number; n: number }>();
  for (const { x, solved, n } of data) {
    const known = byLevel.get(x) ?? { solved: 0, n: 0 };
    byLevel.set(x, { solved: known.solved + solved, n: known.n + n });
  }
  return [...byLevel.values()].find(({ solved, n }) => solved > 0 && solved < n) ?? { solved: 0, n: 0 };
}
