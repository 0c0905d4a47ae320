import { actOnSigns, type CellSigns } from '../../core/cell-signs.ts';
import {
  type CellSums,
  type Choices,
  cellSums,
  isFoundBy,
  settleSums,
  solveSums,
  unknownCells,
} from '../../core/cell-sums.ts';
import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere, sideNeighbours } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { sumsHint } from '../../core/sums-hint.ts';

const knobs = {
  rows: int('Rows', 4, 12),
  columns: int('Columns', 4, 12),
  trees: int('Trees, per cent', 12, 22),
  reasoning: choice(
    'Reasoning',
    ['direct', 'suppose'],
    'Lines and trees one by one are enough, or suppositions that end in a contradiction are needed.',
  ),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Cells with a tree, rising. */
  readonly trees: readonly number[];
  /** Tents in each row, and in each column. */
  readonly rowCounts: readonly number[];
  readonly columnCounts: readonly number[];
}
/** Row by row, whether a tent stands there. */
type Answer = readonly boolean[];
/** Row by row; crosses are notes. */
type Draft = readonly Sign[];
type Sign = '.' | '^' | 'x';

/*
 * Put up tents: each tree has a tent of its own right beside, above or below it, no two tents touch, not even at a
 * corner, and every row and column has as many tents as its number tells.
 *
 *         1 1 0 1
 *       1 . T . .         ^ T . .
 *       1 . . T .    →    . . T ^
 *       1 T . . .         T ^ . .
 *
 * Tents that do not touch are laid at random, each with a tree beside it, and the numbers taken. The puzzle is kept where
 * reasoning of the named kind finds all tents, which proves that they can only stand so, and simpler reasoning does not.
 *
 * Source: Léon Balmaekers, Breinbrekers, 1989.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'tents',
  version: 1,
  title: 'Tents and trees',
  about: 'Put a tent beside every tree so that no tents touch and all counts hold.',
  family: 'grids',
  tags: ['deduction', 'spatial'],
  sources: ['Léon Balmaekers, Alle bomen een tent, Breinbrekers, 1989'],

  knobs,
  check: ({ rows, columns, reasoning }) =>
    reasoning === 'suppose' && (rows < 6 || columns < 6)
      ? { at: 'reasoning', why: 'Suppositions are seldom needed below 6×6.' }
      : undefined,
  levels: [
    { rows: 4, columns: 5, trees: 18, reasoning: 'direct' },
    { rows: 6, columns: 5, trees: 18, reasoning: 'direct' },
    { rows: 7, columns: 7, trees: 20, reasoning: 'direct' },
    { rows: 8, columns: 7, trees: 20, reasoning: 'suppose' },
    { rows: 8, columns: 10, trees: 20, reasoning: 'suppose' },
    { rows: 10, columns: 10, trees: 20, reasoning: 'suppose' },
    { rows: 12, columns: 12, trees: 20, reasoning: 'suppose' },
  ],
  measure: { says: 'trees', of: (p) => p.trees.length },

  generate({ rows, columns, trees: part, reasoning }, rng) {
    const count = Math.max(2, Math.floor((rows * columns * part) / 100));
    for (let tries = 0; tries < 1000; tries++) {
      const puzzle = drawn(rows, columns, count, rng);
      if (!puzzle || !isFoundBy(reasoning, sumsOf(puzzle), paired(puzzle))) continue;
      if (reasoning === 'direct' || !isFoundBy('direct', sumsOf(puzzle))) return { puzzle, secret: null };
    }
    throw new Error('No meadow asks for this reasoning within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Put tents on this meadow of ${p.rows} rows and ${p.columns} columns. T is a tree, a dot is a free cell. There are as many tents as trees: trees and tents can be paired off so that each tent stands directly beside, above or below its own tree (a tent may also stand next to other trees). Tents stand on free cells, and no two tents are in neighbouring cells, not even diagonally.`,
      '',
      writeCharacters(signsOf(p), p.columns),
      '',
      `Tents in the rows, from top to bottom: ${p.rowCounts.join(' ')}`,
      `Tents in the columns, from left to right: ${p.columnCounts.join(' ')}`,
      '',
      `Answer with ${p.rows} lines of ${p.columns} characters each, without spaces: ^ for a tent, a dot for every other cell (trees too).`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.rows, p.columns, '^.', '^ and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => c === '^') };
  },
  write: (answer, p) =>
    writeCharacters(
      answer.map((tent) => (tent ? '^' : '.')),
      p.columns,
    ),

  rules: [
    {
      name: 'free',
      says: 'No tent stands on a tree.',
      live: true,
      broken(p, a) {
        const on = p.trees.filter((tree) => a[tree]);
        return on.length > 0 ? at(p, on, 'A tent stands on a tree.') : undefined;
      },
    },
    {
      name: 'beside',
      says: 'Every tent stands beside, above or below a tree.',
      live: true,
      broken(p, a) {
        const lost = cellsWhere(a, (tent, cell) => tent && treesBy(p, cell).length === 0);
        return lost.length > 0 ? at(p, lost, 'No tree is beside, above or below this tent.') : undefined;
      },
    },
    {
      name: 'apart',
      says: 'No two tents touch, not even at a corner.',
      live: true,
      broken(p, a) {
        for (const block of blocksOf(p)) {
          const tents = block.filter((cell) => a[cell]);
          if (tents.length > 1) return at(p, tents, 'These tents touch.');
        }
        return undefined;
      },
    },
    {
      name: 'most',
      says: 'No row or column has more tents than its number tells.',
      live: true,
      broken: (p, a) => wrongLine(p, a, (tents, told) => tents > told),
    },
    {
      name: 'counts',
      says: 'Every row and column has as many tents as its number tells.',
      broken: (p, a) => wrongLine(p, a, (tents, told) => tents < told),
    },
    {
      name: 'pairs',
      says: 'Every tree has a tent of its own beside, above or below it.',
      broken(p, a) {
        const alone = unpaired(p, (cell) => a[cell] === true);
        return alone.length > 0 ? at(p, alone, 'This tree has no tent of its own.') : undefined;
      },
    },
  ],

  board: {
    tip: 'Tap a cell to put up a tent, again to cross it out.',
    start: (p) => new Array<Sign>(p.rows * p.columns).fill('.'),
    act: (p, draft, gesture) =>
      actOnSigns(SIGNS, draft, gesture, p.columns, (cell) => !p.trees.includes(cell)),
    show(p, draft) {
      const answer = draft.map((sign) => sign === '^');
      const hint =
        (kind: 'row' | 'column') =>
        (told: number, n: number): Mark => {
          const tents = lineOf(p, kind, n).filter((cell) => answer[cell]).length;
          return {
            at: `${kind}${n + 1}`,
            name: `tents in ${kind} ${n + 1}`,
            text: String(told),
            ...(tents === told ? { look: 'dim', says: 'done' } : {}),
          };
        };
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'meadow',
            rows: p.rows,
            columns: p.columns,
            values: ['^', 'x'],
            taps: true,
            rowHints: p.rowCounts.map(hint('row')),
            columnHints: p.columnCounts.map(hint('column')),
            cells: draft.map((sign, cell) => ({
              ...cellMark(cell, p.columns),
              ...(p.trees.includes(cell)
                ? { text: sign === '^' ? '▲' : '♣', fill: 3, fixed: true, says: 'tree' }
                : FACES[sign]),
            })),
          },
        ],
        status: `${answer.filter(Boolean).length} of ${p.trees.length} tents`,
      };
    },
    answer: (_p, draft) => draft.map((sign) => sign === '^'),
    draft: (_p, answer, before) =>
      answer.map((tent, cell) => (tent ? '^' : before[cell] === 'x' ? 'x' : '.')),
    enter: (p, answer) =>
      answer.flatMap((tent, cell) => (tent ? [{ do: 'tap' as const, at: cellPlace(cell, p.columns) }] : [])),
    hint(p, draft) {
      const of = sumsOf(p);
      const [right, second] = solveSums(of, 2, makeSteps(), { accept: paired(p) });
      const lines = p.rows + p.columns;
      return sumsHint(
        {
          of,
          columns: p.columns,
          right: second ? undefined : right,
          isFree: (cell) => !p.trees.includes(cell),
          tells(sum) {
            if (sum === 0) return 'a tent stands beside a tree';
            const row = sum - 1;
            if (row < p.rows)
              return `row ${row + 1} has as many tents as its number tells, ${p.rowCounts[row]}`;
            const column = row - p.rows;
            if (row < lines)
              return `column ${column + 1} has as many tents as its number tells, ${p.columnCounts[column]}`;
            const tree = p.trees[row - lines];
            return tree === undefined
              ? 'tents do not touch'
              : `the tree in ${cellMark(tree, p.columns).name} has a tent beside it`;
          },
          placesOf(sum) {
            const row = sum - 1;
            if (row < 0) return [];
            if (row < p.rows) return [`row${row + 1}`];
            if (row < lines) return [`column${row - p.rows + 1}`];
            return p.trees.slice(row - lines, row - lines + 1).map((tree) => cellPlace(tree, p.columns));
          },
          noun: 'a tent',
          values: { chosen: '^', not: 'x' },
        },
        draft.map((sign) => (sign === '.' ? undefined : sign === '^')),
      );
    },
  },

  guess(p, rng) {
    const tents = p.trees.map((tree) =>
      rng.pick(sideNeighbours(tree, p.rows, p.columns).filter((cell) => !p.trees.includes(cell))),
    );
    return signsOf(p).map((_, cell) => tents.includes(cell));
  },
  greedy(p) {
    const choices = unknownCells(sumsOf(p));
    settleSums(sumsOf(p), choices, makeSteps());
    return [...choices].map((value) => value === 1);
  },
  oracle(p, _secret, steps) {
    const [found] = solveSums(sumsOf(p), 1, steps, { accept: paired(p) });
    return found && [...found].map((value) => value === 1);
  },
};

export default env;

const SIGNS: CellSigns<Sign> = {
  next: { '.': '^', '^': 'x', x: '.' },
  typed: new Map([
    ['', '.'],
    ['^', '^'],
    ['x', 'x'],
  ]),
};
const FACES: { readonly [S in Sign]: Partial<Mark> } = {
  '.': {},
  '^': { text: '▲', says: 'tent' },
  x: { look: 'cross', says: 'crossed out' },
};

const signsOf = (p: Puzzle): string[] =>
  Array.from({ length: p.rows * p.columns }, (_, cell) => (p.trees.includes(cell) ? 'T' : '.'));
const at = (p: Puzzle, cells: readonly number[], note: string): Break => ({
  places: cells.map((cell) => cellPlace(cell, p.columns)),
  note,
});
const treesBy = (p: Puzzle, cell: number): number[] =>
  sideNeighbours(cell, p.rows, p.columns).filter((near) => p.trees.includes(near));

/** All squares of 2×2 cells. */
const blocksOf = ({ rows, columns }: Puzzle): number[][] =>
  Array.from({ length: (rows - 1) * (columns - 1) }, (_, i) => {
    const corner = Math.floor(i / (columns - 1)) * columns + (i % (columns - 1));
    return [corner, corner + 1, corner + columns, corner + columns + 1];
  });

const lineOf = ({ rows, columns }: Puzzle, kind: 'row' | 'column', n: number): number[] =>
  kind === 'row'
    ? Array.from({ length: columns }, (_, i) => n * columns + i)
    : Array.from({ length: rows }, (_, i) => i * columns + n);

/** The first line with a wrong number of tents: its number and its tents. */
function wrongLine(p: Puzzle, a: Answer, wrong: (tents: number, told: number) => boolean): Break | undefined {
  for (const kind of ['row', 'column'] as const)
    for (const [n, told] of (kind === 'row' ? p.rowCounts : p.columnCounts).entries()) {
      const tents = lineOf(p, kind, n).filter((cell) => a[cell]);
      if (!wrong(tents.length, told)) continue;
      const { places, note } = at(
        p,
        tents,
        `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} has ${tents.length}`,
      );
      return { places: [`${kind}${n + 1}`, ...places], note: `${note} of ${told} tents.` };
    }
  return undefined;
}

/** Trees that are left over when as many as can be are paired with tents beside them (Kuhn's augmenting paths). */
function unpaired(p: Puzzle, isTent: (cell: number) => boolean): number[] {
  const treeOf = new Map<number, number>();
  const find = (tree: number, tried: Set<number>): boolean =>
    sideNeighbours(tree, p.rows, p.columns).some((cell) => {
      if (!isTent(cell) || tried.has(cell)) return false;
      tried.add(cell);
      const other = treeOf.get(cell);
      if (other !== undefined && !find(other, tried)) return false;
      treeOf.set(cell, tree);
      return true;
    });
  return p.trees.filter((tree) => !find(tree, new Set()));
}
const paired =
  (p: Puzzle) =>
  (choices: Choices): boolean =>
    unpaired(p, (cell) => choices[cell] === 1).length === 0;

function sumsOf(p: Puzzle): CellSums {
  const isTree = new Set(p.trees);
  const exactly = (cells: readonly number[], n: number) => ({ cells, least: n, most: n });
  const bare = signsOf(p).flatMap((_, cell) =>
    isTree.has(cell) || treesBy(p, cell).length === 0 ? [cell] : [],
  );
  return cellSums(p.rows * p.columns, [
    exactly(bare, 0),
    ...p.rowCounts.map((told, n) => exactly(lineOf(p, 'row', n), told)),
    ...p.columnCounts.map((told, n) => exactly(lineOf(p, 'column', n), told)),
    ...p.trees.map((tree) => {
      const cells = sideNeighbours(tree, p.rows, p.columns).filter((near) => !isTree.has(near));
      return { cells, least: 1, most: cells.length };
    }),
    ...blocksOf(p).map((cells) => ({ cells, least: 0, most: 1 })),
  ]);
}

/** So many tents that do not touch, each with a tree beside it; undefined where they do not find room. */
function drawn(rows: number, columns: number, count: number, rng: Rng): Puzzle | undefined {
  const order = rng.shuffle(Array.from({ length: rows * columns }, (_, cell) => cell));
  const tents: number[] = [];
  const trees: number[] = [];
  const touches = (a: number, b: number) =>
    Math.abs(Math.floor(a / columns) - Math.floor(b / columns)) <= 1 &&
    Math.abs((a % columns) - (b % columns)) <= 1;
  for (const cell of order) {
    if (tents.length === count) break;
    if (trees.includes(cell) || tents.some((tent) => touches(tent, cell))) continue;
    const room = sideNeighbours(cell, rows, columns).filter(
      (near) => !trees.includes(near) && !tents.includes(near),
    );
    if (room.length === 0) continue;
    tents.push(cell);
    trees.push(rng.pick(room));
  }
  if (tents.length < count) return undefined;
  const countIn = (kind: 'row' | 'column') => (_: unknown, n: number) =>
    tents.filter((tent) => (kind === 'row' ? Math.floor(tent / columns) : tent % columns) === n).length;
  return {
    rows,
    columns,
    trees: trees.sort((a, b) => a - b),
    rowCounts: Array.from({ length: rows }, countIn('row')),
    columnCounts: Array.from({ length: columns }, countIn('column')),
  };
}
