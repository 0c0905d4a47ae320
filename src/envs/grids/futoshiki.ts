import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellName, cellPlace } from '../../core/grid.ts';
import {
  candidatesOf,
  type Houses,
  housesOf,
  lowestValue,
  type Prune,
  settle,
  solveHouses,
} from '../../core/houses.ts';
import {
  deduceInHouses,
  type Elimination,
  type Finder,
  misfitHint,
  valueHint,
} from '../../core/houses-hint.ts';
import { actOnCells, digitsTo, type NotedCells, notedCells, withCells } from '../../core/noted-cells.ts';
import { choice, int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { partlyFilled } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';
import { reasoningGym } from './futoshiki.reasoning-gym.ts';

/*
 * Fill the square so that every row and every column holds every number once, and every sign points at the smaller of
 * the two numbers beside it.
 *
 *     . < .   .         1 < 2   3
 *             v                 v
 *     .   .   .    →    2   3   1
 *     ^                 ^
 *     .   1   .         3   1   2
 *
 * A full square is drawn at random and some of its signs are shown; then numbers are taken away one by one as long as
 * one solution is left, until none can be. At “bounds” the only ways of reasoning needed are the sole number for a cell,
 * the sole cell for a number, and the bounds that signs set: what they solve has one solution. At “search” these do not
 * suffice, and a complete count of the solutions proves that there is one.
 *
 * Source: Tamaki Seto's puzzle of 2001; the name means “not equal”.
 */

const knobs = {
  size: int('Size', 4, 9),
  signs: int('Signs', 2, 60),
  reasoning: choice(
    'Reasoning',
    ['bounds', 'search'],
    'What it takes to solve it without guessing, and enough.',
  ),
};

export interface Puzzle {
  readonly size: number;
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
  /** Neighbouring cells: the first has the smaller number. */
  readonly signs: readonly (readonly [number, number])[];
}
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer, null, NotedCells> = {
  id: 'futoshiki',
  version: 1,
  title: 'Futoshiki',
  about: 'Fill the square with numbers so that every sign points at the smaller one.',
  family: 'grids',
  tags: ['deduction'],
  sources: ['Tamaki Seto, Futoshiki, 2001'],

  knobs,
  check({ size, signs, reasoning }) {
    const most = size * (size - 1);
    if (signs > most)
      return { at: 'signs', why: `A ${size}×${size} square can have at most ${most} signs here.` };
    return reasoning === 'search' && (size < 6 || signs * 2 > size * size)
      ? {
          at: 'reasoning',
          why: 'Search is needed only from size 6 on, with signs for at most half of the cells.',
        }
      : undefined;
  },
  levels: [
    { size: 4, signs: 6, reasoning: 'bounds' },
    { size: 5, signs: 9, reasoning: 'bounds' },
    { size: 6, signs: 14, reasoning: 'bounds' },
    { size: 7, signs: 22, reasoning: 'bounds' },
    { size: 7, signs: 24, reasoning: 'search' },
    { size: 8, signs: 32, reasoning: 'search' },
    { size: 9, signs: 40, reasoning: 'search' },
  ],
  measure: { says: 'empty cells', of: (p) => p.cells.filter((v) => v === 0).length },

  generate({ size, signs, reasoning }, rng) {
    const houses = latin(size);
    for (let tries = 0; tries < 60; tries++) {
      const [full] = solveHouses(houses, new Array(size * size).fill(0), 1, makeSteps(10_000), { rng });
      if (!full) continue;
      const shown = rng.shuffle(neighboursOf(size)).slice(0, signs);
      const ordered = shown.map(([a, b]): [number, number] => (full[a]! < full[b]! ? [a, b] : [b, a]));
      const puzzle = dug(
        houses,
        { size, cells: full, signs: ordered.sort(([a], [b]) => a - b) },
        reasoning,
        rng,
      );
      if (puzzle) return { puzzle, secret: null };
    }
    throw new Error('No square asks for search within 60 tries.');
  },

  prompt: (p) =>
    [
      `Solve this ${p.size}×${p.size} futoshiki. Fill each empty cell (.) with a number from 1 to ${p.size} so that every row and every column holds each number exactly once. Given numbers stay.`,
      'A sign between two neighbouring cells points at the smaller of their two numbers: < at the left one, > at the right one, ^ at the upper one, v at the lower one.',
      '',
      picture(p),
      '',
      `Answer with ${p.size} lines of ${p.size} digits each, without spaces and without the signs.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.size, p.size, '123456789.', 'the digits 1 to 9 and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => (c === '.' ? 0 : Number(c))) };
  },
  write: (answer, p) =>
    writeCharacters(
      answer.map((v) => v || '.'),
      p.size,
    ),

  rules: [
    {
      name: 'givens',
      says: 'The given numbers stay.',
      broken: (p, a) =>
        at(
          p,
          p.cells.flatMap((v, i) => (v !== 0 && a[i] !== v ? [i] : [])),
          'A given number was changed.',
        ),
    },
    {
      name: 'range',
      says: 'Only numbers up to the size of the square are used.',
      live: true,
      broken: (p, a) =>
        at(
          p,
          a.flatMap((v, i) => (v > p.size ? [i] : [])),
          `A number is larger than ${p.size}.`,
        ),
    },
    {
      name: 'row',
      says: 'No row holds a number twice.',
      live: true,
      broken: (p, a) => twice(p, a, 'Row', rowsOf(p.size)),
    },
    {
      name: 'column',
      says: 'No column holds a number twice.',
      live: true,
      broken: (p, a) => twice(p, a, 'Column', columnsOf(p.size)),
    },
    {
      name: 'sign',
      says: 'Every sign points at the smaller number.',
      live: true,
      broken(p, a) {
        const wrong = p.signs.filter(
          ([less, more]) => a[less] !== 0 && a[more] !== 0 && a[less]! >= a[more]!,
        );
        if (wrong.length === 0) return undefined;
        const [less, more] = wrong[0]!;
        return {
          places: wrong.flatMap(([x, y]) => [signPlace(p, x, y), cellPlace(x, p.size), cellPlace(y, p.size)]),
          note: `The ${a[less]} in ${cellMark(less, p.size).name} is not smaller than the ${a[more]} in ${cellMark(more, p.size).name}.`,
        };
      },
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken: (p, a) =>
        at(
          p,
          a.flatMap((v, i) => (v === 0 ? [i] : [])),
          'Cells are still empty.',
        ),
    },
  ],

  board: {
    tip: 'Pick a cell and type a digit; with Shift it becomes a note.',
    start: (p) => notedCells(p.cells),
    act: (p, draft, gesture) => actOnCells(draft, gesture, p.cells, p.size),
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'board',
          name: 'futoshiki',
          rows: p.size,
          columns: p.size,
          values: digitsTo(p.size),
          notes: true,
          cells: draft.cells.map((value, i) => ({
            ...cellMark(i, p.size),
            ...(value === 0 ? {} : { text: String(value) }),
            ...(draft.notes[i] === '' ? {} : { notes: [...(draft.notes[i] ?? '')] }),
            ...(value !== 0 && p.cells[i] === value ? { fixed: true } : {}),
          })),
          signs: p.signs.map(([less, more]) => ({
            at: signPlace(p, less, more),
            between: [cellPlace(less, p.size), cellPlace(more, p.size)] as const,
            text: '<',
          })),
        },
      ],
      status: `${draft.cells.filter((v) => v === 0).length} cells empty`,
    }),
    answer: (_p, draft) => draft.cells,
    draft: (_p, answer, before) => withCells(answer, before),
    enter: (p, answer) =>
      answer.flatMap((value, i) =>
        p.cells[i] === 0 && value !== 0
          ? [{ do: 'set' as const, at: cellPlace(i, p.size), value: String(value) }]
          : [],
      ),
    hint(p, { cells }) {
      const houses = latin(p.size);
      const prune = bounds(p.signs);
      const solvable = (values: readonly number[]) =>
        solveHouses(houses, values, 1, makeSteps(), { prune }).length > 0;
      const misfit = misfitHint(solvable, p.cells, cells, p.size);
      if (misfit || !solvable(cells)) return misfit;
      const names = {
        house: (n: number) => `${n < p.size ? 'row' : 'column'} ${(n % p.size) + 1}`,
        cell: (i: number) => cellName(i, p.size),
      };
      const next = deduceInHouses(houses, cells, names, boundBySign(p));
      return next && valueHint(next, p.size);
    },
  },

  guess: (p, rng) => p.cells.map((v) => (v === 0 ? rng.int(1, p.size) : v)),
  greedy(p) {
    const cells = p.cells.slice();
    const lines = [...rowsOf(p.size), ...columnsOf(p.size)];
    for (const [i, given] of p.cells.entries()) {
      if (given !== 0) continue;
      const seen = lines.filter((line) => line.includes(i)).flatMap((line) => line.map((j) => cells[j]));
      cells[i] =
        digitsTo(p.size)
          .map(Number)
          .find((v) => !seen.includes(v)) ?? 0;
    }
    return cells;
  },
  oracle(p, _secret, steps) {
    const houses = latin(p.size);
    return solveHouses(houses, p.cells, 1, steps, { prune: bounds(p.signs) })[0];
  },
  easier(p) {
    const full = env.oracle?.(p, null, makeSteps());
    const cells = full && partlyFilled(p.cells, full);
    return cells && { puzzle: { ...p, cells }, secret: null };
  },
  reasoningGym,
};

export default env;

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const rowsOf = (size: number): number[][] => range(size).map((r) => range(size).map((c) => r * size + c));
const columnsOf = (size: number): number[][] => range(size).map((c) => range(size).map((r) => r * size + c));

const latinSquares = new Map<number, Houses>();
function latin(size: number): Houses {
  const known = latinSquares.get(size) ?? housesOf(size, size * size, [...rowsOf(size), ...columnsOf(size)]);
  latinSquares.set(size, known);
  return known;
}

/** All pairs of cells that share a side. */
const neighboursOf = (size: number): [number, number][] =>
  range(size * size).flatMap((i) => [
    ...(i % size < size - 1 ? [[i, i + 1] as [number, number]] : []),
    ...(i < size * (size - 1) ? [[i, i + size] as [number, number]] : []),
  ]);

/** Takes numbers away that the rest still implies; undefined where no search is asked for in the end though wanted. */
function dug(houses: Houses, p: Puzzle, reasoning: 'bounds' | 'search', rng: Rng): Puzzle | undefined {
  const cells = p.cells.slice();
  const prune = bounds(p.signs);
  const reasoned = (): boolean => {
    const masks = candidatesOf(houses, cells);
    return masks !== undefined && settle(houses, masks, prune) && masks.every((m) => (m & (m - 1)) === 0);
  };
  const counted = (): boolean => {
    const steps = makeSteps(2_000);
    return solveHouses(houses, cells, 2, steps, { prune }).length === 1 && !steps.spent;
  };
  for (const implied of reasoning === 'bounds' ? [reasoned] : [reasoned, counted])
    for (const cell of rng.shuffle(range(cells.length))) {
      if (cells[cell] === 0) continue;
      cells[cell] = 0;
      if (!implied()) cells[cell] = p.cells[cell]!;
    }
  return reasoning === 'search' && reasoned() ? undefined : { ...p, cells };
}

/** One sign that leaves less for one of its cells. */
const boundBySign =
  (p: Puzzle): Finder =>
  (masks) => {
    for (const [less, more] of p.signs) {
      const most = 32 - Math.clz32(masks[more]!);
      const least = lowestValue(masks[less]!);
      const [small, large] = [cellName(less, p.size), cellName(more, p.size)];
      const cut = (cell: number, bits: number, because: string): Elimination => ({
        because,
        cells: [less, more],
        strikes: [[cell, bits]],
        holds: (now) =>
          cell === less ? 32 - Math.clz32(now[more]!) <= most : lowestValue(now[less]!) >= least,
      });
      const tooLarge = masks[less]! & (-1 << (most - 1));
      if (tooLarge !== 0)
        return cut(less, tooLarge, `By its sign, ${small} is less than ${large}, so at most ${most - 1}.`);
      const tooSmall = masks[more]! & ((1 << least) - 1);
      if (tooSmall !== 0)
        return cut(more, tooSmall, `By its sign, ${large} is more than ${small}, so at least ${least + 1}.`);
    }
    return undefined;
  };

/** Takes candidates away that are too large before a sign, or too small behind one. */
const bounds =
  (signs: Puzzle['signs']): Prune =>
  (masks) => {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [less, more] of signs) {
        const belowLargest = (1 << (31 - Math.clz32(masks[more]!))) - 1;
        const aboveLeast = -1 << lowestValue(masks[less]!);
        const small = masks[less]! & belowLargest;
        const large = masks[more]! & aboveLeast;
        if (small === 0 || large === 0) return false;
        if (small === masks[less] && large === masks[more]) continue;
        masks[less] = small;
        masks[more] = large;
        changed = true;
      }
    }
    return true;
  };

const signPlace = (p: Puzzle, less: number, more: number): string =>
  `${cellPlace(less, p.size)}<${cellPlace(more, p.size)}`;

/** Rows of cells four characters apart, with signs in between. */
function picture(p: Puzzle): string {
  const lines = Array.from({ length: 2 * p.size - 1 }, () => new Array<string>(4 * p.size - 3).fill(' '));
  for (const [i, value] of p.cells.entries())
    lines[2 * Math.floor(i / p.size)]![4 * (i % p.size)] = value === 0 ? '.' : String(value);
  for (const [less, more] of p.signs) {
    const first = Math.min(less, more);
    const [row, column] = [2 * Math.floor(first / p.size), 4 * (first % p.size)];
    if (Math.abs(less - more) === 1) lines[row]![column + 2] = less < more ? '<' : '>';
    else lines[row + 1]![column] = less < more ? '^' : 'v';
  }
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}

const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((i) => cellPlace(i, p.size)), note };

/** The first line with a repeated number: all cells of that number in it. */
function twice(
  p: Puzzle,
  answer: Answer,
  word: string,
  lines: readonly (readonly number[])[],
): Break | undefined {
  for (const [n, line] of lines.entries()) {
    const values = line.map((i) => answer[i]!);
    const value = values.find((v, k) => v !== 0 && values.indexOf(v) < k);
    if (value !== undefined)
      return at(
        p,
        line.filter((i) => answer[i] === value),
        `${word} ${n + 1} holds ${value} more than once.`,
      );
  }
  return undefined;
}
