import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { gridOf, isWholeIn } from '../../core/foreign.ts';
import { cellMark, cellPlace, sideNeighbours } from '../../core/grid.ts';
import { type Marked, markedBoard } from '../../core/marked-field.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { int } from '../../core/params.ts';

/*
 * An island is all land (1) that hangs together up, down, left and right. How many cells has the largest island?
 *
 *     1 1 0 0
 *     0 1 0 1   →   3
 *     1 0 1 1
 *
 * Land is drawn at random, and kept where there are at least three islands, the largest has at least four cells and is
 * not the first that one meets. Any grid has one answer.
 *
 * Source: connected components by flooding and by union, Hopcroft and Tarjan (1973); the task is Reasoning Gym's
 * largest_island.
 */

const knobs = {
  rows: int('Rows', 4, 24),
  columns: int('Columns', 4, 24),
  land: int('Land', 35, 60, 'In per cent of all cells.'),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, 1 is land. */
  readonly cells: readonly number[];
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 6 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Marked> = {
  id: 'largest-island',
  version: 2,
  title: 'Largest island',
  about: 'Count the cells of the largest island in a grid of land and water.',
  family: 'graphs',
  tags: ['counting', 'spatial'],
  sources: [
    'John Hopcroft and Robert Tarjan, Efficient algorithms for graph manipulation, 1973',
    'Reasoning Gym, largest_island',
  ],

  knobs,
  levels: [
    { rows: 5, columns: 7, land: 44 },
    { rows: 7, columns: 8, land: 44 },
    { rows: 9, columns: 10, land: 48 },
    { rows: 12, columns: 13, land: 51 },
    { rows: 16, columns: 17, land: 53 },
    { rows: 22, columns: 23, land: 54 },
  ],
  measure: { says: 'cells of land', of: (p) => landOf(p).length },

  generate({ rows, columns, land }, rng) {
    const size = rows * columns;
    const all = Array.from({ length: size }, (_, cell) => cell);
    for (let tries = 0; tries < 5000; tries++) {
      const cells = new Array<number>(size).fill(0);
      for (const cell of rng.shuffle(all).slice(0, Math.round((size * land) / 100))) cells[cell] = 1;
      const puzzle = { rows, columns, cells };
      const sizes = sizesByFirst(puzzle).filter((size) => size > 0);
      const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
      if (sizes.length >= 3 && largest >= 4 && sizes[0]! < largest) return { puzzle, secret: null };
    }
    throw new Error('No three islands within 5000 tries.');
  },

  canonical: (p) =>
    firstMirrored(
      Array.from({ length: p.rows }, (_, row) =>
        p.cells.slice(row * p.columns, (row + 1) * p.columns).join(''),
      ),
    ),
  prompt: (p) =>
    [
      `In this grid of ${p.rows} rows and ${p.columns} columns, 1 is land and 0 is water. An island is a group of land cells that are connected through their sides, up, down, left and right; cells that only touch at a corner are not connected. Outside the grid there is water.`,
      '',
      ...linesOf(p),
      '',
      'How many cells does the largest island have? Answer with the number alone, in plain digits; if there is no land, the answer is 0.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'island',
      says: 'Some island has that many cells; 0 is right only where there is no land.',
      broken(p, a) {
        const sizes = islands(p).map((island) => island.length);
        const given = Number(a);
        if (a !== '' && (sizes.length === 0 ? given === 0 : sizes.includes(given))) return undefined;
        return {
          places: [FIELD],
          note:
            a === ''
              ? 'No number is given.'
              : sizes.length === 0
                ? 'There is no land.'
                : `No island has ${given} ${given === 1 ? 'cell' : 'cells'}.`,
        };
      },
    },
    {
      name: 'largest',
      says: 'No island has more.',
      broken(p, a) {
        const larger = islands(p).find((island) => island.length > Number(a));
        return (
          larger && {
            places: [FIELD, ...larger.map((cell) => cellPlace(cell, p.columns))],
            note: `There is an island of ${larger.length} cells.`,
          }
        );
      },
    },
  ],

  board: markedBoard({
    tip: 'Mark land by tapping it to count an island, and type how many cells the largest has.',
    name: 'cells of the largest island',
    grid: (p) => ({
      kind: 'grid',
      id: 'map',
      name: 'map',
      rows: p.rows,
      columns: p.columns,
      cells: p.cells.map((land, cell) => ({
        ...cellMark(cell, p.columns),
        text: String(land),
        ...(land === 1 ? {} : { look: 'dim' as const, fixed: true }),
      })),
    }),
    status: (_p, marks) => `${marks} ${marks === 1 ? 'cell' : 'cells'} marked`,
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    const land = landOf(p).length;
    return String(land === 0 ? 0 : rng.int(1, land));
  },
  greedy: (p) => String(islands(p)[0]?.length ?? 0),
  oracle(p, _secret, steps) {
    const left = new Set(landOf(p));
    let largest = 0;
    for (const start of left) {
      const island = [start];
      left.delete(start);
      for (const cell of island) {
        if (!steps.take()) return undefined;
        for (const near of sideNeighbours(cell, p.rows, p.columns)) if (left.delete(near)) island.push(near);
      }
      largest = Math.max(largest, island.length);
    }
    return String(largest);
  },

  reasoningGym: [
    {
      dataset: 'largest_island',
      like: { params: { rows: 7, columns: 8, land: 35 }, but: 'there 5 to 10 rows and columns' },
      instance({ metadata }) {
        const grid = gridOf(metadata.grid, 99, (v): v is number => isWholeIn(v, 0, 1));
        return grid
          ? { puzzle: { rows: grid.rows, columns: grid.columns, cells: grid.cells }, secret: null }
          : { why: 'The entry’s metadata has no grid of 0 and 1 up to 99×99.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const landOf = (p: Puzzle): number[] => p.cells.flatMap((land, cell) => (land === 1 ? [cell] : []));
const linesOf = (p: Puzzle): string[] =>
  Array.from({ length: p.rows }, (_, row) => p.cells.slice(row * p.columns, (row + 1) * p.columns).join(' '));

/** The cells of each island; in the order they are met. */
function islands(p: Puzzle): number[][] {
  const roots = rootsOf(p);
  const out = new Map<number, number[]>();
  for (let cell = 0; cell < p.cells.length; cell++) {
    if (p.cells[cell] !== 1) continue;
    const first = roots[cell]!;
    const island = out.get(first);
    if (island) island.push(cell);
    else out.set(first, [cell]);
  }
  return [...out.values()];
}

/** How many cells each island has, by its first cell; 0 for all other cells. */
function sizesByFirst(p: Puzzle): Int32Array {
  const roots = rootsOf(p);
  const sizes = new Int32Array(roots.length);
  for (let cell = 0; cell < roots.length; cell++) if (p.cells[cell] === 1) sizes[roots[cell]!]!++;
  return sizes;
}

/** For each cell of land the first of its island, by joining every one to those above and left of it. */
function rootsOf(p: Puzzle): Int32Array {
  const root = new Int32Array(p.cells.length);
  const rootOf = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  const join = (cell: number, other: number) => {
    const [a, b] = [rootOf(cell), rootOf(other)];
    root[Math.max(a, b)] = Math.min(a, b);
  };
  for (let cell = 0; cell < p.cells.length; cell++) {
    root[cell] = cell;
    if (p.cells[cell] !== 1) continue;
    if (cell % p.columns > 0 && p.cells[cell - 1] === 1) join(cell, cell - 1);
    if (cell >= p.columns && p.cells[cell - p.columns] === 1) join(cell, cell - p.columns);
  }
  for (let cell = 0; cell < p.cells.length; cell++) root[cell] = rootOf(cell);
  return root;
}
