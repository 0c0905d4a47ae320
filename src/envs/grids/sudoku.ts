import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Environment } from '../../core/environment.ts';
import { cellMark, cellName, cellPlace, cellsWhere } from '../../core/grid.ts';
import {
  gradeByTechnique,
  type Houses,
  housesOf,
  isForced,
  solveHouses,
  TECHNIQUES,
} from '../../core/houses.ts';
import { deduceInHouses, misfitHint, valueHint } from '../../core/houses-hint.ts';
import { actOnCells, digitsTo, type NotedCells, notedCells, withCells } from '../../core/noted-cells.ts';
import { choice, int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { partlyFilled } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';
import { reasoningGym } from './sudoku.reasoning-gym.ts';

const knobs = {
  size: choice('Size', [4, 6, 9], 'Boxes are 2×2, 2×3 and 3×3.'),
  blanks: int('Empty cells', 1, 56),
  technique: choice('Hardest technique', [...TECHNIQUES, 'search'], 'Needed to solve it, and enough.'),
};

export interface Puzzle {
  readonly size: 4 | 6 | 9;
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
}
type Answer = readonly number[];

/*
 * Fill every empty cell with a digit so that each row, each column and each box holds every digit once.
 *
 *     1 . | 3 .        1 2 | 3 4
 *     . 4 | . 2        3 4 | 1 2
 *     ----+----   →    ----+----
 *     2 . | 4 .        2 1 | 4 3
 *     . 3 | . 1        4 3 | 2 1
 *
 * A full grid is drawn at random and cells are emptied one by one, as long as the human techniques up to the named one
 * still solve what is left; the grid is kept when that one is really needed. What these techniques solve has one
 * solution, so every instance is unique and can be reasoned out without guessing. At “search” they do not suffice and
 * a count of the solutions proves uniqueness instead.
 *
 * Source: the puzzle is Howard Garns's Number Place (1979); the techniques have the names solvers use.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, NotedCells> = {
  id: 'sudoku',
  version: 1,
  title: 'Sudoku',
  about: 'Fill the grid so that every row, column and box holds every digit once.',
  family: 'grids',
  tags: ['deduction'],
  sources: ['Howard Garns, Number Place, 1979'],

  knobs,
  check({ size, blanks, technique }) {
    if (blanks > MOST_BLANKS[size])
      return {
        at: 'blanks',
        why: `A ${size}×${size} grid can have at most ${MOST_BLANKS[size]} empty cells here.`,
      };
    const floor = FEWEST_BLANKS[technique][size];
    if (floor === undefined)
      return { at: 'technique', why: `A ${size}×${size} grid is too small to need “${technique}”.` };
    return blanks < floor
      ? {
          at: 'blanks',
          why: `“${technique}” is seldom needed with fewer than ${floor} empty cells of ${size}×${size}.`,
        }
      : undefined;
  },
  levels: [
    { size: 4, blanks: 6, technique: 'single' },
    { size: 4, blanks: 9, technique: 'single' },
    { size: 6, blanks: 18, technique: 'single' },
    { size: 9, blanks: 36, technique: 'single' },
    { size: 9, blanks: 46, technique: 'single' },
    { size: 9, blanks: 50, technique: 'locked' },
    { size: 9, blanks: 51, technique: 'pair' },
    { size: 9, blanks: 52, technique: 'search' },
  ],
  measure: { says: 'empty cells', of: (p) => p.cells.filter((v) => v === 0).length },

  generate({ size, blanks, technique }, rng) {
    const houses = HOUSES[size];
    const wanted = technique === 'search' ? TECHNIQUES.length : TECHNIQUES.indexOf(technique);
    for (let tries = 0; tries < 300; tries++) {
      const [full] = solveHouses(houses, new Array(size * size).fill(0), 1, makeSteps(10_000), { rng });
      const cells = full && dig(houses, full, blanks, wanted, rng);
      if (cells) return { puzzle: { size, cells }, secret: null };
    }
    throw new Error('No grid needs exactly this technique within 300 tries.');
  },

  prompt: (p) =>
    [
      `Solve this ${p.size}×${p.size} sudoku. Fill each empty cell (.) with a digit from 1 to ${p.size} so that every row, every column and every ${BOX[p.size].rows}×${BOX[p.size].columns} box (rows × columns) holds each digit exactly once. Given digits stay.`,
      '',
      written(p.cells, p.size),
      '',
      `Answer with ${p.size} lines of ${p.size} digits each, without spaces.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.size, p.size, '.123456789', 'the digits 1 to 9 and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => (c === '.' ? 0 : c.charCodeAt(0) - 48)) };
  },
  write: (answer, p) => written(answer, p.size),

  rules: [
    {
      name: 'givens',
      says: 'The given digits stay.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(p.cells, (v, i) => v !== 0 && a[i] !== v),
          'A given digit was changed.',
        ),
    },
    {
      name: 'range',
      says: 'Only digits up to the size of the grid are used.',
      live: true,
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (v) => v > p.size),
          `A digit is larger than ${p.size}.`,
        ),
    },
    {
      name: 'row',
      says: 'No row holds a digit twice.',
      live: true,
      broken: (p, a) => twice(p, a, 'Row', 0),
    },
    {
      name: 'column',
      says: 'No column holds a digit twice.',
      live: true,
      broken: (p, a) => twice(p, a, 'Column', p.size),
    },
    {
      name: 'box',
      says: 'No box holds a digit twice.',
      live: true,
      broken: (p, a) => twice(p, a, 'Box', 2 * p.size),
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (v) => v === 0),
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
          name: 'sudoku',
          rows: p.size,
          columns: p.size,
          boxes: BOX[p.size],
          values: digitsTo(p.size),
          notes: true,
          cells: draft.cells.map((value, i) => ({
            ...cellMark(i, p.size),
            ...(value === 0 ? {} : { text: String(value) }),
            ...(draft.notes[i] === '' ? {} : { notes: [...(draft.notes[i] ?? '')] }),
            ...(p.cells[i] === 0 || p.cells[i] !== value ? {} : { fixed: true }),
          })),
        },
      ],
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
      const houses = HOUSES[p.size];
      const solvable = (values: readonly number[]) => solveHouses(houses, values, 1, makeSteps()).length > 0;
      const misfit = misfitHint(solvable, p.cells, cells, p.size);
      if (misfit || !solvable(cells)) return misfit;
      const next = deduceInHouses(houses, cells, {
        house: (n) => `${['row', 'column', 'box'][Math.floor(n / p.size)]} ${(n % p.size) + 1}`,
        cell: (i) => cellName(i, p.size),
      });
      return next && valueHint(next, p.size);
    },
  },

  guess: (p, rng) => p.cells.map((v) => (v === 0 ? rng.int(1, p.size) : v)),
  greedy(p) {
    const masks = p.cells.slice();
    for (let i = 0; i < masks.length; i++)
      if (masks[i] === 0)
        masks[i] =
          digitsTo(p.size)
            .map(Number)
            .find((v) => HOUSES[p.size].peers[i]!.every((j) => masks[j] !== v)) ?? 0;
    return masks;
  },
  oracle: (p, _secret, steps) => solveHouses(HOUSES[p.size], p.cells, 1, steps)[0],
  easier(p) {
    const [full] = solveHouses(HOUSES[p.size], p.cells, 1, makeSteps());
    const cells = full && partlyFilled(p.cells, full);
    return cells && { puzzle: { ...p, cells }, secret: null };
  },
  reasoningGym,
};

export default env;

const BOX = { 4: { rows: 2, columns: 2 }, 6: { rows: 2, columns: 3 }, 9: { rows: 3, columns: 3 } } as const;
const boxOf = (cell: number, size: 4 | 6 | 9): number => {
  const { rows, columns } = BOX[size];
  return Math.floor(Math.floor(cell / size) / rows) * (size / columns) + Math.floor((cell % size) / columns);
};
const HOUSES: { readonly [size in 4 | 6 | 9]: Houses } = { 4: houses(4), 6: houses(6), 9: houses(9) };

const MOST_BLANKS = { 4: 10, 6: 24, 9: 56 };

/** Below these the generator would seldom succeed; where nothing stands the technique is never needed. */
const FEWEST_BLANKS: {
  readonly [technique in (typeof knobs.technique.of)[number]]: { readonly [size in 4 | 6 | 9]?: number };
} = {
  single: { 4: 1, 6: 1, 9: 1 },
  locked: { 9: 46 },
  pair: { 9: 48 },
  search: { 9: 48 },
};

function houses(size: 4 | 6 | 9): Houses {
  const cells = Array.from({ length: size * size }, (_, i) => i);
  const group = (of: (cell: number) => number) => {
    const out = Array.from({ length: size }, (): number[] => []);
    for (const cell of cells) out[of(cell)]!.push(cell);
    return out;
  };
  return housesOf(size, cells.length, [
    ...group((i) => Math.floor(i / size)),
    ...group((i) => i % size),
    ...group((i) => boxOf(i, size)),
  ]);
}

const gradeOf = (of: Houses, cells: readonly number[]): number =>
  gradeByTechnique(of, cells, TECHNIQUES.length - 1) ?? TECHNIQUES.length;

/**
 * Empties `blanks` cells of a full grid so that the hardest technique needed is `wanted`. Where singles do not suffice
 * it first empties all it can, since sparse grids ask for more, and then gives digits back while the grade stays.
 */
function dig(
  of: Houses,
  full: readonly number[],
  blanks: number,
  wanted: number,
  rng: Rng,
): number[] | undefined {
  const cells = full.slice();
  const order = rng.shuffle(full.map((_, i) => i));
  const fair = (emptied: number) => {
    // What follows from the digits at once makes the grid what it was before, which was fair.
    if (isForced(of, cells, emptied, full[emptied]!)) return true;
    if (wanted < TECHNIQUES.length) return gradeByTechnique(of, cells, wanted) !== undefined;
    const steps = makeSteps(20_000);
    return solveHouses(of, cells, 2, steps).length === 1 && !steps.spent;
  };
  let empty = 0;
  for (const cell of order) {
    if (wanted === 0 && empty === blanks) break;
    cells[cell] = 0;
    if (fair(cell)) empty++;
    else cells[cell] = full[cell]!;
  }
  if (empty < blanks || (wanted > 0 && gradeOf(of, cells) !== wanted)) return undefined;
  for (const cell of order) {
    if (empty === blanks) break;
    if (cells[cell] !== 0) continue;
    cells[cell] = full[cell]!;
    if (gradeOf(of, cells) === wanted) empty--;
    else cells[cell] = 0;
  }
  return empty === blanks ? cells : undefined;
}

const written = (cells: readonly number[], size: number): string =>
  writeCharacters(
    cells.map((v) => (v === 0 ? '.' : v)),
    size,
  );

const at = (p: Puzzle, cells: readonly number[], note: string) =>
  cells.length === 0 ? undefined : { places: cells.map((i) => cellPlace(i, p.size)), note };

/** The first of the `size` houses from `first` on that repeats a digit: all cells of that digit in it. */
function twice(p: Puzzle, answer: Answer, word: string, first: number) {
  for (let group = 0; group < p.size; group++) {
    const house = HOUSES[p.size].houses[first + group]!;
    let seen = 0;
    for (const cell of house) {
      const value = answer[cell]!;
      if (value !== 0 && (seen & (1 << value)) !== 0)
        return at(
          p,
          house.filter((other) => answer[other] === value),
          `${word} ${group + 1} holds ${value} more than once.`,
        );
      seen |= 1 << value;
    }
  }
  return undefined;
}
