/** Two-sided 95 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The Wilson score interval of a proportion p seen in n trials, in [0, 1]; n may be no whole number.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * @throws RangeError when z is not above 0.
 */
export function wilsonOf(
  p: number,
  n: number,
  z: number = Z95,
): { readonly low: number; readonly high: number } {
  if (!(z > 0)) throw new RangeError(`z is above 0, not ${z}.`);
  const share = (z * z) / n;
  const middle = p + share / 2;
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {
    low: p === 0 ? 0 : (middle - half) / (1 + share),
    high: p === 1 ? 1 : (middle + half) / (1 + share),
  };
}
