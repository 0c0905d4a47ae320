import type { Environment } from '../../core/environment.ts';
import { int } from '../../core/params.ts';

const knobs = {
  count: int('Numbers', 4, 12, 'How many numbers are to be put in order.'),
  apart: int('At least apart', 10, 18),
};

export interface Puzzle {
  /** Rising, all different. */
  readonly numbers: readonly number[];
  readonly apart: number;
}
type Answer = readonly number[];

/*
 * Put the given numbers into an order in which neighbours lie far enough apart.
 *
 *     12 30 33 51, at least 15 apart   →   33 12 51 30   (differences 21, 39, 21)
 *
 * The generator draws numbers one by one, each far enough from the last, and shows them sorted, so every instance can
 * be solved. Other orders may do as well; the rules judge the order given, not the one drawn.
 *
 * Source: made for this project.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'template',
  version: 1,
  title: 'Spaced order',
  about: 'Put the numbers into an order in which neighbours lie far enough apart.',
  family: 'template',
  tags: ['search'],
  sources: ['Made for Envscope'],

  knobs,
  levels: [
    { count: 5, apart: 16 },
    { count: 6, apart: 16 },
    { count: 7, apart: 16 },
    { count: 8, apart: 16 },
    { count: 10, apart: 16 },
  ],
  measure: { says: 'numbers', of: (p) => p.numbers.length },

  generate({ count, apart }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const drawn: number[] = [];
      for (let draws = 0; draws < 100 && drawn.length < count; draws++) {
        const next = rng.int(1, 60);
        const last = drawn.at(-1);
        if (!drawn.includes(next) && (last === undefined || Math.abs(next - last) >= apart)) drawn.push(next);
      }
      const numbers = drawn.toSorted((a, b) => a - b);
      // The sorted order stands in the prompt, so it must not be an answer.
      if (drawn.length === count && tooClose({ numbers, apart }, numbers).length > 0)
        return { puzzle: { numbers, apart }, secret: null };
    }
    throw new Error('No such numbers within 200 tries.');
  },

  prompt: (p) =>
    [
      `Put these numbers into an order in which any two neighbours differ by at least ${p.apart}:`,
      p.numbers.join(' '),
      '',
      'Use each number exactly once. Answer with the numbers in order, separated by single spaces.',
    ].join('\n'),
  read(text) {
    const words = text.split(' ');
    if (words.length > 100) return { why: 'There are more than 100 numbers.' };
    const odd = words.find((word) => !/^[1-9]\d?$/.test(word));
    return odd === undefined
      ? { answer: words.map(Number) }
      : { why: `“${odd.slice(0, 20)}” is no number from 1 to 99.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'given',
      says: 'Only the given numbers are used, each at most once.',
      live: true,
      broken(p, a) {
        const odd = a.flatMap((n, i) => (!p.numbers.includes(n) || a.indexOf(n) < i ? [i] : []));
        return odd.length === 0
          ? undefined
          : { places: odd.map(slot), note: `${a[odd[0]!]} is not given, or is used twice.` };
      },
    },
    {
      name: 'apart',
      says: 'Neighbours differ by at least the distance asked for.',
      live: true,
      broken(p, a) {
        const close = tooClose(p, a);
        return close.length === 0
          ? undefined
          : {
              places: close.flatMap((i) => [slot(i), slot(i + 1)]),
              note: `${a[close[0]!]} and ${a[close[0]! + 1]} differ by less than ${p.apart}.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Every given number is used.',
      broken(p, a) {
        const missing = p.numbers.filter((n) => !a.includes(n));
        return missing.length === 0
          ? undefined
          : { places: missing.map(chip), note: `${missing.join(', ')} still to be placed.` };
      },
    },
  ],

  board: {
    tip: 'Tap a number to put it at the end of the row, or tap it in the row to take it out.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const taken = draft.findIndex((_, i) => slot(i) === gesture.at);
      if (taken >= 0) return draft.filter((_, i) => i !== taken);
      const added = p.numbers.find((n) => chip(n) === gesture.at && !draft.includes(n));
      return added === undefined ? draft : [...draft, added];
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'row',
          name: 'row',
          taps: true,
          empty: 'Nothing placed yet',
          items: draft.map((n, i) => ({ at: slot(i), name: `place ${i + 1}`, text: String(n) })),
        },
        {
          kind: 'sequence',
          id: 'given',
          name: 'given numbers',
          taps: true,
          items: p.numbers.map((n) => ({
            at: chip(n),
            name: 'number',
            text: String(n),
            ...(draft.includes(n) ? { look: 'dim' as const, says: 'placed', fixed: true } : {}),
          })),
        },
      ],
      status: `${draft.length} of ${p.numbers.length} placed`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((n) => ({ do: 'tap' as const, at: chip(n) })),
  },

  guess: (p, rng) => rng.shuffle(p.numbers),
  greedy(p) {
    const row: number[] = [];
    const left = () => p.numbers.filter((n) => !row.includes(n));
    for (let next = p.numbers[0]; next !== undefined; ) {
      row.push(next);
      const last = next;
      next = left().find((n) => Math.abs(n - last) >= p.apart);
    }
    return [...row, ...left()];
  },
  oracle(p, _secret, steps) {
    const row: number[] = [];
    const extend = (): boolean => {
      if (row.length === p.numbers.length) return true;
      for (const n of p.numbers) {
        if (row.includes(n) || tooClose(p, [...row.slice(-1), n]).length > 0) continue;
        if (!steps.take()) return false;
        row.push(n);
        if (extend()) return true;
        row.pop();
      }
      return false;
    };
    return extend() ? row : undefined;
  },
};

export default env;

const slot = (i: number): string => `slot${i + 1}`;
const chip = (n: number): string => `number${n}`;

/** Positions whose number lies too close to the next. */
const tooClose = (p: Puzzle, row: readonly number[]): number[] =>
  row.flatMap((n, i) => {
    const next = row[i + 1];
    return next !== undefined && Math.abs(n - next) < p.apart ? [i] : [];
  });
