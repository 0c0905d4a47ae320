/**
 * The quantile at `p` by linear interpolation between order statistics: with h = (n − 1)·p, x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋+1] − x[⌊h⌋]).
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), type 7.
 * @param values in any order.
 * @throws RangeError for no values, a value that is not finite, or p outside [0, 1].
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('A quantile needs one value or more.');
  if (!values.every(Number.isFinite)) throw new RangeError('A quantile needs finite values.');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile is asked for at 0 to 1, not ${p}.`);
  const sorted = [...values].sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const below = sorted[Math.floor(h)] as number;
  const above = sorted[Math.ceil(h)] as number;
  return below + (h - Math.floor(h)) * (above - below);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `from` is included, `to` is not. */
export interface WidthBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Bins of one width from 0 to the largest value: the first width of the ladder that needs at most `most` of them,
 * doubled beyond its end.
 * @throws RangeError for a value below 0 or not finite, or an empty ladder.
 */
export function widthBins(
  values: readonly number[],
  ladder: readonly number[],
  most: number,
): readonly WidthBin[] {
  if (!values.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError('Only finite values from 0 can be put in bins.');
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  let width = ladder.find((step) => Math.floor(largest / step) < most) ?? ladder.at(-1);
  if (width === undefined || !(width > 0)) throw new RangeError('Bins need a width above 0.');
  while (Math.floor(largest / width) >= most) width *= 2;
  const step = width;
  const counts = Array.from({ length: Math.floor(largest / step) + 1 }, () => 0);
  for (const value of values) {
    const at = Math.floor(value / step);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return values.length === 0 ? [] : counts.map((count, i) => ({ from: i * step, to: (i + 1) * step, count }));
}
