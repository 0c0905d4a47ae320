import type { Rng } from '../core/rng.ts';
import { passAtK } from './pass-at-k.ts';
import { quantile } from './quantile.ts';
import type { Count } from './rate.ts';

export interface BootstrapOptions {
  /** How many resamples; 2,000 where left out. */
  readonly draws?: number;
  /** 0.95 where left out. */
  readonly confidence?: number;
}
export interface Bootstrapped {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The standard deviation of the resampled means. */
  readonly error: number;
  /** Values that were resampled: one for each prompt. */
  readonly prompts: number;
}

/**
 * The percentile interval of a mean over prompts: as many prompts as there are, drawn with replacement, again and again; the interval
 * runs between the (1 ± confidence)/2 quantiles of the means. A prompt's own attempts stay together, since prompts are what was sampled.
 * Source: Efron and Tibshirani, "An introduction to the bootstrap" (1993), chapters 6 and 13.
 * @param values one for each prompt: its pass rate, say, or its pass@k.
 * @throws RangeError for no values, a value that is not finite, fewer than two draws, or a confidence outside (0, 1).
 */
export function bootstrapMean(
  values: readonly number[],
  rng: Rng,
  { draws = 2_000, confidence = 0.95 }: BootstrapOptions = {},
): Bootstrapped {
  if (values.length === 0) throw new RangeError('A bootstrap needs one prompt or more.');
  if (!values.every(Number.isFinite)) throw new RangeError('A bootstrap needs finite values.');
  if (!Number.isSafeInteger(draws) || draws < 2)
    throw new RangeError(`A bootstrap takes two draws or more, not ${draws}.`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('A confidence lies between 0 and 1.');
  const n = values.length;
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[rng.int(0, n - 1)] as number;
    return sum / n;
  });
  const middle = meanOf(means);
  const squares = means.reduce((sum, mean) => sum + (mean - middle) * (mean - middle), 0);
  return {
    mean: meanOf(values),
    low: quantile(means, (1 - confidence) / 2),
    high: quantile(means, (1 + confidence) / 2),
    error: Math.sqrt(squares / (draws - 1)),
    prompts: n,
  };
}

/**
 * pass@k with its interval over prompts; undefined while no prompt has k attempts. Prompts with fewer are left out.
 * @throws RangeError as `passAtK` and `bootstrapMean` do.
 */
export function bootstrapPassAtK(
  groups: readonly Count[],
  k: number,
  rng: Rng,
  options?: BootstrapOptions,
): Bootstrapped | undefined {
  const values = groups.filter(({ n }) => n >= k).map((group) => passAtK(group, k));
  return values.length === 0 ? undefined : bootstrapMean(values, rng, options);
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
