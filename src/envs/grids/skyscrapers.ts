import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { solveHouses } from '../../core/houses.ts';
import { actOnCells, digitsTo, type NotedCells, notedCells, withCells } from '../../core/noted-cells.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { dug, squareOf, withClues } from './skyscrapers.digging.ts';

const knobs = {
  size: int('Size', 4, 6),
  clues: choice('Clues', ['all', 'fewest'], 'All around the city, or no more than are needed.'),
  reasoning: choice('Reasoning', ['lines', 'search'], 'One row or column at a time is enough, or is not.'),
};

export const SIDES = ['above', 'below', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];
/** How many towers are seen from each place of a side, from left to right or from top to bottom; 0 where nothing is told. */
export type Clues = { readonly [S in Side]: readonly number[] };

export interface Puzzle {
  readonly size: number;
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
  readonly clues: Clues;
}
type Answer = readonly number[];

/*
 * Fill the city with towers so that every row and every column has each height once. A clue at the rim tells how many
 * towers are seen from there: a tower hides all lower ones behind it.
 *
 *         3 2 1
 *       3 . . .         3 1 2 3
 *         . . .    →    2 2 3 1
 *         . . . 2       1 3 1 2 2
 *
 * A city is drawn at random, with all its clues. Heights, and then clues where there are to be fewest, are taken away
 * one by one as long as looking at one line at a time still finds the rest, which proves that there is one solution; at
 * “search” as long as a complete search finds one alone, and the city is kept where lines do not suffice.
 *
 * Source: Masanori Natsuhara's puzzle of 1992.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, NotedCells> = {
  id: 'skyscrapers',
  version: 1,
  title: 'Skyscrapers',
  about: 'Fill the city so that as many towers are seen from each side as the clues tell.',
  family: 'grids',
  tags: ['deduction', 'spatial'],
  sources: ['Masanori Natsuhara, Skyscrapers, Puzzler magazine, 1992'],

  knobs,
  check: ({ size, clues, reasoning }) =>
    reasoning === 'search' && (size < 5 || clues === 'all')
      ? { at: 'reasoning', why: 'Search is needed only from size 5 on, with the fewest clues.' }
      : undefined,
  levels: [
    { size: 4, clues: 'fewest', reasoning: 'lines' },
    { size: 5, clues: 'all', reasoning: 'lines' },
    { size: 5, clues: 'fewest', reasoning: 'lines' },
    { size: 6, clues: 'all', reasoning: 'lines' },
    { size: 6, clues: 'fewest', reasoning: 'lines' },
  ],
  measure: {
    says: 'candidates in empty cells plus clues left out',
    of: (p) =>
      p.size * p.cells.filter((height) => height === 0).length +
      SIDES.flatMap((side) => p.clues[side]).filter((clue) => clue === 0).length,
  },

  generate({ size, clues, reasoning }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const empty = new Array<number>(size * size).fill(0);
      const [full] = solveHouses(squareOf(size), empty, 1, makeSteps(5_000), { rng });
      const puzzle = full && dug(size, full, clues, reasoning, rng);
      if (puzzle) return { puzzle, secret: null };
    }
    throw new Error('No city asks for this reasoning within 100 tries.');
  },

  prompt: (p) =>
    [
      `Solve this skyscrapers puzzle of ${p.size} rows and ${p.size} columns. Fill each empty cell (.) with a height from 1 to ${p.size} so that every row and every column holds each height exactly once. A clue outside the grid tells how many towers are seen in its row or column from that side: a tower hides all lower towers behind it. 0 means that no clue is given. Given heights stay.`,
      '',
      writeCharacters(signsOf(p.cells), p.size),
      '',
      `Clues above the columns, from left to right: ${p.clues.above.join(' ')}`,
      `Clues below the columns, from left to right: ${p.clues.below.join(' ')}`,
      `Clues at the left of the rows, from top to bottom: ${p.clues.left.join(' ')}`,
      `Clues at the right of the rows, from top to bottom: ${p.clues.right.join(' ')}`,
      '',
      `Answer with ${p.size} lines of ${p.size} digits each, without spaces and without the clues.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.size, p.size, '.123456789', 'the digits 1 to 9 and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => (c === '.' ? 0 : c.charCodeAt(0) - 48)) };
  },
  write: (answer, p) => writeCharacters(signsOf(answer), p.size),

  rules: [
    {
      name: 'givens',
      says: 'The given heights stay.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(p.cells, (height, cell) => height !== 0 && a[cell] !== height),
          'A given height was changed.',
        ),
    },
    {
      name: 'range',
      says: 'No tower is higher than the city is wide.',
      live: true,
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (height) => height > p.size),
          `A height is above ${p.size}.`,
        ),
    },
    {
      name: 'twice',
      says: 'No row or column holds a height twice.',
      live: true,
      broken(p, a) {
        for (const { name, cells } of linesOf(p.size)) {
          const height = cells
            .map((cell) => a[cell]!)
            .find((one, i, all) => one !== 0 && all.indexOf(one) < i);
          if (height !== undefined)
            return at(
              p,
              cells.filter((cell) => a[cell] === height),
              `${name} holds ${height} more than once.`,
            );
        }
        return undefined;
      },
    },
    {
      name: 'sight',
      says: 'From each clue as many towers are seen along a full row or column as it tells.',
      live: true,
      broken(p, a) {
        for (const side of SIDES)
          for (const [n, clue] of p.clues[side].entries()) {
            const cells = sightLine(p.size, side, n);
            const heights = cells.map((cell) => a[cell]!);
            const count = seen(heights);
            if (clue === 0 || heights.includes(0) || count === clue) continue;
            const { places } = at(p, cells, '') ?? { places: [] };
            return {
              places: [`${side}${n + 1}`, ...places],
              note: `${count} ${count === 1 ? 'tower is' : 'towers are'} seen here; the clue is ${clue}.`,
            };
          }
        return undefined;
      },
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (height) => height === 0),
          'Cells are still empty.',
        ),
    },
  ],

  board: {
    tip: 'Pick a cell and type a height; with Shift it becomes a note. A clue lights up when its line is right.',
    start: (p) => notedCells(p.cells),
    act: (p, draft, gesture) => actOnCells(draft, gesture, p.cells, p.size),
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'board',
          name: 'city',
          rows: p.size + 2,
          columns: p.size + 2,
          values: digitsTo(p.size),
          notes: true,
          walls: SIDES.flatMap((side) =>
            p.clues[side].map((_, n) => {
              const first = sightLine(p.size, side, n)[0]!;
              return [`${side}${n + 1}`, cellPlace(first, p.size)] as const;
            }),
          ),
          cells: cityCells(p, draft),
        },
      ],
      status: `${draft.cells.filter((height) => height === 0).length} cells are empty`,
    }),
    answer: (_p, draft) => draft.cells,
    draft: (_p, answer, before) => withCells(answer, before),
    enter: (p, answer) =>
      answer.flatMap((height, cell) =>
        p.cells[cell] === 0 && height !== 0
          ? [{ do: 'set' as const, at: cellPlace(cell, p.size), value: String(height) }]
          : [],
      ),
  },

  guess: (p, rng) => p.cells.map((height) => (height === 0 ? rng.int(1, p.size) : height)),
  greedy: (p) => solveHouses(squareOf(p.size), p.cells, 1, makeSteps(1_000))[0] ?? p.cells,
  oracle: (p, _secret, steps) =>
    solveHouses(squareOf(p.size), p.cells, 1, steps, { prune: withClues(p.size, p.clues) })[0],
};

export default env;

const signsOf = (cells: readonly number[]): (string | number)[] =>
  cells.map((height) => (height === 0 ? '.' : height));
const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((cell) => cellPlace(cell, p.size)), note };

/** The cells that are looked along from a place at a side, the nearest first. */
function sightLine(size: number, side: Side, n: number): number[] {
  const line = Array.from({ length: size }, (_, i) =>
    side === 'above' || side === 'below' ? i * size + n : n * size + i,
  );
  return side === 'below' || side === 'right' ? line.reverse() : line;
}
const linesOf = (size: number): { readonly name: string; readonly cells: readonly number[] }[] =>
  (['left', 'above'] as const).flatMap((side) =>
    Array.from({ length: size }, (_, n) => ({
      name: `${side === 'left' ? 'Row' : 'Column'} ${n + 1}`,
      cells: sightLine(size, side, n),
    })),
  );

/** How many towers are higher than all before them. */
const seen = (heights: readonly number[]): number =>
  heights.filter((height, i) => heights.slice(0, i).every((before) => before < height)).length;

/** The city with its clues around it, row by row. */
function cityCells(p: Puzzle, draft: NotedCells): Mark[] {
  const rim = (side: Side, n: number): Mark => {
    const clue = p.clues[side][n]!;
    const heights = sightLine(p.size, side, n).map((cell) => draft.cells[cell]!);
    const held = clue !== 0 && !heights.includes(0) && seen(heights) === clue;
    const line = side === 'above' || side === 'below' ? 'column' : 'row';
    return {
      at: `${side}${n + 1}`,
      name: `clue ${side} ${side === 'above' || side === 'below' ? '' : 'of '}${line} ${n + 1}`,
      fixed: true,
      text: clue === 0 ? '' : String(clue),
      ...(clue === 0 ? { says: 'none' } : {}),
      ...(held ? { look: 'lit', says: 'right' } : {}),
    };
  };
  const corner = (n: number): Mark => ({ at: `corner${n}`, name: 'corner', text: '', fixed: true });
  const numbers = Array.from({ length: p.size }, (_, n) => n);
  const inner = (cell: number): Mark => {
    const height = draft.cells[cell]!;
    const notes = draft.notes[cell]!;
    return {
      ...cellMark(cell, p.size),
      ...(height === 0 ? {} : { text: String(height) }),
      ...(notes === '' ? {} : { notes: [...notes] }),
      ...(p.cells[cell] === 0 || p.cells[cell] !== height ? {} : { fixed: true }),
    };
  };
  return [
    corner(1),
    ...numbers.map((n) => rim('above', n)),
    corner(2),
    ...numbers.flatMap((row) => [
      rim('left', row),
      ...numbers.map((column) => inner(row * p.size + column)),
      rim('right', row),
    ]),
    corner(3),
    ...numbers.map((n) => rim('below', n)),
    corner(4),
  ];
}
