import type { Rng } from '../core/rng.ts';
import type { Measured } from './agreement.ts';
import { quantile } from './quantile.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Resamples in which the figure is defined. */
  readonly draws: number;
  /** Resamples in which it is not, which the interval leaves out. */
  readonly left: number;
}

/** As many units as there are, drawn with replacement. @throws RangeError for none. */
export const resampled = <U>(units: readonly U[], rng: Rng): readonly U[] => units.map(() => rng.pick(units));

/** Share of resamples in which a figure may be undefined before its interval says too little. */
const MOST_LEFT = 0.1;

/**
 * The percentile interval of resampled figures, between their (1 ± confidence)/2 quantiles; a sentence where there are too few.
 * Source: Efron and Tibshirani, "An introduction to the bootstrap" (1993), chapter 13.
 * @throws RangeError for a confidence outside (0, 1).
 */
export function intervalOf(
  figures: readonly Measured[],
  confidence = 0.95,
): Interval | { readonly why: string } {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('A confidence lies between 0 and 1.');
  const values = figures.flatMap((figure) => ('value' in figure ? [figure.value] : []));
  const left = figures.length - values.length;
  if (values.length < 2 || left > MOST_LEFT * figures.length)
    return { why: `Undefined in ${left} of ${figures.length} resamples: there is too little to resample.` };
  return {
    low: quantile(values, (1 - confidence) / 2),
    high: quantile(values, (1 + confidence) / 2),
    draws: values.length,
    left,
  };
}

export interface IntervalOptions {
  /** How many resamples; 1,000 where left out. */
  readonly draws?: number;
  readonly confidence?: number;
}

/** The bootstrap interval of an agreement over units: an item's judgements stay together, since items are what was sampled. */
export function agreementInterval<U>(
  units: readonly U[],
  measure: (units: readonly U[]) => Measured,
  rng: Rng,
  { draws = 1_000, confidence = 0.95 }: IntervalOptions = {},
): Interval | { readonly why: string } {
  if (units.length < 2) return { why: 'One item alone says nothing of how items differ.' };
  return intervalOf(
    Array.from({ length: draws }, () => measure(resampled(units, rng))),
    confidence,
  );
}
