/** An exact fraction in lowest terms; `bottom` is above 0. Not JSON: keep it out of puzzles, answers and drafts. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** @throws RangeError where `bottom` is 0. */
export function rational(top: bigint | number, bottom: bigint | number = 1n): Rational {
  const a = BigInt(top);
  const b = BigInt(bottom);
  if (b === 0n) throw new RangeError('A fraction over 0 has no value.');
  const by = gcd(a, b) * (b < 0n ? -1n : 1n);
  return { top: a / by, bottom: b / by };
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);
/** Undefined where `b` is 0. */
export const over = (a: Rational, b: Rational): Rational | undefined =>
  b.top === 0n ? undefined : rational(a.top * b.bottom, a.bottom * b.top);

export const sameNumber = (a: Rational, b: Rational): boolean => a.top === b.top && a.bottom === b.bottom;
export const isWhole = (a: Rational): boolean => a.bottom === 1n;
/** `-3/4`, or `-3` for a whole number. */
export const rationalText = (a: Rational): string => (isWhole(a) ? `${a.top}` : `${a.top}/${a.bottom}`);

/** Greatest common divisor, 0 or more. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
