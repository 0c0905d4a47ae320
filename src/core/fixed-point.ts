/** Real numbers as whole counts of 10⁻³⁰, alike on every machine. Not JSON: keep them out of puzzles, answers and drafts. */
export const ONE = BigInt(`1${'0'.repeat(30)}`);
const PI = 3141592653589793238462643383280n;

/** The square root of a whole number of 0 or more, rounded down. Source: Heron of Alexandria, Metrica I.8. */
export function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = BigInt(`1${'0'.repeat((n.toString().length + 1) >> 1)}`);
  for (;;) {
    const next = (x + n / x) / 2n;
    if (next >= x) return x;
    x = next;
  }
}

/** The angle between the directions (1, 0) and (x, y), in degrees, for y of 0 or more; off by less than 10⁻²⁶. */
export function degreesOf(x: bigint, y: bigint): bigint {
  if (x < 0n) return 180n * ONE - degreesOf(-x, y);
  if (y > x) return 90n * ONE - degreesOf(y, x);
  return y === 0n ? 0n : (arctan((y * ONE) / x) * 180n * ONE) / PI;
}

/** In radians, for 0 to 1: three times halved, then by the series of Mādhava. */
function arctan(q: bigint): bigint {
  let t = q;
  for (let i = 0; i < 3; i++) t = (t * ONE) / (ONE + root(ONE * ONE + t * t));
  let sum = 0n;
  for (let term = t, k = 1n; term !== 0n; k += 2n, term = -(term * t * t) / (ONE * ONE)) sum += term / k;
  return sum * 8n;
}
