import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Write a number as a product of primes.
 *
 *     360   →   2 × 2 × 2 × 3 × 3 × 5
 *
 * Short numbers are drawn until none of their primes is above a bound, and long ones are products of random primes up to
 * it, of which the first two are not small. Up to their order, a number has one list of primes; any order counts.
 *
 * Source: Euclid, Elements VII.31 and IX.14; the task is Reasoning Gym's prime_factorization.
 */

const knobs = {
  digits: int('Digits', 4, 12, 'Of the number.'),
  largest: int('Largest prime', 50, 9999, 'No prime factor is above it.'),
};

export interface Puzzle {
  readonly number: number;
}
/** Factors in the order given; none while nothing is entered. */
type Answer = readonly number[];

const write = (answer: Answer): string => answer.join(' × ');

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'prime-factorization',
  version: 1,
  title: 'Prime factorization',
  about: 'Write a number as a product of primes.',
  family: 'numbers',
  tags: ['arithmetic', 'search'],
  sources: [
    'Euclid, Elements VII.31 and IX.14',
    'Reasoning Gym, prime_factorization, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { digits: 4, largest: 100 },
    { digits: 5, largest: 150 },
    { digits: 6, largest: 300 },
    { digits: 7, largest: 500 },
    { digits: 8, largest: 1000 },
    { digits: 10, largest: 3000 },
    { digits: 12, largest: 9999 },
  ],
  measure: { says: 'digits', of: (p) => String(p.number).length },

  generate({ digits, largest }, rng) {
    const over = Number(`1${'0'.repeat(digits)}`);
    const bound = Math.min(largest, over / 20);
    for (let tries = 0; tries < 1000; tries++) {
      const number = digits < 6 ? rng.int(over / 10, over - 1) : productOf(bound, over, rng);
      const factors = factorsOf(number);
      if (number >= over / 10 && factors.length > 1 && factors.every((factor) => factor <= largest))
        return { puzzle: { number }, secret: null };
    }
    throw new Error('No such number within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Find the prime factorization of ${p.number}.`,
      '',
      'Answer with the prime factors in any order, separated by × or *, each as often as it divides the number.',
    ].join('\n'),
  read,
  readSymbolic: (text) =>
    /\^/.test(text) && text.length < 200
      ? read(unfolded(text))
      : read(text.replace(/\\times|\\cdot|·|⋅|x/g, '×')),
  write,

  rules: [
    {
      name: 'divides',
      says: 'Every factor divides the number.',
      broken: (p, a) =>
        at(a, (factor) =>
          factor === 0 || p.number % factor !== 0 ? `${factor} does not divide ${p.number}.` : undefined,
        ),
    },
    {
      name: 'prime',
      says: 'Every factor is a prime.',
      broken: (_p, a) =>
        at(a, (factor) => {
          const divisor = smallestDivisor(factor);
          if (factor > 1 && divisor === factor) return undefined;
          return factor === 1 ? '1 is no prime.' : `${factor} is no prime: ${divisor} divides it.`;
        }),
    },
    {
      name: 'product',
      says: 'The product of the factors is the number.',
      broken(p, a) {
        // Primes that divide the number can still be too many of a kind.
        const product = a.reduce((n, factor) => n * BigInt(factor), 1n);
        if (product === BigInt(p.number)) return undefined;
        const note = a.length === 0 ? 'Nothing is entered yet.' : `The product is ${short(product)}.`;
        return { places: [FIELD], note };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the prime factors with × between them; there is room for working below.',
    name: 'prime factors',
    scenery: (p) => [
      { kind: 'text', id: 'task', name: 'number', at: 'task', text: String(p.number), face: 'formula' },
    ],
    keys: () => [...digitKeys(false), '×'],
    unfinished: /^\d{1,15}(?: ?[×*] ?\d{1,15}){0,50} ?[×*] ?$/,
    blank: [],
    read,
    write,
    status(p, a) {
      const product = a.reduce((n, factor) => n * BigInt(factor), 1n);
      const left = product > 0n && BigInt(p.number) % product === 0n ? BigInt(p.number) / product : undefined;
      return left === undefined ? `product ${short(product)}` : left === 1n ? 'nothing left' : `${left} left`;
    },
  }),

  guess(p, rng) {
    const factors = [];
    for (let left = p.number; left > 1 && factors.length < 12; ) {
      const factor = rng.int(2, Math.min(left, 99));
      factors.push(factor);
      left = Math.floor(left / factor);
    }
    return factors;
  },
  /** Takes out 2, 3, 5 and 7 and believes that the rest is a prime. */
  greedy(p) {
    const factors = [];
    let left = p.number;
    for (const factor of [2, 3, 5, 7]) for (; left % factor === 0; left /= factor) factors.push(factor);
    return left > 1 ? [...factors, left] : factors;
  },
  oracle(p, _secret, steps) {
    const factors = [];
    let left = p.number;
    for (let factor = 2; factor * factor <= left; factor++) {
      if (!steps.take()) return undefined;
      while (left % factor === 0) {
        factors.push(factor);
        left /= factor;
      }
    }
    return left > 1 ? [...factors, left] : factors;
  },

  reasoningGym: [
    {
      dataset: 'prime_factorization',
      like: { params: { digits: 4, largest: 100 }, but: 'there numbers to 1,000, here of 4 digits' },
      instance({ question, metadata: { number } }) {
        if (typeof number !== 'number' || !Number.isInteger(number) || number < 2 || number > 1e12)
          return { why: 'The entry’s metadata has no whole number from 2 to 10^12.' };
        return question.includes(` ${number}. `)
          ? { puzzle: { number }, secret: null }
          : { why: 'The entry’s question does not ask about its number.' };
      },
      form: {
        read: (text) => read(text.replaceAll('x', '×')),
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

function read(text: string): Read<Answer> {
  if (text.length > 400) return { why: 'The answer is longer than 400 characters.' };
  const parts = text.split(/ *[×*] */);
  const odd = parts.find((part) => !/^(?:0|[1-9]\d{0,14})$/.test(part));
  if (odd !== undefined)
    return {
      why:
        odd === ''
          ? 'A factor is missing beside a multiplication sign.'
          : `“${odd.slice(0, 30)}” is no whole number in plain digits; factors are separated by × or *.`,
    };
  return parts.length > 50 ? { why: 'There are more than 50 factors.' } : { answer: parts.map(Number) };
}

/** Powers such as 2^3 written out. */
const unfolded = (text: string): string =>
  text
    .replace(/\\times|\\cdot|·|⋅/g, '×')
    .replace(/(\d{1,15})\s*\^\s*\{?(\d{1,2})\}?/g, (_, base: string, power: string) =>
      Array.from({ length: Math.min(50, Number(power)) }, () => base).join(' × '),
    );

const at = (a: Answer, wrong: (factor: number) => string | undefined) => {
  const note = a.map(wrong).find((text) => text !== undefined);
  return note === undefined ? undefined : { places: [FIELD], note };
};

const short = (n: bigint): string => (n < 1_000_000_000_000_000n ? `${n}` : 'more than 15 digits long');

/** Smallest divisor above 1; asked only of divisors of the puzzle's number, so up to 10^12. */
function smallestDivisor(n: number): number {
  if (n % 2 === 0) return 2;
  if (n % 3 === 0) return 3;
  for (let i = 5; i * i <= n; i += 6) {
    if (n % i === 0) return i;
    if (n % (i + 2) === 0) return i + 2;
  }
  return n;
}

/** A product of random primes up to a bound, below `over` and above a tenth of it unless it sticks. */
function productOf(bound: number, over: number, rng: Rng): number {
  let number = primeBetween(Math.floor(bound / 4), bound, rng);
  for (let second = true; number < over / 10; second = false) {
    const most = Math.min(bound, Math.floor((over - 1) / number));
    if (most < 2) break;
    number *= primeBetween(second ? Math.max(2, Math.floor(most / 4)) : 2, most, rng);
  }
  return number;
}

function factorsOf(number: number): number[] {
  const factors = [];
  for (let left = number; left > 1; ) {
    const factor = smallestDivisor(left);
    factors.push(factor);
    left /= factor;
  }
  return factors;
}

/** A random prime between two numbers; the nearest below them where there is none. */
function primeBetween(from: number, to: number, rng: Rng): number {
  for (let tries = 0; tries < 40; tries++) {
    const n = rng.int(from, to);
    if (smallestDivisor(n) === n) return n;
  }
  let n = to;
  while (smallestDivisor(n) !== n) n--;
  return n;
}
