import { compared } from '../../core/compared.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { choice, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Write a number of one base in another.
 *
 *     base 2 to base 16: 1101011   →   6b
 *
 * Digits above 9 are the letters a to z. The number is drawn among those of a given length in base 10; the two bases are
 * always different, and the number is at least as large as the larger one, so that its digits differ in both.
 *
 * Source: Knuth, The Art of Computer Programming 2, section 4.4; the task is Reasoning Gym's base_conversion.
 */

const knobs = {
  bases: choice('Bases', ['two and ten', 'ten and another', 'any'], 'One of them is turned into the other.'),
  digits: int('Size', 3, 15, 'Digits of the number in base 10.'),
};

export interface Puzzle {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}
/** Digits in the new base; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'base-conversion',
  version: 1,
  title: 'Base conversion',
  about: 'Write a number of one base in another.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'Donald E. Knuth, The Art of Computer Programming 2, section 4.4',
    'Reasoning Gym, base_conversion, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { bases: 'two and ten', digits: 3 },
    { bases: 'two and ten', digits: 4 },
    { bases: 'ten and another', digits: 5 },
    { bases: 'any', digits: 6 },
    { bases: 'any', digits: 8 },
    { bases: 'any', digits: 11 },
    { bases: 'any', digits: 15 },
  ],
  measure: { says: 'decimal digits', of: (p) => numberOf(p.digits, p.from).toString().length },

  generate({ bases, digits }, rng) {
    const least = Number(`1${'0'.repeat(digits - 1)}`);
    const other =
      bases === 'two and ten' ? 2 : rng.pick([2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 20, 36]);
    const second = bases === 'any' ? ((other + rng.int(1, 34) - 2) % 35) + 2 : 10;
    const [from, to] = rng.chance(1, 2) ? [other, second] : [second, other];
    const value = rng.int(least, least * 10 - 1);
    return { puzzle: { digits: value.toString(from), from, to }, secret: null };
  },

  prompt: (p) =>
    [
      `Convert the base-${p.from} number ${p.digits} to base ${p.to}.`,
      '',
      `${p.from > 10 || p.to > 10 ? 'Digits above 9 are the letters a to z: a is 10, b is 11, and so on. ' : ''}Answer with the digits alone, in lower case, without prefix, spaces or leading zeros.`,
    ].join('\n'),
  read,
  readSymbolic: (text) =>
    read(
      text
        .replaceAll(' ', '')
        .toLowerCase()
        .replace(/_\{?\d+\}?$/, '')
        .replace(/^0[bxo]/, '')
        .replace(/^0+(?=.)/, ''),
    ),
  write,

  rules: [
    {
      name: 'digits',
      says: 'Every digit of the answer is below the new base.',
      live: true,
      broken(p, a) {
        const odd = [...a].find((digit) => digitValue(digit) >= p.to);
        return odd === undefined
          ? undefined
          : { places: [FIELD], note: `${odd} is no digit of base ${p.to}.` };
      },
    },
    {
      name: 'value',
      says: 'The answer stands for the given number.',
      broken(p, a) {
        const right = numberOf(p.digits, p.from);
        if (a !== '' && numberOf(a, p.to) === right) return undefined;
        return { places: [FIELD], note: compared(a, right.toString(p.to)) };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the digits of the number in the new base; there is room for working below.',
    name: 'converted number',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: `number in base ${p.from}, wanted in base ${p.to}`,
        at: 'task',
        text: p.digits,
        face: 'formula',
      },
    ],
    keys: (p) =>
      [...digitKeys(false), ...'abcdefghijklmnopqrstuvwxyz'].filter((key) => digitValue(key) < p.to),
    unfinished: /^$/,
    blank: '',
    read,
    write,
    status: (p) => `from base ${p.from} to base ${p.to}`,
  }),

  guess(p, rng) {
    const length = numberOf(p.digits, p.from).toString(p.to).length;
    const rest = Array.from({ length: length - 1 }, () => rng.int(0, p.to - 1).toString(36));
    return [rng.int(1, p.to - 1).toString(36), ...rest].join('');
  },
  /** Divides the number by the new base again and again, on paper: digit by digit in the old one. */
  oracle(p, _secret, steps) {
    let left = [...p.digits].map(digitValue);
    const out: string[] = [];
    while (left.length > 0) {
      let rest = 0;
      const quotient: number[] = [];
      for (const digit of left) {
        if (!steps.take()) return undefined;
        const part = rest * p.from + digit;
        rest = part % p.to;
        if (quotient.length > 0 || part >= p.to) quotient.push(Math.floor(part / p.to));
      }
      out.push(DIGITS[rest] ?? '');
      left = quotient;
    }
    return out.reverse().join('');
  },

  reasoningGym: [
    {
      dataset: 'base_conversion',
      like: { params: { bases: 'any', digits: 3 }, but: 'there numbers to 1,000, here of 3 digits' },
      instance({ question, metadata: { source_base: from, target_base: to, source_repr: digits } }) {
        if (!isBase(from) || !isBase(to)) return { why: 'The entry has no two bases from 2 to 36.' };
        if (typeof digits !== 'string' || !/^(?:0|[1-9a-z][0-9a-z]{0,99})$/.test(digits))
          return { why: 'The entry has no number of at most 100 digits.' };
        if ([...digits].some((digit) => digitValue(digit) >= from))
          return { why: 'The entry’s number has a digit that its base has not.' };
        return question.includes(` number ${digits} to `)
          ? { puzzle: { digits, from, to }, secret: null }
          : { why: 'The entry’s question does not ask about its number.' };
      },
      form: { read: (text) => read(text.replace(/^0+(?=[0-9a-z])/, '')), write: (answer) => answer },
    },
  ],
};

export default env;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const digitValue = (digit: string): number => DIGITS.indexOf(digit);
const isBase = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 2 && n <= 36;

/** Horner's rule. */
function numberOf(digits: string, base: number): bigint {
  let value = 0n;
  for (const digit of digits) value = value * BigInt(base) + BigInt(digitValue(digit));
  return value;
}

function read(text: string): Read<Answer> {
  if (!/^[0-9a-z]+$/.test(text))
    return { why: 'The answer is made of the digits 0 to 9 and small letters only.' };
  if (/^0./.test(text)) return { why: 'The number has zeros in front, or a prefix.' };
  return text.length > 400 ? { why: 'The number has more than 400 digits.' } : { answer: text };
}
