import { anyNumber } from '../../core/any-number.ts';
import { exactValue, joined, type Written } from '../../core/arithmetic.ts';
import { valueByHand } from '../../core/by-hand.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { choice, flag, int, type ParamsOf } from '../../core/params.ts';
import { gcd, isWhole, minus, type Rational, rational, rationalText } from '../../core/rational.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Work out an expression of whole numbers, exactly.
 *
 *     (58 - 34) / 6 + 7 * 12   →   88
 *     3 - 5 / (2 + 4)          →   13/6
 *
 * Random numbers are joined in a random order. Where the result is to be whole, every division on the way is whole too;
 * else the result is a fraction. It is never one of the numbers in the expression, nor 0 or 1.
 *
 * Source: school arithmetic; the task is Reasoning Gym's basic_arithmetic, without its silent rounding of quotients.
 */

const knobs = {
  terms: int('Numbers', 2, 12),
  digits: int('Digits of each, at most', 1, 6),
  result: choice('Result', ['whole', 'fraction']),
  negative: flag('Negative numbers', 'Some of the numbers have a minus sign of their own.'),
};

type Params = ParamsOf<typeof knobs>;

export interface Puzzle {
  readonly expression: string;
}
/** A whole number, a fraction or a decimal; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'basic-arithmetic',
  version: 1,
  title: 'Basic arithmetic',
  about: 'Work out an expression of whole numbers, exactly.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'School arithmetic',
    'Reasoning Gym, basic_arithmetic, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ terms, result }) =>
    result === 'fraction' && terms < 3
      ? { at: 'terms', why: 'A quotient of two numbers is its own fraction: take three numbers or more.' }
      : undefined,
  levels: [
    { terms: 3, digits: 2, result: 'whole', negative: false },
    { terms: 4, digits: 2, result: 'whole', negative: true },
    { terms: 5, digits: 2, result: 'fraction', negative: false },
    { terms: 6, digits: 3, result: 'whole', negative: true },
    { terms: 7, digits: 3, result: 'fraction', negative: true },
    { terms: 9, digits: 4, result: 'fraction', negative: true },
    { terms: 12, digits: 4, result: 'fraction', negative: true },
  ],
  measure: { says: 'operations', of: (p) => (p.expression.match(/\d+/g) ?? []).length - 1 },

  generate(params, rng) {
    for (let tries = 0; tries < 1000; tries++) {
      const { text } = part(params, params.terms, rng);
      const value = exactValue(text);
      if (!value || isWhole(value) !== (params.result === 'whole')) continue;
      const plain = rationalText(value);
      const literals: readonly string[] = text.match(/\d+/g) ?? [];
      const size = plain.replace('-', '');
      if (size !== '0' && size !== '1' && !literals.includes(size) && plain.length <= 24)
        return { puzzle: { expression: text }, secret: null };
    }
    throw new Error('No such expression within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Work out ${p.expression}`,
      '',
      'Multiplication and division come before addition and subtraction; equal ones go from left to right. Quotients are exact, nothing is rounded.',
      'Answer with the result alone in plain digits, with - in front where it is negative: a whole number, or else a fraction in lowest terms with / between its two numbers (or the same as an exact decimal).',
    ].join('\n'),
  read,
  readSymbolic: (text) =>
    read(
      text
        .replace(/^.*=/, '')
        .replaceAll(' ', '')
        .replace(/^(-?)\\[dt]?frac\{(\d{1,30})\}\{(\d{1,30})\}$/, '$1$2/$3'),
    ),
  write,

  rules: [
    {
      name: 'value',
      says: 'The answer is the exact value of the expression.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const right = exactValue(p.expression);
        const off = right && minus(numberOf(a), right).top;
        if (off === 0n) return undefined;
        return { places: [FIELD], note: `${a.slice(0, 40)} is too ${(off ?? 0n) > 0n ? 'large' : 'small'}.` };
      },
    },
    {
      name: 'lowest',
      says: 'A fraction is in lowest terms, and a whole number is not written as a fraction.',
      broken(_p, a) {
        const [top = '', bottom] = a.split('/');
        if (bottom === undefined) return undefined;
        const by = gcd(BigInt(top), BigInt(bottom));
        if (bottom === '1') return { places: [FIELD], note: `${a} is the whole number ${top}.` };
        return by === 1n
          ? undefined
          : { places: [FIELD], note: `Both numbers of ${a.slice(0, 40)} can be divided by ${by}.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the result, with / for a fraction; there is room for working below.',
    name: 'result',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: 'expression',
        at: 'task',
        text: p.expression.replaceAll('*', '×').replaceAll('-', '−'),
        face: 'formula',
      },
    ],
    keys: () => [...digitKeys(true), '/'],
    unfinished: /^-?(?:\d{1,30}[./]?|\d{1,30}\.\d{1,30})?$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    const reach = Math.max(50, ...(p.expression.match(/\d+/g) ?? []).map(Number));
    const value = rational(rng.int(-reach, reach), rng.chance(1, 2) ? 1 : rng.int(2, 50));
    return rationalText(value);
  },
  oracle(p, _secret, steps) {
    const value = valueByHand(p.expression, steps);
    return value && rationalText(value);
  },

  reasoningGym: [
    {
      dataset: 'basic_arithmetic',
      like: {
        params: { terms: 4, digits: 3, result: 'whole', negative: true },
        but: 'there 2 to 6 terms of 1 to 4 digits, here 4 of 3',
      },
      instance({ question, metadata: { expression } }) {
        if (typeof expression !== 'string' || !exactValue(expression))
          return { why: 'The entry’s expression is no arithmetic of whole numbers that has a value.' };
        return question.includes(expression)
          ? { puzzle: { expression }, secret: null }
          : { why: 'The entry’s question does not ask for its expression.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

/** A random expression of so many numbers. */
function part(params: Params, terms: number, rng: Rng): Written {
  if (terms === 1) return number(params, rng);
  const op = rng.pick(['+', '-', '*', '/'] as const);
  if (op === '/' && params.result === 'whole') {
    const left = part(params, terms - 1, rng);
    const divisors = divisorsOf(exactValue(left.text), params.digits);
    return divisors.length > 0
      ? joined('/', left, { text: String(rng.pick(divisors)), rank: 3 })
      : joined('+', left, number(params, rng));
  }
  const first = rng.int(1, terms - 1);
  return joined(op, part(params, first, rng), part(params, terms - first, rng));
}

function number({ digits, negative }: Params, rng: Rng): Written {
  const length = digits > 1 && rng.chance(1, 3) ? digits - 1 : digits;
  const least = Number(`1${'0'.repeat(length - 1)}`);
  const size = rng.int(Math.max(2, least), least * 10 - 1);
  return { text: String(negative && rng.chance(1, 4) ? -size : size), rank: 3 };
}

/** Divisors above 1, of one or two digits; none of a value that is 0, not whole or too large. */
function divisorsOf(value: Rational | undefined, digits: number): number[] {
  const size = value && isWhole(value) ? Math.abs(Number(value.top)) : 0;
  const out: number[] = [];
  if (size > 0 && Number.isSafeInteger(size))
    for (let d = 2; d <= (digits === 1 ? 9 : 99); d++) if (size % d === 0) out.push(d);
  return out;
}

function numberOf(text: Answer): Rational {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return rational(BigInt(top), BigInt(bottom));
  const [whole = '', places = ''] = text.split('.');
  return rational(BigInt(whole + places), BigInt(`1${'0'.repeat(places.length)}`));
}

function read(text: string): Read<Answer> {
  const plain = /^-?(?:0|[1-9]\d{0,59})(?:\/[1-9]\d{0,59}|\.\d{0,58}[1-9])?$/;
  if (plain.test(text) && text !== '-0' && !text.startsWith('-0/')) return { answer: text };
  return {
    why: 'The answer is one whole number, fraction or exact decimal in plain digits, without zeros in front or at the end of a decimal.',
  };
}
