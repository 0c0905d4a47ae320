import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { type Fraction, readAnyFraction, readFraction, writeFraction } from '../../core/fraction.ts';
import { int } from '../../core/params.ts';
import { gcd } from '../../core/rational.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Find the probability that a throw of dice comes to a sum.
 *
 *     two dice of six sides, 10 or more   →   6 of 36 ways, so 1/6
 *
 * Numbers of sides and the sum are drawn at random, the sum around the middle so that neither all ways nor none count.
 * Ways are counted in whole numbers; the answer is a fraction in lowest terms, of which there is one.
 *
 * Source: Jakob Bernoulli, Ars conjectandi, 1713; the task is Reasoning Gym's dice.
 */

const knobs = {
  dice: int('Dice', 2, 8),
  sides: int('Sides, at most', 6, 30),
};

export interface Puzzle {
  /** Sides of each die. */
  readonly dice: readonly number[];
  readonly least: number;
}
/** Null while nothing is entered. */
type Answer = Fraction | null;

const write = (answer: Answer): string => (answer === null ? '' : writeFraction(answer));

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'dice',
  version: 1,
  title: 'Dice',
  about: 'Find the probability that a throw of dice comes to a sum.',
  family: 'probability',
  tags: ['arithmetic', 'counting'],
  sources: [
    'Jakob Bernoulli, Ars conjectandi, 1713',
    'Reasoning Gym, dice, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { dice: 2, sides: 20 },
    { dice: 3, sides: 12 },
    { dice: 4, sides: 12 },
    { dice: 5, sides: 16 },
    { dice: 6, sides: 20 },
    { dice: 8, sides: 30 },
  ],
  measure: { says: 'dice', of: (p) => p.dice.length },

  generate({ dice: count, sides }, rng) {
    const dice = Array.from({ length: count }, () => rng.int(3, sides)).sort((a, b) => b - a);
    const most = dice.reduce((sum, die) => sum + die, 0);
    const reach = Math.max(1, Math.floor((most - count) / 3));
    const least = Math.floor((most + count) / 2) + rng.int(-reach, reach);
    return { puzzle: { dice, least: Math.min(most, Math.max(count + 1, least)) }, secret: null };
  },

  prompt: (p) =>
    [
      'What is the probability that one throw of these dice gives a sum of at least the target?',
      `Dice, by their numbers of sides: ${p.dice.join(', ')}`,
      `Target: ${p.least}`,
      '',
      'Each side of a die is as likely as every other one, and they are numbered from 1.',
      'Answer with the exact probability as a fraction in lowest terms: two numbers in plain digits with / between them.',
    ].join('\n'),
  read: readFraction,
  readSymbolic: readAnyFraction,
  write,

  rules: [
    {
      name: 'probability',
      says: 'The answer is the share of throws that give the target or more.',
      broken(p, a) {
        if (a === null) return { places: [FIELD], note: 'Nothing is entered yet.' };
        const all = p.dice.reduce((n, die) => n * die, 1);
        const off = BigInt(a.top) * BigInt(all) - BigInt(throwsFrom(p)) * BigInt(a.bottom);
        return off === 0n
          ? undefined
          : { places: [FIELD], note: `${write(a)} is too ${off > 0n ? 'large' : 'small'}.` };
      },
    },
    {
      name: 'lowest',
      says: 'The two numbers of the answer have no common factor.',
      broken(_p, a) {
        const by = a === null ? 1n : gcd(BigInt(a.top), BigInt(a.bottom));
        return by === 1n
          ? undefined
          : { places: [FIELD], note: `Both numbers can still be divided by ${by}.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the probability as a fraction; there is room for working below.',
    name: 'probability',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'dice',
        name: 'dice by their sides',
        items: p.dice.map((die, i) => ({
          at: `die${i + 1}`,
          name: `die ${i + 1}`,
          text: String(die),
          fixed: true,
        })),
      },
      {
        kind: 'text',
        id: 'sum',
        name: 'sum of at least',
        at: 'target',
        text: String(p.least),
        face: 'formula',
      },
    ],
    keys: () => [...digitKeys(false), '/'],
    unfinished: /^\d{1,15}\/?$/,
    blank: null,
    read: readFraction,
    write,
  }),

  guess(p, rng) {
    const bottom = p.dice.reduce((n, die) => n * die, 1);
    const top = rng.int(1, bottom - 1);
    const by = Number(gcd(BigInt(top), BigInt(bottom)));
    return { top: top / by, bottom: bottom / by };
  },
  /** Takes all sums for equally likely. */
  greedy(p) {
    const most = p.dice.reduce((sum, die) => sum + die, 0);
    const [top, bottom] = [most - p.least + 1, most - p.dice.length + 1];
    const by = Number(gcd(BigInt(top), BigInt(bottom)));
    return { top: top / by, bottom: bottom / by };
  },
  /**
   * Inclusion and exclusion over the dice that show more than they have: throws below the target are counted with
   * binomial coefficients, and all others give it.
   */
  oracle(p, _secret, steps) {
    let below = 0n;
    const dice = BigInt(p.dice.length);
    for (let chosen = 0; chosen < 1 << p.dice.length; chosen++) {
      if (!steps.take()) return undefined;
      const over = p.dice.filter((_, i) => (chosen >> i) % 2 === 1);
      const left = BigInt(p.least - 1 - over.reduce((sum, die) => sum + die, 0));
      const ways = left < dice ? 0n : choose(left, dice);
      below += over.length % 2 === 0 ? ways : -ways;
    }
    const all = p.dice.reduce((n, die) => n * BigInt(die), 1n);
    const by = gcd(all - below, all);
    return { top: Number((all - below) / by), bottom: Number(all / by) };
  },

  reasoningGym: [
    {
      dataset: 'dice',
      like: { params: { dice: 4, sides: 20 }, but: 'there up to 20 sides on each die' },
      instance({ question }) {
        const m =
          /dice: ((?:1d\d{1,4}, ){0,14}1d\d{1,4})\. What are the odds of rolling (\d{1,6}) or higher\?/.exec(
            question,
          );
        if (!m?.[1] || !m[2]) return { why: 'The entry’s question is not worded as known.' };
        const dice = m[1].split(', ').map((die) => Number(die.slice(2)));
        const most = dice.reduce((sum, die) => sum + die, 0);
        if (dice.includes(0) || dice.reduce((n, die) => n * die, 1) >= 1e15 || most > 5000)
          return { why: 'The dice are too many or have too many sides.' };
        return { puzzle: { dice, least: Number(m[2]) }, secret: null };
      },
      form: {
        read: (text) =>
          /^[01]$/.test(text) ? readAnyFraction(text) : readFraction(text.replace(/ *\/ */, '/')),
        write,
      },
    },
  ],
};

export default env;

/** How many throws give the target or more: the ways to each sum, die after die. */
function throwsFrom({ dice, least }: Puzzle): number {
  let ways = [1];
  for (const die of dice) {
    const next: number[] = [];
    // The ways to a sum are those to the sums up to `die` below it, a window that moves along.
    for (let sum = 0, window = 0; sum < ways.length + die; sum++) {
      next.push(window);
      window += (ways[sum] ?? 0) - (ways[sum - die] ?? 0);
    }
    ways = next;
  }
  return ways.reduce((n, count, sum) => (sum >= least ? n + count : n), 0);
}

function choose(n: bigint, k: bigint): bigint {
  let out = 1n;
  for (let i = 1n; i <= k; i++) out = (out * (n - k + i)) / i;
  return out;
}
