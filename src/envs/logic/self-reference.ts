import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { FIELD, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { readEntry } from './self-reference.reasoning-gym.ts';
import { fittingWays, type Statement, type Statements, said, waysOf } from './statements.ts';
import { type Draft, statementsBoard } from './statements-board.ts';

/*
 * Statements speak of one another. In how many ways can each be called true or false, so that just the true ones are so?
 *
 *     1. Statement 2 is false.
 *     2. Statement 1 is false.                          2 ways: the first alone, or the second alone
 *     3. Statements 1 and 2 are both true.
 *
 * Statements are drawn at random until the number of ways is one that was drawn before, so that none from 0 to 4 is
 * a better guess than another. All ways are gone through to count them; none is a right answer too.
 *
 * Source: Reasoning Gym’s self_reference, whose difficulty changes nothing; Smullyan, What Is the Name of This Book?
 */

const knobs = { statements: int('Statements', 3, 12) };

/** Statements drawn at random seldom have more ways. */
const MOST = 4;

/** A whole number in plain digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 7 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Statements, Answer, null, Draft> = {
  id: 'self-reference',
  version: 2,
  title: 'Statements about themselves',
  about: 'Count the ways to call statements about one another true or false.',
  family: 'logic',
  tags: ['deduction', 'counting'],
  sources: [
    'Raymond Smullyan, What Is the Name of This Book?, 1978',
    'Reasoning Gym, self_reference, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { statements: 4 },
    { statements: 5 },
    { statements: 6 },
    { statements: 7 },
    { statements: 9 },
    { statements: 11 },
  ],
  measure: { says: 'statements', of: (p) => p.statements.length },

  generate({ statements: count }, rng) {
    const wanted = rng.int(0, Math.min(MOST, count));
    for (let tries = 0; tries < 20_000; tries++) {
      const statements = Array.from({ length: count }, (_, i) => drawn(i, count, rng));
      if (waysOf(statements).length !== wanted) continue;
      if (new Set(statements.map((one) => said(one, count))).size === count)
        return { puzzle: { statements }, secret: null };
    }
    throw new Error('No statements with so many ways within 20,000 tries.');
  },

  prompt: (p) =>
    [
      `Each of these ${p.statements.length} statements is to be called true or false:`,
      '',
      ...p.statements.map((one, i) => `${i + 1}. ${said(one, p.statements.length)}`),
      '',
      'A way to do so fits when each statement called true is so, and each called false is not so, in that very way.',
      ...(p.statements.some(({ is }) => is === 'prime' || is === 'composite')
        ? ['0 and 1 are neither prime nor composite.']
        : []),
      '',
      'How many ways fit? There may be none. Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'count',
      says: 'The number counts the ways that fit.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        return a === String(fittingWays(p).length)
          ? undefined
          : {
              places: [FIELD],
              note: `It is not ${a}: take each number of true statements in turn, and see which of them fit together.`,
            };
      },
    },
  ],

  board: statementsBoard(read, write),

  guess: (_p, rng) => String(rng.int(0, 8)),
  greedy: () => '1',
  /** For each number of true statements: those that speak of numbers are settled, and the others follow one by one. */
  oracle(p, _secret, steps) {
    const count = p.statements.length;
    let ways = 0;
    for (let trues = 0; trues <= count; trues++) {
      const settled = p.statements.map((one) => bySize(one, trues, count));
      const walk = (i: number, called: readonly boolean[], left: number): void => {
        if (!steps.take() || left < 0 || left > count - i) return;
        if (i === count) {
          if (p.statements.every((one, n) => (settled[n] ?? byOthers(one, called)) === called[n])) ways++;
          return;
        }
        for (const value of settled[i] === undefined ? [true, false] : [settled[i] as boolean])
          walk(i + 1, [...called, value], value ? left - 1 : left);
      };
      walk(0, [], trues);
    }
    return steps.spent ? undefined : String(ways);
  },

  reasoningGym: [
    {
      dataset: 'self_reference',
      like: {
        params: { statements: 7 },
        but: 'there the same seven kinds each time, here twelve in any order',
        proves: 'each number of ways up to 4 is as likely as any other',
      },
      instance: readEntry,
      form: anyNumber(() => env),
    },
  ],
};

export default env;

function drawn(self: number, count: number, rng: Rng): Statement {
  const other = (): number => (self + rng.int(1, count - 1)) % count;
  const truth = rng.chance(1, 2);
  if (rng.chance(1, 3)) {
    const is = rng.pick(['at least', 'at most', 'exactly', 'prime', 'composite', 'even', 'odd'] as const);
    if (is === 'prime' || is === 'composite' || is === 'even' || is === 'odd') return { is, truth };
    return { is, count: is === 'exactly' ? rng.int(0, count) : rng.int(1, count - 1), truth };
  }
  const is = rng.pick(['one of', 'both', 'alike', 'if', 'false'] as const);
  const a = other();
  if (is === 'false') return { is, a };
  let b = other();
  while (b === a) b = other();
  return is === 'if' ? { is, a, b } : { is, a: Math.min(a, b), b: Math.max(a, b) };
}

/** Whether a statement about numbers is so; undefined for the others. */
function bySize(one: Statement, trues: number, count: number): boolean | undefined {
  if (!('truth' in one)) return undefined;
  const n = one.truth ? trues : count - trues;
  const divided = Array.from({ length: Math.max(0, n - 2) }, (_, i) => i + 2).some((d) => n % d === 0);
  if (one.is === 'prime') return n > 1 && !divided;
  if (one.is === 'composite') return divided;
  if (one.is === 'even') return n % 2 === 0;
  if (one.is === 'odd') return n % 2 !== 0;
  if (!('count' in one)) return undefined;
  return one.is === 'exactly' ? n === one.count : one.is === 'at least' ? n >= one.count : n <= one.count;
}

function byOthers(one: Statement, called: readonly boolean[]): boolean {
  if (one.is === 'false') return called[one.a] === false;
  if (!('b' in one)) return false;
  const both = [called[one.a], called[one.b]].filter(Boolean).length;
  if (one.is === 'if') return called[one.a] === false || called[one.b] === true;
  return one.is === 'one of' ? both === 1 : one.is === 'both' ? both === 2 : both !== 1;
}
