import type { Rational } from './rational.ts';

/**
 * A real number that is known up to a bound: it lies within `rad` of `mid`, both in units of 2^-BITS. Whole-number
 * arithmetic, so the same on every machine, and the bound is kept by every operation: two balls apart are two different
 * numbers, for certain. Operations give undefined where the number is not real, too large, or known too poorly.
 */
export interface Ball {
  readonly mid: bigint;
  readonly rad: bigint;
}

export const BITS = 192n;
/** Series are summed with this many bits more. */
const GUARD = 64n;
const WIDE = BITS + GUARD;
const ONE = 1n << BITS;
const WIDE_ONE = 1n << WIDE;
const LARGEST = 1n << (BITS + 1100n);

const size = (n: bigint): bigint => (n < 0n ? -n : n);
const bitsOf = (n: bigint): bigint => BigInt(n.toString(16).length * 4);
const kept = (mid: bigint, rad: bigint): Ball | undefined =>
  size(mid) < LARGEST && rad < LARGEST ? { mid, rad } : undefined;

export const ballOf = ({ top, bottom }: Rational): Ball | undefined =>
  kept((top << BITS) / bottom, (top << BITS) % bottom === 0n ? 0n : 1n);

export const addBalls = (a: Ball, b: Ball): Ball | undefined => kept(a.mid + b.mid, a.rad + b.rad);
export const negated = (a: Ball): Ball => ({ mid: -a.mid, rad: a.rad });

export function multiplyBalls(a: Ball, b: Ball): Ball | undefined {
  const slack = (size(a.mid) + a.rad) * b.rad + size(b.mid) * a.rad;
  return kept((a.mid * b.mid) >> BITS, (slack >> BITS) + 2n);
}

export function inverseBall(a: Ball): Ball | undefined {
  const near = size(a.mid) - a.rad;
  if (near <= a.rad) return undefined;
  return kept((ONE << BITS) / a.mid, ((a.rad << BITS) << BITS) / (size(a.mid) * near) + 2n);
}

/** Whether the number is above 0, for certain and with some room. */
const isPositive = (a: Ball): boolean => a.mid > 2n * a.rad;

export function rootOfBall(a: Ball): Ball | undefined {
  if (!isPositive(a)) return undefined;
  const mid = wholeRoot(a.mid << BITS);
  return kept(mid, (a.rad << BITS) / mid + 2n);
}

export function expOfBall(a: Ball): Ball | undefined {
  if (size(a.mid) > 700n * ONE || a.rad > ONE >> 10n) return undefined;
  const halvings = bitsOf(size(a.mid) >> BITS) + 16n;
  const small = (a.mid << GUARD) >> halvings;
  let term = WIDE_ONE;
  let sum = WIDE_ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * small) >> WIDE) / n;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) >> WIDE;
  // Each squaring doubles the relative error of some 2^6 units of the wide scale; there are 28 of them at most.
  const mid = sum >> GUARD;
  return kept(mid, ((mid * a.rad) >> (BITS - 1n)) + (mid >> (BITS + 28n)) + 2n);
}

export function logOfBall(a: Ball): Ball | undefined {
  if (!isPositive(a)) return undefined;
  let power = bitsOf(a.mid) - BITS;
  let value = power > GUARD ? a.mid >> (power - GUARD) : a.mid << (GUARD - power);
  while (value < (WIDE_ONE * 7n) / 10n) {
    value <<= 1n;
    power--;
  }
  const sum = 2n * artanh(((value - WIDE_ONE) << WIDE) / (value + WIDE_ONE)) + power * ln2();
  return kept(sum >> GUARD, (a.rad << BITS) / (a.mid - a.rad) + 2n);
}

export interface Turn {
  readonly sin: Ball;
  readonly cos: Ball;
}
export function turnOfBall(a: Ball): Turn | undefined {
  if (size(a.mid) > ONE << 20n) return undefined;
  const halvings = bitsOf(size(a.mid) >> BITS) + 12n;
  const small = (a.mid << GUARD) >> halvings;
  let [sin, cos, term] = [0n, WIDE_ONE, WIDE_ONE];
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * small) >> WIDE) / n;
    if (n % 2n === 1n) sin += n % 4n === 1n ? term : -term;
    else cos += n % 4n === 2n ? -term : term;
  }
  for (let i = 0n; i < halvings; i++)
    [sin, cos] = [(2n * sin * cos) >> WIDE, (cos * cos - sin * sin) >> WIDE];
  const rad = a.rad + 2n;
  return { sin: { mid: sin >> GUARD, rad }, cos: { mid: cos >> GUARD, rad } };
}

export function arctanOfBall(a: Ball): Ball | undefined {
  let value = size(a.mid) << GUARD;
  const turned = value > WIDE_ONE;
  if (turned) value = (WIDE_ONE << WIDE) / value;
  for (let i = 0; i < 3; i++)
    value = (value << WIDE) / (WIDE_ONE + wholeRoot((WIDE_ONE << WIDE) + value * value));
  const angle = 8n * arctan(value);
  const whole = (turned ? pi() / 2n - angle : angle) >> GUARD;
  return { mid: a.mid < 0n ? -whole : whole, rad: a.rad + 2n };
}

export function arcsinOfBall(a: Ball): Ball | undefined {
  const square = multiplyBalls(a, a);
  const rest = square && addBalls({ mid: ONE, rad: 0n }, negated(square));
  const root = rest && rootOfBall(rest);
  const by = root && inverseBall(root);
  const slope = by && multiplyBalls(a, by);
  return slope && arctanOfBall(slope);
}

export const rightAngle = (): Ball => ({ mid: pi() >> (GUARD + 1n), rad: 2n });

/** Cut off to six digits after the point. */
export function ballText(a: Ball): string {
  const digits = String((size(a.mid) * 1_000_000n) >> BITS).padStart(7, '0');
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return a.mid < 0n && text !== '0' ? `-${text}` : text;
}

/** The whole part of the square root. Source: Newton. */
function wholeRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << (bitsOf(n) / 2n + 1n);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** Sums x - x³/3 + x⁵/5 - …, or without the minus signs, on the wide scale; for |x| well below 1. */
function oddSeries(x: bigint, sign: bigint): bigint {
  const square = sign * ((x * x) >> WIDE);
  let term = x;
  let sum = 0n;
  for (let n = 1n; size(term) > 1n; n += 2n) {
    sum += term / n;
    term = (term * square) >> WIDE;
  }
  return sum;
}
const arctan = (x: bigint): bigint => oddSeries(x, -1n);
const artanh = (x: bigint): bigint => oddSeries(x, 1n);

const once = (make: () => bigint): (() => bigint) => {
  let known: bigint | undefined;
  return () => {
    known ??= make();
    return known;
  };
};
const ln2 = once(() => 2n * artanh(WIDE_ONE / 3n));
/** Source: Machin, 1706. */
const pi = once(() => 16n * arctan(WIDE_ONE / 5n) - 4n * arctan(WIDE_ONE / 239n));
