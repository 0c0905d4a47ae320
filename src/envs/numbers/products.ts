import { anyNumber } from '../../core/any-number.ts';
import { compared } from '../../core/compared.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { flag, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Multiply whole numbers.
 *
 *     37 * 48            →   1776
 *     -12 * 34 * (-56)   →   22848
 *
 * Factors are drawn at random, all of the same length; none ends in 0, so that no digit comes free. Every product is
 * larger than each of its factors.
 *
 * Source: school arithmetic; the task is Reasoning Gym's products.
 */

const knobs = {
  factors: int('Factors', 2, 6),
  digits: int('Digits of each', 1, 9),
  negative: flag('Negative factors', 'Some of the factors have a minus sign.'),
};

export interface Puzzle {
  readonly factors: readonly number[];
}
/** Digits with a minus sign or not; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: true, digits: 80 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'products',
  version: 1,
  title: 'Products',
  about: 'Multiply whole numbers.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'School arithmetic',
    'Reasoning Gym, products, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { factors: 2, digits: 2, negative: false },
    { factors: 2, digits: 3, negative: false },
    { factors: 3, digits: 3, negative: true },
    { factors: 2, digits: 6, negative: true },
    { factors: 3, digits: 5, negative: true },
    { factors: 4, digits: 6, negative: true },
  ],
  measure: { says: 'digits to multiply', of: (p) => p.factors.reduce((n, f) => n + sizeText(f).length, 0) },

  generate({ factors: count, digits, negative }, rng) {
    const least = Number(`1${'0'.repeat(digits - 1)}`);
    const factor = (): number => {
      const drawn = rng.int(Math.max(2, least), least * 10 - 1);
      const value = drawn % 10 === 0 ? drawn + rng.int(1, 9) : drawn;
      return negative && rng.chance(1, 3) ? -value : value;
    };
    return { puzzle: { factors: Array.from({ length: count }, factor) }, secret: null };
  },

  prompt: (p) =>
    [
      `Work out ${p.factors.map(factorText).join(' * ')}`,
      '',
      'Answer with the product as one whole number in plain digits, with - in front where it is negative: no plus sign, spaces, commas or leading zeros.',
    ].join('\n'),
  read,
  readSymbolic(text, p) {
    const [left = '', ...result] = text.replaceAll(' ', '').split('=');
    const own = p.factors.map(factorText).join('*');
    return env.read(left.replace(/×|\\times|\\cdot/g, '*') === own ? result.join('=') : text, p);
  },
  write,

  rules: [
    {
      name: 'product',
      says: 'The answer is the product of all the numbers.',
      broken(p, a) {
        const right = p.factors.reduce((product, factor) => product * BigInt(factor), 1n).toString();
        return a === right ? undefined : { places: [FIELD], note: compared(a, right) };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the product, or tap its digits; there is room for working below.',
    name: 'product',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: 'task',
        at: 'task',
        text: p.factors.map(factorText).join(' × ').replaceAll('-', '−'),
        face: 'formula',
      },
    ],
    keys: () => digitKeys(true),
    unfinished: /^-?$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    const digits = p.factors.reduce((n, factor) => n + sizeText(factor).length, rng.int(-1, 0));
    const rest = Array.from({ length: digits - 1 }, () => rng.int(0, 9)).join('');
    return `${p.factors.some((f) => f < 0) && rng.chance(1, 2) ? '-' : ''}${rng.int(1, 9)}${rest}`;
  },
  /** The product of the first digits, followed by as many zeros as digits were left out. */
  greedy: (p) =>
    p.factors.reduce((n, factor) => n * Number(sizeText(factor)[0]), 1) +
    p.factors.map((factor) => '0'.repeat(sizeText(factor).length - 1)).join(''),
  /** Long multiplication: digit by digit, with carries. */
  oracle(p, _secret, steps) {
    let product = [1];
    for (const factor of p.factors) {
      const by = [...sizeText(factor)].reverse().map(Number);
      const next: number[] = Array.from({ length: product.length + by.length }, () => 0);
      for (const [i, a] of product.entries())
        for (const [j, b] of by.entries()) {
          if (!steps.take()) return undefined;
          next[i + j] = next[i + j]! + a * b;
        }
      for (let i = 0; i + 1 < next.length; i++) {
        next[i + 1] = next[i + 1]! + Math.floor(next[i]! / 10);
        next[i] = next[i]! % 10;
      }
      product = next;
    }
    const size = product
      .reverse()
      .join('')
      .replace(/^0+(?=\d)/, '');
    const negative = p.factors.filter((factor) => factor < 0).length % 2 === 1;
    return negative && size !== '0' ? `-${size}` : size;
  },
  easier({ factors }) {
    if (factors.length > 2) return { puzzle: { factors: factors.slice(0, -1) }, secret: null };
    const longest = Math.max(...factors.map((factor) => sizeText(factor).length));
    if (longest < 3) return undefined;
    const cut = factors.findIndex((factor) => sizeText(factor).length === longest);
    const shorter = (factor: number) => Math.sign(factor) * Number(sizeText(factor).slice(0, -1));
    return { puzzle: { factors: factors.map((f, i) => (i === cut ? shorter(f) : f)) }, secret: null };
  },

  reasoningGym: [
    {
      dataset: 'products',
      like: {
        params: { factors: 2, digits: 3, negative: false },
        but: 'there factors of 1 to 5 digits, here of 3',
      },
      instance({ question, metadata: { expression } }) {
        if (typeof expression !== 'string' || !/^-?\d{1,15}(?: \* -?\d{1,15}){0,4}$/.test(expression))
          return { why: 'The entry’s expression is no product of at most five whole numbers.' };
        if (!question.includes(`: ${expression}.`))
          return { why: 'The entry’s question does not ask for its expression.' };
        return { puzzle: { factors: expression.split(' * ').map((text) => Number(text) + 0) }, secret: null };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const sizeText = (factor: number): string => String(Math.abs(factor));
const factorText = (factor: number, i: number): string => (i > 0 && factor < 0 ? `(${factor})` : `${factor}`);
