import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { gcd } from '../../core/rational.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Find the smallest number, above 0, that every given number divides.
 *
 *     12 18 20   →   180
 *
 * Numbers are products of a few shared factors and of factors of their own, so that the answer is neither the largest of
 * them nor their product. If a common multiple is not the least one, its quotients by the numbers have a common factor:
 * that is how the second rule finds out without knowing the answer.
 *
 * Source: Euclid, Elements VII.34 and VII.36; the task is Reasoning Gym's lcm.
 */

const knobs = {
  count: int('Numbers', 2, 6),
  digits: int('Digits', 2, 8, 'Of each number.'),
};

export interface Puzzle {
  readonly numbers: readonly number[];
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 200 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'lcm',
  version: 1,
  title: 'Least common multiple',
  about: 'Find the smallest number that all the given ones divide.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'Euclid, Elements VII.34 and VII.36',
    'Reasoning Gym, lcm, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { count: 2, digits: 2 },
    { count: 3, digits: 2 },
    { count: 3, digits: 3 },
    { count: 3, digits: 4 },
    { count: 4, digits: 5 },
    { count: 4, digits: 7 },
    { count: 6, digits: 8 },
  ],
  measure: { says: 'digits of all numbers', of: (p) => p.numbers.join('').length },

  generate({ count, digits }, rng) {
    const largest = Number(`1${'0'.repeat(digits)}`) - 1;
    const smallest = (largest + 1) / 10;
    for (let tries = 0; tries < 300; tries++) {
      const shared = Array.from({ length: 3 }, () => rng.int(2, digits < 4 ? 9 : 97));
      const numbers = Array.from({ length: count }, () => {
        let part = 1;
        for (const factor of shared) if (part * factor * 2 <= largest && rng.chance(1, 2)) part *= factor;
        return part * rng.int(Math.ceil(smallest / part), Math.floor(largest / part));
      });
      const multiple = numbers.map(BigInt).reduce((a, b) => (a / gcd(a, b)) * b);
      const product = numbers.map(BigInt).reduce((a, b) => a * b);
      if (multiple < product && numbers.every((n) => BigInt(n) < multiple) && new Set(numbers).size === count)
        return { puzzle: { numbers }, secret: null };
    }
    throw new Error('No numbers with a common factor within 300 tries.');
  },

  prompt: (p) =>
    [
      'What is the least common multiple of these numbers, the smallest number above 0 that each of them divides?',
      p.numbers.join(', '),
      '',
      'Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'multiple',
      says: 'Every given number divides the answer, which is above 0.',
      broken(p, a) {
        if (a === '' || a === '0')
          return { places: [FIELD], note: a === '' ? 'Nothing is entered yet.' : 'The answer is above 0.' };
        const left = p.numbers.flatMap((n, i) => (BigInt(a) % BigInt(n) === 0n ? [] : [i]));
        return left.length === 0
          ? undefined
          : {
              places: [...left.map(place), FIELD],
              note: `${p.numbers[left[0]!]} does not divide ${short(a)}.`,
            };
      },
    },
    {
      name: 'least',
      says: 'No smaller number is a common multiple.',
      broken(p, a) {
        const factor = p.numbers.map((n) => BigInt(a) / BigInt(n)).reduce(gcd);
        return factor === 1n
          ? undefined
          : { places: [FIELD], note: `Divided by ${short(String(factor))}, it is a common multiple still.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the number, or tap its digits; there is room for working below.',
    name: 'least common multiple',
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

  guess: (p, rng) => String(BigInt(Math.max(...p.numbers)) * BigInt(rng.int(2, Math.max(20, ...p.numbers)))),
  /** Multiplies all the numbers. */
  greedy: (p) => p.numbers.reduce((product, n) => product * BigInt(n), 1n).toString(),
  /** Number by number, by Euclid's algorithm with remainders of the growing multiple. */
  oracle(p, _secret, steps) {
    let multiple = 1n;
    for (const n of p.numbers) {
      let [a, b] = [n, Number(multiple % BigInt(n))];
      while (b !== 0) {
        if (!steps.take()) return undefined;
        [a, b] = [b, a % b];
      }
      multiple *= BigInt(n / a);
    }
    return steps.take() ? multiple.toString() : undefined;
  },

  reasoningGym: [
    {
      dataset: 'lcm',
      like: { params: { count: 2, digits: 2 }, but: 'there numbers from 1 to 100, here of 2 digits' },
      instance({ metadata: { numbers } }) {
        return Array.isArray(numbers) &&
          numbers.length > 0 &&
          numbers.length <= 12 &&
          numbers.every((n) => Number.isSafeInteger(n) && n > 0)
          ? { puzzle: { numbers: numbers as number[] }, secret: null }
          : { why: 'The entry’s metadata has no list of at most 12 positive whole numbers.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const place = (i: number): string => `number${i + 1}`;
const short = (digits: string): string => (digits.length > 24 ? `${digits.slice(0, 24)}…` : digits);
