import type { Break, Environment } from '../../core/environment.ts';
import {
  type Expression,
  evaluate,
  numbersOf,
  OPERATORS,
  type Operation,
  readExpression,
  tokensOf,
  writeExpression,
} from '../../core/expression.ts';
import { choice, int } from '../../core/params.ts';
import { isWhole } from '../../core/rational.ts';
import { usingAll } from '../../core/rational-search.ts';
import type { Rng } from '../../core/rng.ts';
import {
  emptyWorkbench,
  gesturesFor,
  holding,
  tokenPlace,
  valueText,
  type Workbench,
  work,
  workbenchKeys,
  workbenchPanes,
} from '../../core/workbench.ts';
import { reasoningGym } from './game-24.reasoning-gym.ts';

const TARGET = 24;

/** Of 10,000 ways to combine the numbers two by two, so many at least, and fewer than so many, make the target. */
const WAYS = {
  many: [100, 1500],
  some: [40, 100],
  few: [20, 40],
  rare: [8, 20],
  hidden: [1, 8],
} as const;

const knobs = {
  largest: int('Largest number', 9, 25),
  ways: choice('Ways to make it', ['many', 'some', 'few', 'rare', 'hidden']),
};

export interface Puzzle {
  readonly numbers: readonly number[];
}
/** Null while nothing is held; no text reads so. */
export type Answer = Expression | null;

/*
 * Make 24 from the numbers with + − × ÷, using each of them exactly once. Fractions and negative numbers on the way are
 * fine.
 *
 *     3 3 8 8   →   8 / (3 - 8 / 3)
 *
 * Four numbers are drawn until a complete enumeration of the ways to combine them finds 24, as often as the knob says.
 * Any expression of that value counts.
 *
 * Source: Robert Sun's 24 Game (1988), after a card game that has long been played in China.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Workbench> = {
  id: 'game-24',
  version: 1,
  title: 'Game of 24',
  about: 'Combine all the numbers with + − × ÷ to make 24.',
  family: 'numbers',
  tags: ['arithmetic', 'search'],
  sources: ['Robert Sun, 24 Game, 1988'],

  knobs,
  levels: [
    { largest: 13, ways: 'many' },
    { largest: 13, ways: 'some' },
    { largest: 13, ways: 'few' },
    { largest: 16, ways: 'rare' },
    { largest: 20, ways: 'hidden' },
  ],
  measure: { says: 'ways that miss 24, of 10,000', of: (p) => 10_000 - hitsOf(p.numbers) },

  generate({ largest, ways }, rng) {
    const [least, below] = WAYS[ways];
    for (let tries = 0; tries < 2000; tries++) {
      const numbers = Array.from({ length: 4 }, () => rng.int(1, largest));
      const hits = hitsOf(numbers);
      if (hits >= least && hits < below) return { puzzle: { numbers }, secret: null };
    }
    throw new Error('No numbers make 24 in so many ways within 2000 tries.');
  },
  canonical: (p) => p.numbers.toSorted((a, b) => a - b),

  prompt: (p) =>
    [
      `Make ${TARGET} from these numbers with +, -, * and /: ${p.numbers.join(' ')}`,
      '',
      'Use each number exactly once (a number that is given twice is used twice), and no other numbers. Results on the way may be negative or fractions.',
      'Answer with one expression of numbers, + - * / and parentheses, such as (2 + 1) * 3, without an equals sign.',
    ].join('\n'),
  read(text) {
    const given = readExpression(text, { numbers: 20, digits: 6 });
    return 'why' in given ? given : { answer: given.expression };
  },
  readSymbolic(text, p) {
    const [left = '', right, ...more] = text.split('=');
    if (more.length > 0 || (right !== undefined && right.trim() !== String(TARGET)))
      return { why: `Something other than ${TARGET} stands after “=”.` };
    const plain = left
      .replace(/\\times|\\cdot|·/g, '*')
      .replace(/\\div/g, '/')
      .replace(/\\left|\\right/g, '')
      .trim();
    return env.read(plain, p);
  },
  write: (answer) => (answer === null ? '' : writeExpression(answer)),

  rules: [
    {
      name: 'given',
      says: 'Only the given numbers are used, none more often than it is given.',
      live: true,
      broken(p, a) {
        const left = p.numbers.slice();
        const notes = (a === null ? [] : tokensOf(a)).map(({ of }) => {
          if (typeof of !== 'number') return undefined;
          const chip = left.indexOf(of);
          if (chip >= 0) left.splice(chip, 1);
          else
            return p.numbers.includes(of)
              ? `${of} is used more often than it is given.`
              : `${of} is not one of the numbers.`;
          return undefined;
        });
        const note = notes.find((text) => text !== undefined);
        const places = notes.flatMap((text, i) => (text === undefined ? [] : [tokenPlace(i)]));
        return note === undefined ? undefined : { places, note };
      },
    },
    {
      name: 'all',
      says: 'No given number is left out.',
      broken(p, a) {
        const left = p.numbers.slice();
        for (const n of a === null ? [] : numbersOf(a)) left.splice(left.indexOf(n), 1);
        return left.length === 0
          ? undefined
          : atTarget(`${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} not used.`);
      },
    },
    {
      name: 'target',
      says: `The value of the expression is ${TARGET}.`,
      broken(_p, a) {
        const value = a === null ? undefined : evaluate(a);
        if (a === null || !value) return atTarget('Something is divided by 0.');
        return isWhole(value) && value.top === BigInt(TARGET)
          ? undefined
          : atTarget(`The value is ${valueText(a)}.`);
      },
    },
  ],

  board: {
    tip: 'Tap a number, an operator and another number: they join into a new one. Tap a step to take it back.',
    start: () => emptyWorkbench,
    act: (p, draft, gesture) => work(p.numbers, draft, gesture, true),
    show: (p, draft) => ({
      panes: [
        { kind: 'text', id: 'goal', name: 'target', at: 'target', text: String(TARGET), face: 'formula' },
        ...workbenchPanes(p.numbers, draft, true),
      ],
      keys: workbenchKeys(draft),
      ...(draft.hand === null ? {} : { status: `${valueText(draft.hand)} in hand, target ${TARGET}` }),
    }),
    answer: (_p, draft) => draft.hand,
    draft: (_p, answer, before) => holding(answer, before),
    enter: (p, answer) => (answer === null ? [] : gesturesFor(p.numbers, answer, true)),
  },

  guess: (p, rng) => joined(p.numbers, rng),
  greedy: (p) => p.numbers.reduce<Expression>((left, right, i) => (i === 0 ? right : better(left, right)), 0),
  oracle: (p, _secret, steps) => usingAll(p.numbers, TARGET, steps),
  reasoningGym,
};

export default env;

const atTarget = (note: string): Break => ({ places: ['target'], note });

/** The numbers joined in a random order. */
function joined(numbers: readonly number[], rng: Rng): Expression {
  let parts: Expression[] = rng.shuffle(numbers);
  while (parts.length > 1) {
    const [left, right, ...rest] = rng.shuffle(parts) as [Expression, Expression, ...Expression[]];
    parts = [...rest, { op: rng.pick(OPERATORS), left, right }];
  }
  return parts[0] as Expression;
}

/** The operation on both whose value lies nearest to the target. */
function better(left: Expression, right: Expression): Expression {
  const gap = (e: Expression) => {
    const value = evaluate(e);
    return value ? Math.abs(Number(value.top) / Number(value.bottom) - TARGET) : Number.POSITIVE_INFINITY;
  };
  return OPERATORS.map((op): Operation => ({ op, left, right })).reduce((best, next) =>
    gap(next) < gap(best) ? next : best,
  );
}

/**
 * How many of 10,000 ways to combine the numbers make the target, rounded up. A way joins two of them by one of six
 * operations, both orders of − and ÷ among them, until one number is left; all ways are gone through, in exact fractions.
 */
function hitsOf(numbers: readonly number[]): number {
  const tops = numbers.slice();
  const bottoms = numbers.map(() => 1);
  const ways = numbers.reduce((product, _, i) => product * Math.max(1, 3 * i * (i + 1)), 1);
  let hits = 0;
  join(numbers.length);
  return Math.ceil((hits * 10_000) / ways);

  function join(count: number): void {
    if (count === 1) {
      if (tops[0] === TARGET * bottoms[0]!) hits++;
      return;
    }
    for (let i = 0; i < count; i++)
      for (let j = i + 1; j < count; j++) {
        const [a, b, c, d] = [tops[i]!, bottoms[i]!, tops[j]!, bottoms[j]!];
        const [top, bottom] = [tops[count - 1]!, bottoms[count - 1]!];
        tops[j] = top;
        bottoms[j] = bottom;
        for (let op = 0; op < 6; op++) {
          tops[i] = [a * d + c * b, a * d - c * b, c * b - a * d, a * c, a * d, c * b][op]!;
          bottoms[i] = op < 4 ? b * d : op === 4 ? b * c : d * a;
          if (bottoms[i] !== 0) join(count - 1);
        }
        [tops[i], bottoms[i]] = [a, b];
        [tops[count - 1], bottoms[count - 1]] = [top, bottom];
        [tops[j], bottoms[j]] = [c, d];
      }
  }
}
