/**
 * The distribution function of Student's t with `freedom` degrees of freedom: with x = ν/(ν + t²), the tail beyond |t| is
 * I_x(ν/2, 1/2) / 2, where I is the regularised incomplete beta function.
 * Source: Abramowitz and Stegun, "Handbook of mathematical functions" (1964), 26.7.1 and 26.5.27.
 * @throws RangeError for no number, or a freedom below 1.
 */
export function studentBelow(t: number, freedom: number): number {
  if (Number.isNaN(t) || !(freedom >= 1))
    throw new RangeError('t needs a number and one degree of freedom or more.');
  const whole = freedom + t * t;
  const tail = betaShare(freedom / whole, (t * t) / whole, freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t that is exceeded in size with probability 1 − `confidence`: 2.262 for 9 degrees and 0.95.
 * @throws RangeError for a confidence outside (0, 1), or a freedom below 1.
 */
export function studentPoint(freedom: number, confidence = 0.95): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('A confidence lies between 0 and 1.');
  const goal = (1 + confidence) / 2;
  let low = 0;
  let high = 1;
  while (studentBelow(high, freedom) < goal) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, freedom) < goal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** I_x(a, b) by its continued fraction (Numerical Recipes, section 6.4, modified Lentz); `rest` is 1 − x, which may be tiny. */
function betaShare(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const TINY = 1e-300;
  const apart = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= 500; m++) {
    for (const part of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / apart(1 + part * d);
      c = apart(1 + part / c);
      product *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return product;
}

/** ln Γ(x) for x > 0 by Lanczos' approximation with g = 7 and nine terms, to about 1e-14. */
function logGamma(x: number): number {
  const [first = 0, ...rest] = LANCZOS;
  const base = x + 6.5;
  const sum = rest.reduce((total, term, i) => total + term / (x + i), first);
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum);
}
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
