/**
 * The distribution function of the standard normal distribution, to about 1e-15 of its value.
 * Below 3 in size the series Φ(x) = 1/2 + φ(x)·(x + x³/3 + x⁵/(3·5) + …), beyond it the continued fraction
 * 1 − Φ(x) = φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))).
 * Source: Abramowitz and Stegun, "Handbook of mathematical functions" (1964), 26.2.11 and 26.2.14.
 */
export function normalBelow(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('The normal distribution is asked for at a number.');
  if (x < -3) return tail(-x);
  if (x > 3) return 1 - tail(x);
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** The density of the standard normal distribution. */
export const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

function tail(x: number): number {
  if (x > 40) return 0;
  let below = x;
  for (let k = 120; k > 0; k--) below = x + k / below;
  return density(x) / below;
}
