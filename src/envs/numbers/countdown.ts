import type { Break, Environment } from '../../core/environment.ts';
import {
  type Expression,
  evaluate,
  numbersOf,
  OPERATORS,
  type Operation,
  readExpression,
  type Token,
  tokensOf,
  writeExpression,
} from '../../core/expression.ts';
import { fewestNumbers } from '../../core/number-search.ts';
import { int } from '../../core/params.ts';
import { isWhole } from '../../core/rational.ts';
import { usingAll } from '../../core/rational-search.ts';
import type { Rng } from '../../core/rng.ts';
import { makeSteps } from '../../core/steps.ts';
import {
  emptyWorkbench,
  gesturesFor,
  holding,
  operationText,
  tokenPlace,
  valueText,
  type Workbench,
  work,
  workbenchKeys,
  workbenchPanes,
} from '../../core/workbench.ts';
import { reasoningGym } from './countdown.reasoning-gym.ts';

const knobs = {
  numbers: int('Numbers', 3, 6, 'How many numbers are given.'),
  needed: int('Numbers needed', 2, 6, 'The target cannot be made from fewer.'),
  largest: int('Largest number', 10, 100),
};

export interface Puzzle {
  readonly numbers: readonly number[];
  readonly target: number;
  /** Every number must be used. */
  readonly all?: true;
  /** Divisions need not come out whole. */
  readonly fractions?: true;
}
/** Null while nothing is held; no text reads so. */
type Answer = Expression | null;

/*
 * Make the target from the numbers with + − × ÷. Each number may be used once or left out, and every division must come
 * out whole; results on the way may be negative.
 *
 *     2 5 7 9, make 61   →   7 * 9 - 2
 *
 * Numbers, all different, and a target from 10 to 999 are drawn until a complete search shows that `needed` of them, and
 * no fewer, make the target, and that + and − alone do not. Any expression of that value counts.
 *
 * Source: the numbers round of Armand Jammot's Des chiffres et des lettres and of Countdown.
 */

/** Targets lie between these. */
const LEAST = 10;
const MOST = 999;

const env: Environment<typeof knobs, Puzzle, Answer, null, Workbench> = {
  id: 'countdown',
  version: 1,
  title: 'Countdown',
  about: 'Combine numbers with + − × ÷ to make the target.',
  family: 'numbers',
  tags: ['arithmetic', 'search'],
  sources: [
    'Armand Jammot, Des chiffres et des lettres, 1972',
    'Graham Hutton, The countdown problem, Journal of Functional Programming 12, 2002',
  ],

  knobs,
  check: ({ numbers, needed }) =>
    needed > numbers ? { at: 'needed', why: `Only ${numbers} numbers are given.` } : undefined,
  levels: [
    { numbers: 3, needed: 3, largest: 20 },
    { numbers: 4, needed: 3, largest: 20 },
    { numbers: 4, needed: 4, largest: 25 },
    { numbers: 5, needed: 4, largest: 50 },
    { numbers: 5, needed: 5, largest: 75 },
    { numbers: 6, needed: 5, largest: 100 },
    { numbers: 6, needed: 6, largest: 100 },
  ],
  measure: {
    says: 'numbers given plus numbers needed',
    of: (p) => p.numbers.length + numbersOf(fewestNumbers(p.numbers, p.target, makeSteps()) ?? 0).length,
  },

  generate({ numbers: count, needed, largest }, rng) {
    const all = Array.from({ length: largest }, (_, i) => i + 1);
    for (let tries = 0; tries < 5000; tries++) {
      const drawn = rng.shuffle(all).slice(0, count);
      // Few numbers make few targets, so one of those is drawn; many make nearly all.
      const target = needed < 5 ? wholeValue(joined(drawn.slice(0, needed), rng)) : rng.int(LEAST, MOST);
      if (target === undefined || target < LEAST || target > MOST || isSum(drawn, target)) continue;
      const found = fewestNumbers(drawn, target, makeSteps());
      if (found !== undefined && numbersOf(found).length === needed)
        return { puzzle: { numbers: drawn.toSorted((a, b) => a - b), target }, secret: null };
    }
    throw new Error('No target needs that many numbers within 5000 tries.');
  },

  prompt: (p) =>
    [
      'Make the target from the numbers with +, -, * and /.',
      '',
      `Numbers: ${p.numbers.join(' ')}`,
      `Target: ${p.target}`,
      '',
      `Use each number ${p.all ? 'exactly once' : 'at most once; not all of them need to be used'}, and no other numbers${p.all ? '' : ' may be'}. ${p.fractions ? 'Divisions need not come out whole.' : 'Every division must come out whole, without remainder.'} Results on the way may be negative.`,
      'Answer with one expression of numbers, + - * / and parentheses, such as (2 + 1) * 3, without an equals sign.',
    ].join('\n'),
  read(text) {
    const given = readExpression(text, { numbers: 20, digits: 6 });
    return 'why' in given ? given : { answer: given.expression };
  },
  readSymbolic(text, p) {
    const [left = '', right, ...more] = text.split('=');
    if (more.length > 0 || (right !== undefined && right.trim() !== String(p.target)))
      return { why: 'Something other than the target stands after “=”.' };
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
      says: 'Only the given numbers are used, each at most once.',
      live: true,
      broken(p, a) {
        const left = p.numbers.slice();
        return at(a, ({ of }) => {
          if (typeof of !== 'number') return undefined;
          const chip = left.indexOf(of);
          if (chip >= 0) left.splice(chip, 1);
          else if (p.numbers.includes(of)) return `${of} is used more often than it is given.`;
          else return `${of} is not one of the numbers.`;
          return undefined;
        });
      },
    },
    {
      name: 'whole',
      says: 'Every division comes out whole.',
      live: true,
      broken: (p, a) =>
        at(a, ({ of }) => {
          if (p.fractions || typeof of !== 'object' || of.op !== '/') return undefined;
          const [left, right] = [evaluate(of.left), evaluate(of.right)];
          if (!left || !right || !isWhole(left) || !isWhole(right)) return undefined;
          if (right.top === 0n) return `${valueText(of.left)} is divided by 0.`;
          return left.top % right.top === 0n ? undefined : `${operationText(of)} is not whole.`;
        }),
    },
    {
      name: 'all',
      says: 'Where every number is to be used, none is left out.',
      broken(p, a) {
        const unused = p.numbers.slice();
        for (const n of a === null ? [] : numbersOf(a)) unused.splice(unused.indexOf(n), 1);
        return p.all && unused.length > 0
          ? {
              places: ['target'],
              note: `${unused.join(', ')} ${unused.length === 1 ? 'is' : 'are'} not used.`,
            }
          : undefined;
      },
    },
    {
      name: 'target',
      says: 'The value of the expression is the target.',
      broken(p, a) {
        const value = a === null ? undefined : evaluate(a);
        if (a === null) return { places: ['target'], note: 'There is no expression yet.' };
        if (!value) return { places: ['target'], note: 'Something is divided by 0.' };
        if (!isWhole(value))
          return { places: ['target'], note: `The value is ${valueText(a)}, which is not whole.` };
        const off = value.top - BigInt(p.target);
        if (off === 0n) return undefined;
        const gap = off > 0n ? `${off} above` : `${-off} below`;
        return { places: ['target'], note: `The value is ${valueText(a)}, ${gap} the target.` };
      },
    },
  ],

  board: {
    tip: 'Tap a number, an operator and another number: they join into a new one. Tap a step to take it back.',
    start: () => emptyWorkbench,
    act: (p, draft, gesture) => work(p.numbers, draft, gesture, p.fractions),
    show: (p, draft) => ({
      panes: [
        { kind: 'text', id: 'goal', name: 'target', at: 'target', text: String(p.target), face: 'formula' },
        ...workbenchPanes(p.numbers, draft, p.fractions),
      ],
      keys: workbenchKeys(draft),
      ...(draft.hand === null ? {} : { status: `${valueText(draft.hand)} in hand, target ${p.target}` }),
    }),
    answer: (_p, draft) => draft.hand,
    draft: (_p, answer, before) => holding(answer, before),
    enter: (p, answer) => (answer === null ? [] : gesturesFor(p.numbers, answer, p.fractions)),
  },

  guess: (p, rng) => joined(rng.shuffle(p.numbers).slice(0, rng.int(2, p.numbers.length)), rng),
  greedy(p) {
    const [largest = 0, ...rest] = p.numbers.toSorted((a, b) => b - a);
    let best: Expression = largest;
    for (const right of rest)
      for (const next of OPERATORS.map((op): Operation => ({ op, left: best, right })))
        if (gap(next, p.target) < gap(best, p.target)) best = next;
    return best;
  },
  oracle: (p, _secret, steps) =>
    p.all ? usingAll(p.numbers, p.target, steps) : fewestNumbers(p.numbers, p.target, steps),
  reasoningGym,
};

export default env;

/** Breaks a rule at every token that `wrong` has a sentence for; the first sentence is the note. */
function at(a: Answer, wrong: (token: Token) => string | undefined): Break | undefined {
  const notes = (a === null ? [] : tokensOf(a)).map(wrong);
  const note = notes.find((text) => text !== undefined);
  return note === undefined
    ? undefined
    : { places: notes.flatMap((text, i) => (text === undefined ? [] : [tokenPlace(i)])), note };
}

/** The value of an expression; undefined where it is not whole. */
function wholeValue(e: Expression): number | undefined {
  const value = evaluate(e);
  return value && isWhole(value) ? Number(value.top) : undefined;
}

/** How far the value lies from the target; endless where it is not whole. */
function gap(e: Expression, target: number): number {
  const value = wholeValue(e);
  return value === undefined ? Number.POSITIVE_INFINITY : Math.abs(value - target);
}

/** Whether some of the numbers make the target by + and − alone. */
function isSum([first, ...rest]: readonly number[], target: number): boolean {
  if (first === undefined) return target === 0;
  return isSum(rest, target) || isSum(rest, target - first) || isSum(rest, target + first);
}

/** The numbers joined in a random order; divides only where that comes out whole. */
function joined(numbers: readonly number[], rng: Rng): Expression {
  let parts: Expression[] = rng.shuffle(numbers);
  while (parts.length > 1) {
    const [left, right, ...rest] = rng.shuffle(parts) as [Expression, Expression, ...Expression[]];
    const ops = OPERATORS.filter((op) => wholeValue({ op, left, right }) !== undefined);
    parts = [...rest, { op: rng.pick(ops), left, right }];
  }
  return parts[0] as Expression;
}
