import { plainSigns } from '../../core/any-number.ts';
import { exactValue, joined, roundedDecimal, type Written } from '../../core/arithmetic.ts';
import { valueByHand } from '../../core/by-hand.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { plainNumber } from '../../core/lenient.ts';
import { choice, int, type ParamsOf } from '../../core/params.ts';
import type { Rational } from '../../core/rational.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Work out an expression of decimal numbers to so many significant digits.
 *
 *     1.5 * (2.4 - 0.35)    →   3.075
 *     7.2 / 3.1 to 6 digits →   2.32258
 *
 * Random numbers are joined in a random order. The value is worked out as an exact fraction and only then rounded, halves
 * away from 0; where it has no more digits than asked for, it is not rounded at all.
 *
 * Source: school arithmetic; the task is Reasoning Gym's decimal_arithmetic, with every digit judged that is asked for.
 */

const knobs = {
  terms: int('Numbers', 2, 10),
  places: int('Decimal places', 1, 6, 'Of each number, at most.'),
  divide: choice('Divisions', ['none', 'some']),
  significant: int('Significant digits', 4, 20, 'Of the result, at most.'),
};

type Params = ParamsOf<typeof knobs>;

export interface Puzzle {
  readonly expression: string;
  readonly significant: number;
}
/** A decimal number in plain digits, perhaps with zeros at its end; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'decimal-arithmetic',
  version: 1,
  title: 'Decimal arithmetic',
  about: 'Work out an expression of decimal numbers to many digits.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'School arithmetic',
    'Reasoning Gym, decimal_arithmetic, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { terms: 3, places: 1, divide: 'none', significant: 12 },
    { terms: 4, places: 2, divide: 'none', significant: 12 },
    { terms: 5, places: 2, divide: 'some', significant: 6 },
    { terms: 6, places: 3, divide: 'some', significant: 8 },
    { terms: 8, places: 3, divide: 'some', significant: 12 },
    { terms: 10, places: 5, divide: 'some', significant: 16 },
  ],
  measure: { says: 'operations', of: (p) => (p.expression.match(/[\d.]+/g) ?? []).length - 1 },

  generate(params, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const { text } = part(params, params.terms, rng);
      const value = exactValue(text);
      const quotient = text.includes('/');
      if (!value || value.top === 0n || quotient !== (params.divide === 'some')) continue;
      const size = roundedDecimal(value, params.significant).replace('-', '');
      const literals: readonly string[] = text.match(/[\d.]+/g) ?? [];
      if (!literals.includes(size) && size.length < 40)
        return { puzzle: { expression: text, significant: params.significant }, secret: null };
    }
    throw new Error('No such expression within 500 tries.');
  },

  prompt: (p) =>
    [
      `Work out ${p.expression}`,
      '',
      `Multiplication and division come before addition and subtraction; equal ones go from left to right. Give the exact result where it has at most ${p.significant} significant digits; else round it, once and at the end, to ${p.significant} significant digits, halves away from zero.`,
      'Answer with the decimal number alone in plain digits, with - in front where it is negative: no plus sign, exponent or commas.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'digits',
      says: 'The answer has at most as many significant digits as are asked for.',
      broken(p, a) {
        const count = significantDigits(a);
        return count <= p.significant
          ? undefined
          : {
              places: [FIELD],
              note: `There are ${count} significant digits, and ${p.significant} are asked for.`,
            };
      },
    },
    {
      name: 'value',
      says: 'The answer is the value of the expression, rounded where it has more digits.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const value = exactValue(p.expression);
        const right = value ? roundedDecimal(value, p.significant) : '';
        const given = a.includes('.') ? a.replace(/\.?0+$/, '') : a;
        return given === right ? undefined : { places: [FIELD], note: howFar(given, right) };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the result; there is room for working below.',
    name: 'result',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: `expression, wanted to ${p.significant} significant digits`,
        at: 'task',
        text: p.expression.replaceAll('*', '×').replaceAll('-', '−'),
        face: 'formula',
      },
    ],
    keys: () => [...digitKeys(true), '.'],
    unfinished: /^-?(?:\d{1,40}\.?)?$/,
    blank: '',
    read,
    write,
    status: (p, a) => `${significantDigits(a)} of up to ${p.significant} significant digits`,
  }),

  guess(p, rng) {
    const rest = Array.from({ length: Math.min(6, p.significant - 2) }, () => rng.int(0, 9)).join('');
    return `${rng.chance(1, 3) ? '-' : ''}${rng.int(1, 99)}.${rest}`;
  },
  oracle(p, _secret, steps) {
    const value = valueByHand(p.expression, steps);
    return value && (steps.take(p.significant) ? byLongDivision(value, p.significant) : undefined);
  },

  reasoningGym: [
    {
      dataset: 'decimal_arithmetic',
      like: {
        params: { terms: 4, places: 3, divide: 'some', significant: 12 },
        but: 'there 2 to 6 terms, here 4',
      },
      instance({ question }) {
        const m =
          /maximum of (\d{1,2}) significant digits, rounding up from the half\..*\n(.{1,500}) = \?$/.exec(
            question.trim(),
          );
        if (!m?.[1] || !m[2]) return { why: 'The entry’s question is not worded as known.' };
        return exactValue(m[2]) && Number(m[1]) > 0
          ? { puzzle: { expression: m[2], significant: Number(m[1]) }, secret: null }
          : { why: 'The entry’s expression has no value.' };
      },
      form: { read: readForeign, write },
    },
    {
      dataset: 'decimal_chain_sum',
      like: {
        params: { terms: 4, places: 4, divide: 'none', significant: 20 },
        but: 'there sums of 2 to 6 terms, here 4 terms and products too',
      },
      instance({ question, metadata: { expression } }) {
        if (typeof expression !== 'string' || !CHAIN.test(expression))
          return { why: 'The entry’s expression is no chain of at most 50 decimal numbers.' };
        return question.includes(`: ${expression} =`)
          ? { puzzle: { expression, significant: MOST_SIGNIFICANT }, secret: null }
          : { why: 'The entry’s question does not ask for its expression.' };
      },
      form: { read: readForeign, write },
    },
  ],
};

export default env;

const CHAIN = /^-?\d{1,12}(?:\.\d{1,12})?(?: [+-] -?\d{1,12}(?:\.\d{1,12})?){0,49}$/;
/** More than a chain's exact sum has. */
const MOST_SIGNIFICANT = 30;

/** Zeros at the end stay: the question may say how many digits there may be. */
function readForeign(text: string): Read<Answer> {
  return read(
    /[e,]/i.test(text) ? (plainNumber(text) ?? text) : plainSigns(text).replace(/^-(?=[0.]+$)/, ''),
  );
}

/** A random expression of so many numbers. */
function part(params: Params, terms: number, rng: Rng): Written {
  if (terms === 1) {
    const places = rng.int(Math.max(1, params.places - 1), params.places);
    const digits = Array.from({ length: places - 1 }, () => rng.int(0, 9)).join('');
    return { text: `${rng.int(0, 9)}.${digits}${rng.int(1, 9)}`, rank: 3 };
  }
  const op = rng.pick(
    params.divide === 'some' ? (['+', '-', '*', '/'] as const) : (['+', '-', '*'] as const),
  );
  const first = rng.int(1, terms - 1);
  return joined(op, part(params, first, rng), part(params, terms - first, rng));
}

/** Digits from the first that is not 0; zeros at the end of a whole number only say how large it is. */
const significantDigits = (text: Answer): number =>
  (text.includes('.') ? text : text.replace(/0+$/, '')).replace(/[-.]/g, '').replace(/^0+/, '').length;

function read(text: string): Read<Answer> {
  if (!/^-?\d{1,60}(?:\.\d{1,60})?$/.test(text))
    return { why: 'The answer is one decimal number in plain digits.' };
  if (/^-?0\d/.test(text) || /^-[0.]+$/.test(text))
    return { why: 'The number has zeros in front, or a sign before 0.' };
  return { answer: text };
}

/** In words, how much of a wrong answer is right. */
function howFar(given: string, right: string): string {
  if (given.startsWith('-') !== right.startsWith('-')) return 'The sign is wrong.';
  if (given.split('.')[0]?.length !== right.split('.')[0]?.length) return 'The size is wrong.';
  let same = 0;
  while (same < given.length && given[same] === right[same]) same++;
  const digits = significantDigits(right.slice(0, same));
  return digits === 0
    ? 'The first digit is wrong.'
    : `Only the first ${digits === 1 ? 'digit is' : `${digits} digits are`} right.`;
}

/** The quotient digit by digit; the first digit that is left out tells which way to round. */
function byLongDivision({ top, bottom }: Rational, most: number): string {
  const size = top < 0n ? -top : top;
  const digits = size < bottom ? [] : [...String(size / bottom)].map(Number);
  let point = digits.length;
  for (let rest = size % bottom; rest > 0n && digits.length <= most; rest = (rest * 10n) % bottom) {
    const digit = Number((rest * 10n) / bottom);
    if (digit === 0 && digits.length === 0) point--;
    else digits.push(digit);
  }
  if (digits.length > most) {
    const up = (digits[most] ?? 0) >= 5;
    digits.length = most;
    let last = most - 1;
    while (up && last >= 0 && digits[last] === 9) digits[last--] = 0;
    if (up && last < 0) {
      digits.unshift(1);
      point++;
    } else if (up) digits[last] = (digits[last] ?? 0) + 1;
  }
  const text = digits
    .join('')
    .padStart(digits.length - Math.min(0, point - 1), '0')
    .padEnd(point, '0');
  const whole = Math.max(1, point);
  const fraction = text.slice(whole).replace(/0+$/, '');
  return `${top < 0n ? '-' : ''}${text.slice(0, whole)}${fraction === '' ? '' : `.${fraction}`}`;
}
