import type { Environment } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import type { Enumeration, ToldExamples } from '../subject.ts';

const knobs = { count: int('Numbers', 6, 10) };

export interface Puzzle {
  readonly numbers: readonly number[];
  readonly total: number;
}
export interface Secret {
  readonly signs: string;
}
export type Signs = Environment<typeof knobs, Puzzle, string, Secret>;

const sumOf = (numbers: readonly number[], signs: string): number =>
  numbers.reduce((sum, n, i) => (signs[i] === '+' ? sum + n : sum - n), 0);

/** Every row of so many signs. */
export const rowsOf = (count: number): string[] =>
  count === 0 ? [''] : rowsOf(count - 1).flatMap((row) => [`${row}+`, `${row}-`]);

/** A clean environment: one answer, a secret, a graded reward, and an oracle whose effort grows with the level. */
export const signs: Signs = {
  ...{
    id: 'signs',
    version: 1,
    title: 'Signs',
    family: 'planted',
    tags: ['search'],
    sources: ['Made for the tests'],
  },
  about: 'Put a sign before each number so that they add up.',
  knobs,
  levels: [{ count: 6 }, { count: 7 }, { count: 8 }, { count: 9 }, { count: 10 }],
  measure: { says: 'numbers', of: (p) => p.numbers.length },
  generate({ count }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const numbers = Array.from({ length: count }, () => rng.int(10, 999));
      const hidden = Array.from({ length: count }, () => rng.pick(['+', '-'])).join('');
      const total = sumOf(numbers, hidden);
      if (rowsOf(count).filter((row) => sumOf(numbers, row) === total).length === 1)
        return { puzzle: { numbers, total }, secret: { signs: hidden } };
    }
    throw new Error('No such numbers within 100 tries.');
  },
  prompt: (p) =>
    `Put a plus or a minus sign before each of these numbers so that they add up to ${p.total}:\n${p.numbers.join(' ')}\n\nAnswer with the signs alone, in the order of the numbers.`,
  read: (text) => (/^[+\-.]{1,20}$/.test(text) ? { answer: text } : { why: 'That is no row of signs.' }),
  write: (answer) => answer,
  rules: [
    {
      name: 'length',
      says: 'There are as many signs as numbers.',
      broken: (p, a) => (a.length === p.numbers.length ? undefined : { places: [] }),
    },
    {
      name: 'filled',
      says: 'No sign is missing.',
      broken: (_p, a) => (a.includes('.') ? { places: [`sign${a.indexOf('.')}`] } : undefined),
    },
    {
      name: 'sum',
      says: 'The numbers add up.',
      broken: (p, a) => (sumOf(p.numbers, a) === p.total ? undefined : { places: ['sign0', 'sign1'] }),
    },
  ],
  partial(p, a, secret) {
    let right = 0;
    while (right < a.length && a[right] === secret.signs[right]) right++;
    return right / (p.numbers.length + 1);
  },
  board: {
    tip: 'Choose a sign.',
    start: (p) => '.'.repeat(p.numbers.length),
    act: (_p, draft, gesture) =>
      gesture.do === 'set' ? withSign(draft, Number(gesture.at.slice(4)), gesture.value) : draft,
    show: (p, draft) => ({
      panes: [
        {
          ...{ kind: 'sequence', id: 'signs', name: 'signs', values: ['+', '-'] },
          items: p.numbers.map((n, i) => ({ at: `sign${i}`, name: `before ${n}`, text: draft[i] ?? '' })),
        },
      ],
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => [...answer].map((value, i) => ({ do: 'set', at: `sign${i}`, value })),
  },
  guess: (p, rng) => p.numbers.map(() => rng.pick(['+', '-'])).join(''),
  oracle(p, _secret, steps) {
    for (const row of rowsOf(p.numbers.length)) {
      if (!steps.take()) return undefined;
      if (sumOf(p.numbers, row) === p.total) return row;
    }
    return undefined;
  },
};

const withSign = (row: string, at: number, sign: string): string =>
  row.slice(0, at) + sign + row.slice(at + 1);

export const signsEnumeration: Enumeration = {
  params: { count: 6 },
  unique: true,
  candidates: (puzzle) => rowsOf((puzzle as Puzzle).numbers.length),
  right(puzzle, reply) {
    const { numbers, total } = puzzle as Puzzle;
    let left = total;
    for (const [i, n] of numbers.entries()) left -= reply.charAt(i) === '-' ? -n : n;
    return left === 0;
  },
};

const puzzle: Puzzle = { numbers: [10, 20, 40, 80, 160, 320], total: 610 };
const secret: Secret = { signs: '-+++++' };
export const signsExamples: ToldExamples = {
  solved: [{ puzzle, secret, reply: '-+++++' }],
  broken: {
    length: [{ puzzle, secret, reply: '-+' }],
    filled: [{ puzzle, secret, reply: '-+++.+' }],
    sum: [{ puzzle, secret, reply: '++++++' }],
  },
  unreadable: [{ puzzle, secret, reply: 'plus' }],
};
