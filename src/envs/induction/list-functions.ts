import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import {
  type List,
  type ListStep,
  listAfter,
  listSteps,
  madeOf,
  moreListSteps,
  sameList,
} from '../../core/list-steps.ts';
import { int } from '../../core/params.ts';
import { itemPlace, listBoard, listFrom, readList, writeList } from './list-board.ts';

/*
 * A hidden rule turns every list on the left into the one on the right. Apply it to the last list.
 *
 *     [3, 1, 4] → [6, 2]      [5, 0] → [10]      [2, 7, 1, 8] → [4, 14, 2]      [9, 2, 6] → ?
 *     drop the last, then double: [18, 4]
 *
 * The prompt lists the steps a rule is made of, so that what is a simple rule is no matter of taste. A rule is drawn,
 * lists are drawn, and every rule there is gets tried: an instance is refused when two of those that fit make different
 * lists of the last one, or when fewer steps explain the examples.
 *
 * Source: Rule, The child as hacker, 2020 (list functions); Reasoning Gym's list_functions, which does not ask whether
 * a second rule fits.
 */

const knobs = {
  steps: int('Steps of the rule', 1, 3),
  largest: int('Largest number in the rule', 2, 10),
  examples: int('Examples', 3, 6),
  length: int('Longest list', 4, 12),
};

export interface Puzzle {
  readonly pairs: readonly { readonly from: List; readonly to: List }[];
  readonly query: List;
  readonly steps: number;
  readonly largest: number;
  /** The question does not say what a rule is made of: meant is a simplest one. */
  readonly open: boolean;
}

const env: Environment<typeof knobs, Puzzle, List, null, string> = {
  id: 'list-functions',
  version: 1,
  title: 'List functions',
  about: 'Find the rule that turns one list into another and apply it.',
  family: 'induction',
  tags: ['induction', 'arithmetic'],
  sources: [
    'Rule, The child as hacker: building more human-like models of learning, MIT, 2020',
    'Reasoning Gym, list_functions, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ steps, largest }) =>
    steps === 3 && largest > 3
      ? { at: 'largest', why: 'With three steps the numbers in the rule go up to 3.' }
      : undefined,
  levels: [
    { steps: 1, largest: 3, examples: 4, length: 6 },
    { steps: 1, largest: 9, examples: 4, length: 8 },
    { steps: 2, largest: 3, examples: 4, length: 7 },
    { steps: 2, largest: 8, examples: 4, length: 8 },
    { steps: 3, largest: 3, examples: 5, length: 8 },
  ],
  measure: {
    says: 'rules that may be meant',
    of(p) {
      const each = listSteps(p.largest).length;
      return Array.from({ length: p.steps }).reduce<number>((sum) => sum * each + each, 0);
    },
  },

  generate({ steps, largest, examples, length }, rng) {
    const kinds = kindsUpTo(largest);
    const drawn = () =>
      Array.from({ length: rng.int(3, length) }, () => rng.int(0, Math.max(9, 2 * largest)));
    for (let tries = 0; tries < 1000; tries++) {
      const rule = Array.from({ length: steps }, () => rng.pick(rng.pick(kinds)));
      const pairs = Array.from({ length: examples }, () => {
        const from = drawn();
        return { from, to: rule.reduce((list, step) => listAfter(step, list), from as List) };
      });
      const puzzle = { pairs, query: drawn(), steps, largest, open: false };
      const answer = rule.reduce((list, step) => listAfter(step, list), puzzle.query as List);
      const isShown = pairs.some(({ from, to }) => sameList(from, answer) || sameList(to, answer));
      if (answer.length === 0 || isShown || sameList(puzzle.query, answer)) continue;
      const all = listSteps(largest);
      const short = Array.from({ length: steps - 1 }, (_, i) => madeOf(puzzle, all, i + 1).next());
      if (short.every((found) => found.done) && onlyOne(madeOf(puzzle, all, steps)))
        return { puzzle, secret: null };
    }
    throw new Error('No lists that only one rule explains within 1000 tries.');
  },

  prompt: (p) =>
    [
      `A hidden rule turns each list on the left into the list on the right. The rule is ${p.steps === 1 ? 'one step' : `one to ${p.steps} steps, taken one after another, each on the list that the step before gave`}. A step is one of these, where n is a whole number from 1 to ${p.largest}:`,
      '- add n to every number, or subtract n from every number',
      '- multiply every number by n',
      '- keep only the first n numbers, or only the last n (all of them where there are fewer)',
      '- drop the first n numbers, or the last n (all of them where there are fewer)',
      '- keep only the numbers greater than n, or only those less than n',
      '- keep only the even numbers, or only the odd ones',
      '- of equal numbers, keep only the leftmost',
      '- reverse the list, or sort it from small to large, or from large to small',
      '- add to every number its place in the list, counted from 0',
      '- put in place of every number the total of it and all numbers to the left of it',
      '- make a list of one number: the sum, the count, the largest or the smallest of the numbers (of an empty list, sum and count are 0, and the largest and the smallest leave it empty)',
      '',
      ...p.pairs.map(({ from, to }) => `${writeList(from)} → ${writeList(to)}`),
      `${writeList(p.query)} → ?`,
      '',
      'What does the last list turn into? Every such rule that fits all the examples makes the same list of it. Answer with that list in square brackets, with commas between its numbers.',
    ].join('\n'),
  read: readList,
  write: writeList,

  rules: [
    {
      name: 'length',
      says: 'The list is as long as a rule that fits all the examples makes it.',
      broken(p, a) {
        return made(p).some((list) => list.length === a.length)
          ? undefined
          : {
              places: [FIELD],
              note: `No rule that fits makes a list of ${a.length} ${a.length === 1 ? 'number' : 'numbers'}.`,
            };
      },
    },
    {
      name: 'numbers',
      says: 'A rule that fits all the examples makes these numbers.',
      broken(p, a) {
        const lists = made(p);
        if (lists.some((list) => sameList(list, a))) return undefined;
        const near = lists.find((list) => list.length === a.length) ?? [];
        const off = a.flatMap((v, i) => (v === near[i] ? [] : [i]));
        return {
          places: off.map(itemPlace),
          note: `Number ${off[0]! + 1} is ${a[off[0]!]}; no rule that fits makes this list.`,
        };
      },
    },
  ],

  board: listBoard,

  guess: (p, rng) => rng.shuffle(p.query).slice(0, rng.int(1, p.query.length)),
  /** Takes the first step that explains the first example. */
  greedy(p) {
    const first = p.pairs[0];
    const step = listSteps(p.largest).find((s) => first && sameList(listAfter(s, first.from), first.to));
    return step ? listAfter(step, p.query) : p.query;
  },
  /** Tries rule by rule, dropping one at the first example that it does not explain. */
  oracle(p, _secret, steps) {
    const all = stepsOf(p);
    const apply = (rule: readonly number[], list: List): List =>
      rule.reduce((out, at) => listAfter(all[at]!, out), list);
    for (let count = p.open ? 0 : 1; count <= p.steps; count++) {
      const rule = Array.from({ length: count }, () => 0);
      for (let more = true; more; ) {
        if (!steps.take()) return undefined;
        if (p.pairs.every(({ from, to }) => sameList(apply(rule, from), to))) return apply(rule, p.query);
        // The numbers of the steps count up like digits.
        let digit = 0;
        while (digit < count && rule[digit] === all.length - 1) rule[digit++] = 0;
        more = digit < count;
        if (more) rule[digit]!++;
      }
    }
    return undefined;
  },

  reasoningGym: [
    {
      dataset: 'list_functions',
      like: {
        params: { steps: 1, largest: 9, examples: 4, length: 8 },
        proves: 'no other rule explains the examples and makes another list',
      },
      instance({ question }) {
        const text = question.slice(question.indexOf('Examples:'));
        const pairs = [
          ...text
            .slice(0, 20_000)
            .matchAll(/Input \d{1,3}: (\[[-\d, ]*\])\s*\nOutput \d{1,3}: (\[[-\d, ]*\])/g),
        ].map(([, from = '', to = '']) => ({ from: listFrom(from), to: listFrom(to) }));
        const query = /\nInput: (\[[-\d, ]{0,1000}\])\s*\nOutput:/.exec(text)?.[1];
        if (pairs.length === 0 || pairs.length > 12 || query === undefined)
          return { why: 'The entry’s question has no examples of lists and one list to turn.' };
        const puzzle = { pairs, query: listFrom(query), steps: 2, largest: 10, open: true };
        return made(puzzle).length > 0
          ? { puzzle, secret: null }
          : { why: 'No rule of at most two steps explains the examples of the entry.' };
      },
    },
  ],
};

export default env;

/** Numbers of rules that entries are about, beside small ones: 30 bounds a sum there. */
const OPEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30];

const kindLists = new Map<number, readonly (readonly ListStep[])[]>();

/** The steps of each kind. */
function kindsUpTo(largest: number): readonly (readonly ListStep[])[] {
  const known = kindLists.get(largest);
  if (known) return known;
  const kinds = new Map<string, ListStep[]>();
  for (const step of listSteps(largest)) kinds.set(step[0], [...(kinds.get(step[0]) ?? []), step]);
  kindLists.set(largest, [...kinds.values()]);
  return [...kinds.values()];
}

const stepsOf = (p: Puzzle): readonly ListStep[] => (p.open ? moreListSteps(OPEN) : listSteps(p.largest));

const known = new WeakMap<Puzzle, readonly List[]>();

/** The different lists that rules which fit make of the query; where the question is open, rules of fewest steps. */
function made(p: Puzzle): readonly List[] {
  const before = known.get(p);
  if (before) return before;
  const all = stepsOf(p);
  const lists = new Map<string, List>();
  for (let steps = p.open ? 0 : 1; steps <= p.steps && !(p.open && lists.size > 0); steps++)
    for (const list of madeOf(p, all, steps)) lists.set(list.join(), list);
  known.set(p, [...lists.values()]);
  return [...lists.values()];
}

/** Looks no further than the first that is another. */
function onlyOne(lists: Iterable<List>): boolean {
  let first: List | undefined;
  for (const list of lists) {
    first ??= list;
    if (!sameList(first, list)) return false;
  }
  return first !== undefined;
}
