import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, fieldBoard, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';

/*
 * Find the largest whole number that divides all the given ones.
 *
 *     84 126 210   →   42
 *
 * The generator draws the greatest common divisor first and multiplies it into random cofactors, so that large common
 * divisors, which random numbers seldom have, turn up too. Euclid's algorithm on the numbers themselves tells the answer.
 *
 * Source: Euclid, Elements VII.2; the task is Reasoning Gym's gcd.
 */

const knobs = {
  count: int('Numbers', 2, 6),
  digits: int('Digits', 2, 9, 'Of each number, at most.'),
};

export interface Puzzle {
  readonly numbers: readonly number[];
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 16 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, string> = {
  id: 'gcd',
  version: 1,
  title: 'Greatest common divisor',
  about: 'Find the largest number that divides all the given ones.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: ['Euclid, Elements VII.2', 'Reasoning Gym, gcd'],

  knobs,
  levels: [
    { count: 2, digits: 3 },
    { count: 2, digits: 4 },
    { count: 3, digits: 4 },
    { count: 3, digits: 5 },
    { count: 3, digits: 7 },
    { count: 4, digits: 9 },
  ],
  measure: { says: 'digits of all numbers', of: (p) => p.numbers.join('').length },

  generate({ count, digits }, rng) {
    const largest = Number(`1${'0'.repeat(digits)}`) - 1;
    const smallest = (largest + 1) / 10;
    for (let tries = 0; tries < 200; tries++) {
      const part = rng.int(2, Math.floor(largest / 4));
      const divisor = rng.chance(1, 2) ? rng.int(2, Math.min(99, part)) : part;
      const numbers = Array.from(
        { length: count },
        () => divisor * rng.int(Math.ceil(smallest / divisor), Math.floor(largest / divisor)),
      );
      const common = numbers.reduce(euclid);
      // An answer that is one of the numbers stands in the prompt, and 1 is what a guesser would say.
      if (common > 1 && !numbers.includes(common) && new Set(numbers).size === count)
        return { puzzle: { numbers }, secret: null };
    }
    throw new Error('No numbers with a common divisor of their own within 200 tries.');
  },

  prompt: (p) =>
    [
      'What is the greatest common divisor of these numbers?',
      p.numbers.join(', '),
      '',
      'Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'divides',
      says: 'The answer divides every given number.',
      broken(p, a) {
        const left = p.numbers.flatMap((n, i) => (divides(a, n) ? [] : [i]));
        return left.length === 0
          ? undefined
          : {
              places: [...left.map(place), FIELD],
              note: `${a === '' ? 'Nothing' : a} does not divide ${p.numbers[left[0]!]}.`,
            };
      },
    },
    {
      name: 'greatest',
      says: 'No larger number divides them all.',
      broken(p, a) {
        const quotients = p.numbers.map((n) => n / Number(a));
        const more = largestCommonFactor(quotients);
        return more === 1
          ? undefined
          : { places: [FIELD], note: `${Number(a) * more}, ${more} times as large, divides them all too.` };
      },
    },
  ],

  board: fieldBoard({
    tip: 'Type the number, or tap its digits.',
    name: 'greatest common divisor',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'numbers',
        name: 'numbers',
        items: p.numbers.map((n, i) => ({
          at: place(i),
          name: `number ${i + 1}`,
          text: String(n),
          fixed: true,
        })),
      },
    ],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(1, Math.min(...p.numbers))),
  greedy: (p) => String(p.numbers.every((n) => n % 2 === 0) ? 2 : 1),
  oracle(p, _secret, steps) {
    let common = p.numbers[0]!;
    for (const n of p.numbers.slice(1)) {
      let [a, b] = [common, n];
      while (b !== 0) {
        if (!steps.take()) return undefined;
        [a, b] = [b, a % b];
      }
      common = a;
    }
    return String(common);
  },

  reasoningGym: [
    {
      dataset: 'gcd',
      like: { params: { count: 2, digits: 3 }, but: 'there numbers from 1, here of 3 digits' },
      instance({ metadata }) {
        const { numbers } = metadata;
        return Array.isArray(numbers) &&
          numbers.length > 0 &&
          numbers.every((n) => Number.isSafeInteger(n) && n > 0)
          ? { puzzle: { numbers: numbers as number[] }, secret: null }
          : { why: 'The entry’s metadata has no list of positive whole numbers.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const place = (i: number): string => `number${i + 1}`;
const divides = (a: Answer, n: number): boolean => a !== '' && a !== '0' && n % Number(a) === 0;
const euclid = (a: number, b: number): number => (b === 0 ? a : euclid(b, a % b));

/** The largest number that divides all of these, by halving and subtracting. Source: Stein, 1967. */
function largestCommonFactor(of: readonly number[]): number {
  return of.reduce((a, b) => {
    let [x, y, twos] = [a, b, 1];
    while (x !== y) {
      if (x % 2 === 0 && y % 2 === 0) [x, y, twos] = [x / 2, y / 2, twos * 2];
      else if (x % 2 === 0) x /= 2;
      else if (y % 2 === 0) y /= 2;
      else if (x > y) x = (x - y) / 2;
      else y = (y - x) / 2;
    }
    return x * twos;
  });
}
