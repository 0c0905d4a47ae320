import { gcd, type Rational } from './rational.ts';

/** Whole coefficients, that of the constant first; the last is not 0. */
type Whole = readonly bigint[];

export interface RootCount {
  /** How many different real roots there are. */
  readonly total: number;
  /** How many of them are at most `x`. */
  upTo(x: Place): number;
  /** How many of them are below `x`. */
  below(x: Place): number;
}
/** A number, and the same exactly, which is worked out only where it must be. */
export interface Place {
  /** Off by 2^-50 of itself at most; NaN where that is not sure. */
  readonly about: number;
  exact(): Rational;
}

const counted = new WeakMap<readonly number[], RootCount>();
/** Counts the different real roots of a polynomial of degree 1 or more, exactly; the constant's coefficient comes first. Source: Sturm, 1829. */
export function countRoots(coefficients: readonly number[]): RootCount {
  const known = counted.get(coefficients) ?? newCount(coefficients);
  counted.set(coefficients, known);
  return known;
}

function newCount(coefficients: readonly number[]): RootCount {
  const chain = sturmChain(trimmed(coefficients.map(BigInt)));
  const changesAt = (signs: (i: number) => number): number => {
    let changes = 0;
    let before = 0;
    for (let i = 0; i < chain.length; i++) {
      const sign = signs(i);
      if (sign === 0) continue;
      if (before !== 0 && sign !== before) changes++;
      before = sign;
    }
    return changes;
  };
  const near = chain.map((of) => Float64Array.from(of, Number));
  const sign = (i: number, x: Place): number =>
    signNear(near[i] as Float64Array, x.about) || signAt(chain[i] as Whole, x.exact());
  const atLeft = changesAt((i) => signOf(last(chain[i] as Whole)) * parity(chain[i] as Whole));
  const atRight = changesAt((i) => signOf(last(chain[i] as Whole)));
  const upTo = (x: Place): number => atLeft - changesAt((i) => sign(i, x));
  return {
    total: atLeft - atRight,
    upTo,
    below: (x) => upTo(x) - (sign(0, x) === 0 ? 1 : 0),
  };
}

const parity = (of: Whole): number => (of.length % 2 === 0 ? -1 : 1);

/**
 * The sign of a value by floating-point numbers, or 0 where these cannot tell: coefficients and each step are off by
 * 2^-53 of themselves at most and x by 2^-50, which for the degrees that there are comes to less than the bound.
 */
function signNear(of: Float64Array, x: number): number {
  const size = x < 0 ? -x : x;
  let value = 0;
  let most = 0;
  for (let i = of.length - 1; i >= 0; i--) {
    const c = of[i] as number;
    value = value * x + c;
    most = most * size + (c < 0 ? -c : c);
  }
  const bound = most * of.length * 4e-15;
  return value > bound ? 1 : value < -bound ? -1 : 0;
}

/** The chain of the polynomial that has each root once. */
function sturmChain(of: Whole): Whole[] {
  const chain: Whole[] = [of, primitive(of.slice(1).map((c, i) => c * BigInt(i + 1)))];
  for (;;) {
    const rest = divided(chain.at(-2) as Whole, chain.at(-1) as Whole).rest;
    if (rest.length === 0) break;
    chain.push(primitive(rest.map((c) => -c)));
  }
  const common = chain.at(-1) as Whole;
  return common.length === 1 ? chain : chain.map((part) => divided(part, common).quotient);
}

/** Both results are multiplied by some positive number that keeps them whole. */
function divided(of: Whole, by: Whole): { readonly quotient: Whole; readonly rest: Whole } {
  const lead = last(by);
  const size = lead < 0n ? -lead : lead;
  const sign = lead < 0n ? -1n : 1n;
  let rest = of;
  let quotient: bigint[] = new Array<bigint>(Math.max(of.length - by.length + 1, 0)).fill(0n);
  while (rest.length >= by.length) {
    const shift = rest.length - by.length;
    const top = last(rest) * sign;
    quotient = quotient.map((c, i) => c * size + (i === shift ? top : 0n));
    rest = trimmed(rest.map((c, i) => c * size - top * (by[i - shift] ?? 0n)));
  }
  return { quotient: trimmed(quotient), rest };
}

function trimmed(of: Whole): Whole {
  let length = of.length;
  while (length > 0 && of[length - 1] === 0n) length--;
  return of.slice(0, length);
}

function primitive(of: Whole): Whole {
  const by = of.reduce(gcd, 0n);
  return by > 1n ? of.map((c) => c / by) : of;
}

function signAt(of: Whole, { top, bottom }: Rational): number {
  let value = 0n;
  let scale = 1n;
  for (let i = of.length - 1; i >= 0; i--) {
    value = value * top + (of[i] as bigint) * scale;
    scale *= bottom;
  }
  return signOf(value);
}

const last = (of: Whole): bigint => of[of.length - 1] as bigint;
const signOf = (n: bigint): number => (n > 0n ? 1 : n < 0n ? -1 : 0);
