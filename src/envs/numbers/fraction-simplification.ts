import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { type Fraction, readAnyFraction, readFraction, writeFraction } from '../../core/fraction.ts';
import { int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Reduce a fraction to lowest terms.
 *
 *     84/126   →   2/3
 *
 * Two numbers without a common factor, the lower one above 1, are drawn and both multiplied by a third. A fraction above
 * 0 has one form in lowest terms.
 *
 * Source: Euclid, Elements VII.33; the task is Reasoning Gym's fraction_simplification.
 */

const knobs = {
  digits: int('Digits of the result', 2, 7, 'Of each of its two numbers, at most.'),
  factor: int('Digits of the common factor', 1, 6),
};

/** A fraction of whole numbers above 0. */
export interface Puzzle {
  readonly top: number;
  readonly bottom: number;
}
/** Null while nothing is entered. */
type Answer = Fraction | null;

const write = (answer: Answer): string => (answer === null ? '' : writeFraction(answer));

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'fraction-simplification',
  version: 1,
  title: 'Fraction simplification',
  about: 'Reduce a fraction to lowest terms.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'Euclid, Elements VII.33',
    'Reasoning Gym, fraction_simplification, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { digits: 2, factor: 1 },
    { digits: 2, factor: 2 },
    { digits: 3, factor: 2 },
    { digits: 4, factor: 3 },
    { digits: 5, factor: 5 },
    { digits: 7, factor: 6 },
  ],
  measure: { says: 'digits of the fraction', of: (p) => `${p.top}${p.bottom}`.length },

  generate({ digits, factor }, rng) {
    const over = Number(`1${'0'.repeat(digits)}`);
    const most = Number(`1${'0'.repeat(factor)}`);
    for (let tries = 0; tries < 200; tries++) {
      const [top, bottom] = [rng.int(2, over - 1), rng.int(2, over - 1)];
      if (commonFactor(top, bottom) > 1) continue;
      const by = rng.int(factor === 1 ? 2 : most / 10, most - 1);
      return { puzzle: { top: top * by, bottom: bottom * by }, secret: null };
    }
    throw new Error('No two numbers without a common factor within 200 tries.');
  },

  prompt: (p) =>
    [
      `Reduce the fraction ${p.top}/${p.bottom} to lowest terms.`,
      '',
      'Answer with the fraction alone: its two numbers in plain digits, with / between them.',
    ].join('\n'),
  read: readFraction,
  readSymbolic: readAnyFraction,
  write,

  rules: [
    {
      name: 'equal',
      says: 'The answer is equal to the given fraction.',
      broken(p, a) {
        if (a === null) return { places: [FIELD], note: 'Nothing is entered yet.' };
        const off = BigInt(a.top) * BigInt(p.bottom) - BigInt(p.top) * BigInt(a.bottom);
        return off === 0n
          ? undefined
          : { places: [FIELD], note: `${write(a)} is ${off > 0n ? 'more' : 'less'} than ${write(p)}.` };
      },
    },
    {
      name: 'reduced',
      says: 'The two numbers of the answer have no common factor.',
      broken(_p, a) {
        const by = a === null ? 1 : commonFactor(a.top, a.bottom);
        return by === 1
          ? undefined
          : { places: [FIELD], note: `Both numbers can still be divided by ${by}.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the reduced fraction with / between its numbers; there is room for working below.',
    name: 'fraction',
    scenery: (p) => [
      { kind: 'text', id: 'task', name: 'given fraction', at: 'task', text: write(p), face: 'formula' },
    ],
    keys: () => [...digitKeys(false), '/'],
    unfinished: /^\d{1,15}\/?$/,
    blank: null,
    read: readFraction,
    write,
  }),

  guess: (p, rng) => ({ top: rng.int(1, p.top), bottom: rng.int(1, p.bottom) }),
  /** Takes out 2, 3 and 5 only. */
  greedy(p) {
    let { top, bottom } = p;
    for (const by of [2, 3, 5])
      while (top % by === 0 && bottom % by === 0) {
        top /= by;
        bottom /= by;
      }
    return { top, bottom };
  },
  /** Down the continued fraction of the given one and up again: its last convergent is in lowest terms. */
  oracle(p, _secret, steps) {
    const quotients: number[] = [];
    for (let [a, b] = [p.top, p.bottom]; b !== 0; [a, b] = [b, a % b]) {
      if (!steps.take()) return undefined;
      quotients.push(Math.floor(a / b));
    }
    let [top, bottom] = [1, 0];
    for (const quotient of quotients.reverse()) [top, bottom] = [quotient * top + bottom, top];
    return { top, bottom };
  },

  reasoningGym: [
    {
      dataset: 'fraction_simplification',
      like: { params: { digits: 3, factor: 2 }, but: 'there numbers from 1, here of 3 digits' },
      instance({ question, metadata: { numerator: top, denominator: bottom } }) {
        if (!isSize(top) || !isSize(bottom))
          return { why: 'The entry’s metadata has no numerator and denominator above 0.' };
        return question.includes(`${top}/${bottom} `) ||
          question.includes(`${top}/${bottom}$`) ||
          question.includes(`{${top}}{${bottom}}`)
          ? { puzzle: { top, bottom }, secret: null }
          : { why: 'The entry’s question does not ask about its fraction.' };
      },
      form: {
        // Capitals make no other command of it that there is.
        read: (text) => readAnyFraction(text.toLowerCase()),
        write,
      },
    },
  ],
};

export default env;

const isSize = (n: unknown): n is number =>
  typeof n === 'number' && Number.isInteger(n) && n > 0 && n < 1_000_000_000_000_000;

/** Euclid's algorithm. */
function commonFactor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
