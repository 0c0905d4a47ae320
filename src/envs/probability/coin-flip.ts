import { plainSigns } from '../../core/any-number.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { plainNumber } from '../../core/lenient.ts';
import { int } from '../../core/params.ts';
import { minus, type Rational, rational, rationalText, sameNumber } from '../../core/rational.ts';
import { perObject } from '../../core/remembered.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Find the probability of so many heads.
 *
 *     a fair coin, 10 flips, at least 4 heads   →   53/64, or 0.828125
 *
 * The coin, the number of flips and the range of heads are drawn at random; the range leaves out at least one number. A
 * decimal is right if it is the exact value or that value rounded, to four significant digits or more.
 *
 * Source: Jakob Bernoulli, Ars conjectandi, 1713; the task is Reasoning Gym's coin_flip, with coins that need not be fair.
 */

const knobs = {
  flips: int('Flips, at most', 3, 40),
  parts: int('Coin', 5, 20, 'The chance of heads is a fraction with at most this below the line.'),
};

/** Heads come up with probability chance / of; wanted are `from` to `to` of them. */
export interface Puzzle {
  readonly chance: number;
  readonly of: number;
  readonly flips: number;
  readonly from: number;
  readonly to: number;
}
/** A fraction, a decimal or a whole number; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;
/** Fewest significant digits of a rounded decimal. */
const FEWEST = 4;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'coin-flip',
  version: 1,
  title: 'Coin flip',
  about: 'Find the probability of so many heads.',
  family: 'probability',
  tags: ['arithmetic', 'counting'],
  sources: [
    'Jakob Bernoulli, Ars conjectandi, 1713',
    'Reasoning Gym, coin_flip, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { flips: 5, parts: 15 },
    { flips: 7, parts: 15 },
    { flips: 10, parts: 15 },
    { flips: 14, parts: 15 },
    { flips: 20, parts: 16 },
    { flips: 30, parts: 20 },
  ],
  measure: { says: 'flips', of: (p) => p.flips },

  generate({ flips: most, parts }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const of = rng.int(2, parts);
      const chance = rng.int(1, of - 1);
      if (rational(chance, of).bottom !== BigInt(of)) continue;
      const flips = rng.int(Math.max(3, most - Math.floor(most / 4)), most);
      const [a, b] = [rng.int(0, flips), rng.int(0, flips)];
      const puzzle = { chance, of, flips, from: Math.min(a, b), to: Math.max(a, b) };
      if (puzzle.to - puzzle.from < flips && !sameNumber(probability(puzzle), rational(chance, of)))
        return { puzzle, secret: null };
    }
    throw new Error('No such flips within 200 tries.');
  },

  prompt: (p) =>
    [
      p.of === 2 ? 'A fair coin' : `A coin that comes up heads with probability ${p.chance}/${p.of}`,
      ` is flipped ${p.flips} times. What is the probability of ${wanted(p)}?`,
      '\n\nAnswer with the probability alone, exactly as a fraction with / between two numbers in plain digits, or as a decimal number, exact or rounded to at least four significant digits.',
    ].join(''),
  read,
  readSymbolic(text) {
    const percent = /^(\d{1,3}(?:\.\d{1,30})?)\\?%$/.exec(text)?.[1];
    if (percent === undefined)
      return read(text.replace(/^\\[dt]?frac\{(\d{1,60})\}\{(\d{1,60})\}$/, '$1/$2'));
    const [whole = '', part = ''] = percent.split('.');
    const digits = whole.padStart(3, '0');
    return read(`${digits.slice(0, -2)}.${digits.slice(-2)}${part}`);
  },
  write,

  rules: [
    {
      name: 'precise',
      says: 'A decimal has at least four significant digits, unless it is exact.',
      broken(p, a) {
        if (a.includes('/') || significantDigits(a) >= FEWEST || a === '') return undefined;
        return sameNumber(numberOf(a), probability(p))
          ? undefined
          : { places: [FIELD], note: `${a} is neither exact nor given to four significant digits.` };
      },
    },
    {
      name: 'probability',
      says: 'The answer is the probability, or a decimal rounded from it.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const right = probability(p);
        const off = minus(numberOf(a), right);
        // Rounded to its last place, a decimal is off by half a unit there at most.
        const places = a.split('.')[1]?.length;
        const near =
          2n * (off.top < 0n ? -off.top : off.top) * BigInt(`1${'0'.repeat(places ?? 0)}`) <= off.bottom;
        if (off.top === 0n || (places !== undefined && near)) return undefined;
        return { places: [FIELD], note: `${a.slice(0, 30)} is too ${off.top > 0n ? 'large' : 'small'}.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the probability as a fraction or decimal; there is room for working below.',
    name: 'probability',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: 'task',
        at: 'task',
        text: `${p.flips} flips, heads ${p.chance}/${p.of}: ${wanted(p)}`,
        face: 'words',
      },
    ],
    keys: () => [...digitKeys(false), '/', '.'],
    unfinished: /^\d{0,60}[./]?$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    const bottom = rng.int(2, 400);
    return rng.chance(1, 2) ? `${rng.int(1, bottom)}/${bottom}` : `0.${rng.int(1000, 9999)}${p.flips}`;
  },
  /** Takes all numbers of heads for equally likely. */
  greedy: (p) => `${p.to - p.from + 1}/${p.flips + 1}`,
  /** Flip after flip: in how many parts of all ways there are so many heads so far. */
  oracle(p, _secret, steps) {
    let ways = [1n];
    for (let flip = 0; flip < p.flips; flip++) {
      if (!steps.take(ways.length)) return undefined;
      const before = ways;
      ways = [...before, 0n].map(
        (tails, heads) => tails * BigInt(p.of - p.chance) + (before[heads - 1] ?? 0n) * BigInt(p.chance),
      );
    }
    const hits = ways.slice(p.from, p.to + 1).reduce((sum, n) => sum + n, 0n);
    return rationalText(
      rational(
        hits,
        ways.reduce((sum, n) => sum + n, 0n),
      ),
    );
  },

  reasoningGym: [
    {
      dataset: 'coin_flip',
      like: { params: { flips: 9, parts: 15 }, but: 'there 3 to 15 flips, here 9' },
      instance({ question }) {
        const m = /getting (exactly|at least) (\d{1,3}) heads in (\d{1,3}) fair coin flips\?/.exec(question);
        const [heads, flips] = [Number(m?.[2]), Number(m?.[3])];
        if (!m || flips < 1 || flips > 200 || heads > flips)
          return { why: 'The entry’s question is not worded as known, or has more than 200 flips.' };
        const puzzle = { chance: 1, of: 2, flips, from: heads, to: m[1] === 'exactly' ? heads : flips };
        return { puzzle, secret: null };
      },
      form: {
        // A percentage says how many hundredths; the golds of small chances are written 3.05e-05.
        read(text) {
          const number = text.endsWith('%') ? `${text.slice(0, -1).trimEnd()}e-2` : text;
          return read(/e-?\d+$/.test(number) ? (plainNumber(number) ?? text) : plainSigns(text));
        },
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

function wanted({ from, to, flips }: Puzzle): string {
  const heads = (n: number) => (n === 1 ? '1 head' : `${n} heads`);
  if (from === to) return `exactly ${heads(from)}`;
  if (to === flips) return `at least ${heads(from)}`;
  return from === 0 ? `at most ${heads(to)}` : `${from} to ${to} heads`;
}

/** Binomial coefficients by Pascal's rule for neighbours: C(n, k + 1) = C(n, k) (n - k) / (k + 1). */
const probability = perObject(({ chance, of, flips, from, to }: Puzzle): Rational => {
  const all = wholePower(of, flips) * flips;
  if (all < Number.MAX_SAFE_INTEGER) {
    let ways = 1;
    let sum = 0;
    for (let heads = 0; heads <= to; heads++) {
      if (heads >= from) sum += ways * wholePower(chance, heads) * wholePower(of - chance, flips - heads);
      ways = (ways * (flips - heads)) / (heads + 1);
    }
    return rational(sum, wholePower(of, flips));
  }
  let ways = 1n;
  let sum = 0n;
  for (let heads = 0; heads <= to; heads++) {
    if (heads >= from) sum += ways * power(chance, heads) * power(of - chance, flips - heads);
    ways = (ways * BigInt(flips - heads)) / BigInt(heads + 1);
  }
  return rational(sum, power(of, flips));
});

function wholePower(base: number, exponent: number): number {
  let out = 1;
  for (let i = 0; i < exponent; i++) out *= base;
  return out;
}

function power(base: number, exponent: number): bigint {
  let out = 1n;
  for (let i = 0; i < exponent; i++) out *= BigInt(base);
  return out;
}

const significantDigits = (text: Answer): number => text.replace('.', '').replace(/^0+/, '').length;

function numberOf(text: Answer): Rational {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return rational(BigInt(top), BigInt(bottom));
  const [whole = '', places = ''] = text.split('.');
  return rational(BigInt(whole + places), BigInt(`1${'0'.repeat(places.length)}`));
}

function read(text: string): Read<Answer> {
  return /^(?:0|[1-9]\d{0,99})(?:\.\d{1,100}|\/[1-9]\d{0,99})?$/.test(text)
    ? { answer: text }
    : { why: 'The answer is a fraction or a decimal number in plain digits, without sign or percent.' };
}
