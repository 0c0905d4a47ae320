import { type Rational, rational } from './rational.ts';

/** Longest text, in UTF-16 units, and deepest parentheses. */
const LONGEST = 2000;
const DEEPEST = 60;

/**
 * The exact value of written arithmetic: decimal numbers, + - * /, a minus sign in front of anything, parentheses and
 * blanks; `*` and `/` bind closer, equal ones go from left to right. Undefined where the text is none or divides by 0.
 * By recursive descent, one method per rule of the grammar.
 */
export function exactValue(text: string): Rational | undefined {
  if (text.length > LONGEST || text.replace(TOKEN, '').trim() !== '') return undefined;
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  let depth = 0;

  const sum = (): Part | undefined => {
    let left = product();
    while (left && (tokens[at] === '+' || tokens[at] === '-')) {
      const sign = tokens[at++] === '+' ? 1n : -1n;
      const right = product();
      left =
        right &&
        (left.bottom === right.bottom
          ? { top: left.top + sign * right.top, bottom: left.bottom }
          : {
              top: left.top * right.bottom + sign * right.top * left.bottom,
              bottom: left.bottom * right.bottom,
            });
    }
    return left;
  };
  const product = (): Part | undefined => {
    let left = factor();
    while (left && (tokens[at] === '*' || tokens[at] === '/')) {
      const times = tokens[at++] === '*';
      const right = factor();
      if (!right || (!times && right.top === 0n)) return undefined;
      left = times
        ? { top: left.top * right.top, bottom: left.bottom * right.bottom }
        : { top: left.top * right.bottom, bottom: left.bottom * right.top };
    }
    return left;
  };
  const factor = (): Part | undefined => {
    const token = tokens[at++];
    if (token === undefined || depth > DEEPEST) return undefined;
    if (token === '-' || token === '(') {
      depth++;
      const inner = token === '-' ? factor() : sum();
      depth--;
      if (token === '-') return inner && { top: -inner.top, bottom: inner.bottom };
      return tokens[at++] === ')' ? inner : undefined;
    }
    return /^\d/.test(token) ? decimal(token) : undefined;
  };

  const value = sum();
  return value && at === tokens.length ? rational(value.top, value.bottom) : undefined;
}

/** Not in lowest terms, and `bottom` may be below 0. */
interface Part {
  readonly top: bigint;
  readonly bottom: bigint;
}

const TOKEN = /\d+(?:\.\d+)?|[-+*/()]/g;

function decimal(text: string): Part {
  const point = text.indexOf('.');
  return point < 0
    ? { top: BigInt(text), bottom: 1n }
    : {
        top: BigInt(text.replace('.', '')),
        bottom: BigInt(`1${'0'.repeat(text.length - 1 - point)}`),
      };
}

/**
 * The value rounded to so many significant digits, halves away from 0, in plain digits: no exponent, no zeros at the end
 * of a fraction.
 */
export function roundedDecimal({ top, bottom }: Rational, digits: number): string {
  const size = top < 0n ? -top : top;
  if (size === 0n) return '0';
  // Ten to the power of `places` times the value has `digits` digits before the point, or one more.
  let places = digits - (String(size).length - String(bottom).length);
  const scaled = (): bigint => {
    const [a, b] = places >= 0 ? [size * tens(places), bottom] : [size, bottom * tens(-places)];
    return (2n * a + b) / (2n * b);
  };
  let rounded = scaled();
  if (String(rounded).length > digits) {
    places--;
    rounded = scaled();
  }
  let plain = String(places > 0 ? rounded : rounded * tens(-places));
  if (places > 0) {
    const text = plain.padStart(places + 1, '0');
    plain = `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
  }
  return top < 0n ? `-${plain}` : plain;
}

const tens = (power: number): bigint => BigInt(`1${'0'.repeat(power)}`);

/** Arithmetic as text, and how closely its last operation binds. */
export interface Written {
  readonly text: string;
  /** 1 for a sum, 2 for a product, 3 for a number. */
  readonly rank: number;
}

/** Two written parts with a sign between them, in parentheses only where they are needed. */
export function joined(op: '+' | '-' | '*' | '/', left: Written, right: Written): Written {
  const rank = op === '+' || op === '-' ? 1 : 2;
  const a = left.rank < rank ? `(${left.text})` : left.text;
  const needs = right.rank <= rank || right.text.startsWith('-');
  return { text: `${a} ${op} ${needs ? `(${right.text})` : right.text}`, rank };
}
