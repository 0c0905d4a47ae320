import type { Formula } from './algebraic-formula.ts';
import { plus, type Rational, rational, rationalText, times } from './rational.ts';

/**
 * A sum of multiples of powers of letters with exact coefficients; exponents may be negative. Keys are monomials such as
 * `x2 y-1`, letters in order, and '' for the number alone; no coefficient is 0. Not JSON.
 */
export type Polynomial = ReadonlyMap<string, Rational>;

/** Bounds on the work of `polynomialOf`. */
const TERMS = 500;
const EXPONENT = 1000;
const LIMIT = 1n << 512n;
interface Budget {
  /** Products of terms that may still be made. */
  left: number;
}
const fresh = (): Budget => ({ left: 20_000 });

const numberOf = (value: Rational): Polynomial => new Map(value.top === 0n ? [] : [['', value]]);
const ONE = rational(1);

/** The expanded form of a formula; undefined where it is no polynomial or too large to be written out. */
export function polynomialOf(formula: Formula, budget: Budget = fresh()): Polynomial | undefined {
  const out = new Map<string, Rational>();
  return addTo(out, formula, ONE, budget) ? out : undefined;
}

/** Adds a sum, times a sign; false where it is no polynomial or too large. */
function addTo(out: Map<string, Rational>, formula: Formula, sign: Rational, budget: Budget): boolean {
  switch (formula.is) {
    case 'minus':
      return addTo(out, formula.of, opposite(sign), budget);
    case '+':
    case '-':
      return (
        addTo(out, formula.left, sign, budget) &&
        addTo(out, formula.right, formula.is === '+' ? sign : opposite(sign), budget)
      );
    default: {
      const part = partOf(formula, budget);
      if (!part) return false;
      for (const [key, value] of part) if (!addTerm(out, key, times(value, sign))) return false;
      return true;
    }
  }
}
const opposite = (value: Rational): Rational => ({ top: -value.top, bottom: value.bottom });

function partOf(formula: Formula, budget: Budget): Polynomial | undefined {
  switch (formula.is) {
    case 'number':
      return numberOf(formula.value);
    case 'letter':
      return new Map([[`${formula.name}1`, ONE]]);
    case '*':
    case '/': {
      const left = polynomialOf(formula.left, budget);
      const right = left && polynomialOf(formula.right, budget);
      const by = right && (formula.is === '*' ? right : inverse(right));
      return by && left && productOf(left, by, budget);
    }
    case '^':
      return powerOf(formula.left, formula.right, budget);
    default:
      return undefined;
  }
}

/** False where the sum becomes too large. */
function addTerm(out: Map<string, Rational>, key: string, value: Rational): boolean {
  const before = out.get(key);
  const sum = before ? plus(before, value) : value;
  if (sum.top === 0n) out.delete(key);
  else out.set(key, sum);
  return sum.top < LIMIT && sum.top > -LIMIT && sum.bottom < LIMIT && out.size <= TERMS;
}

function powerOf(left: Formula, right: Formula, budget: Budget): Polynomial | undefined {
  if (left.is === 'letter' && right.is === 'number' && right.value.bottom === 1n && right.value.top > 0n)
    return right.value.top > EXPONENT ? undefined : new Map([[`${left.name}${right.value.top}`, ONE]]);
  const exponent = polynomialOf(right, budget);
  const { top, bottom } = (exponent?.size === 0 ? rational(0) : exponent?.get('')) ?? rational(1, 2);
  if (!exponent || exponent.size > 1 || bottom !== 1n || top > EXPONENT || top < -EXPONENT) return undefined;
  const of = polynomialOf(left, budget);
  const base = of && (top < 0n ? inverse(of) : of);
  if (!base || (base.size === 0 && top === 0n)) return undefined;
  let out: Polynomial | undefined = numberOf(ONE);
  let square: Polynomial | undefined = base;
  for (let rest = top < 0n ? -top : top; rest > 0n && out; rest >>= 1n) {
    if (rest & 1n) out = square && productOf(out, square, budget);
    if (rest > 1n) square = square && productOf(square, square, budget);
  }
  return out;
}

/** Undefined where it has too many terms or too large numbers. */
export function productOf(a: Polynomial, b: Polynomial, budget = fresh()): Polynomial | undefined {
  budget.left -= a.size * b.size;
  if (budget.left < 0) return undefined;
  const out = new Map<string, Rational>();
  for (const [left, x] of a)
    for (const [right, y] of b) {
      const key = left === '' ? right : right === '' ? left : joined(left, right);
      if (key === undefined || !addTerm(out, key, times(x, y))) return undefined;
    }
  return out;
}

/** 1 over a single term. */
function inverse(of: Polynomial): Polynomial | undefined {
  const [only] = of;
  if (!only || of.size > 1) return undefined;
  const key = powersIn(only[0])
    .map(([letter, exponent]) => `${letter}${-exponent}`)
    .join(' ');
  return new Map([[key, rational(only[1].bottom, only[1].top)]]);
}

/** The derivative by a letter; other letters stand for numbers. */
export function derivativeOf(of: Polynomial, by: string): Polynomial {
  const out = new Map<string, Rational>();
  for (const [key, value] of of) {
    const powers = powersIn(key);
    const exponent = powers.find(([letter]) => letter === by)?.[1];
    if (exponent === undefined) continue;
    const lower = powers.map(([letter, n]) => [letter, letter === by ? n - 1 : n] as const);
    out.set(keyOf(lower), times(value, rational(exponent)));
  }
  return out;
}

/** A term on which the two differ, the one with the largest powers first; undefined where they are the same. */
export function firstDifference(
  a: Polynomial,
  b: Polynomial,
): { readonly monomial: string; readonly a: string; readonly b: string } | undefined {
  const key = [...new Set([...a.keys(), ...b.keys()])]
    .filter((k) => {
      const [x, y] = [a.get(k), b.get(k)];
      return !x || !y || x.top !== y.top || x.bottom !== y.bottom;
    })
    .sort((k, m) => degreeOf(m) - degreeOf(k))[0];
  if (key === undefined) return undefined;
  const [x, y] = [a.get(key) ?? rational(0), b.get(key) ?? rational(0)];
  return { monomial: monomialText(key), a: rationalText(x), b: rationalText(y) };
}

/** `x2 y1` as `x^2*y`. */
const monomialText = (key: string): string =>
  powersIn(key)
    .map(([letter, exponent]) => (exponent === 1 ? letter : `${letter}^${exponent}`))
    .join('*');

/** The sum of a monomial's exponents. */
const degreeOf = (key: string): number => powersIn(key).reduce((n, [, exponent]) => n + exponent, 0);

export const powersIn = (key: string): (readonly [letter: string, exponent: number])[] =>
  key === '' ? [] : key.split(' ').map((part) => [part[0]!, Number(part.slice(1))] as const);

const keyOf = (powers: readonly (readonly [string, number])[]): string =>
  powers
    .filter(([, exponent]) => exponent !== 0)
    .map(([letter, exponent]) => `${letter}${exponent}`)
    .join(' ');

/** The product of two monomials; undefined where an exponent becomes too large. */
function joined(left: string, right: string): string | undefined {
  if (left[0] === right[0] && !left.includes(' ') && !right.includes(' ')) {
    const exponent = Number(left.slice(1)) + Number(right.slice(1));
    if (Math.abs(exponent) > EXPONENT) return undefined;
    return exponent === 0 ? '' : `${left[0]}${exponent}`;
  }
  const powers = new Map(powersIn(left));
  for (const [letter, exponent] of powersIn(right)) powers.set(letter, (powers.get(letter) ?? 0) + exponent);
  const all = [...powers];
  return all.some(([, exponent]) => Math.abs(exponent) > EXPONENT)
    ? undefined
    : keyOf(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
