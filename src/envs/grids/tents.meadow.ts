import { type CellSums, type Choices, cellSums } from '../../core/cell-sums.ts';
import { sideNeighbours, squaresIn } from '../../core/grid.ts';
import { unpaired } from '../../core/pairing.ts';
import type { Rng } from '../../core/rng.ts';
import type { Puzzle } from './tents.ts';

/** The cells of a line from the first on. */
export const lineOf = ({ rows, columns }: Puzzle, kind: 'row' | 'column', n: number): number[] =>
  kind === 'row'
    ? Array.from({ length: columns }, (_, i) => n * columns + i)
    : Array.from({ length: rows }, (_, i) => i * columns + n);

export const treesBy = (p: Puzzle, cell: number): number[] =>
  sideNeighbours(cell, p.rows, p.columns).filter((near) => p.trees.includes(near));

/** Trees that are left over when as many as can be are paired with tents beside them. */
export const treesAlone = (p: Puzzle, isTent: (cell: number) => boolean): number[] =>
  unpaired(p.trees, (tree) => sideNeighbours(tree, p.rows, p.columns).filter(isTent));
/** Whether each tree has a tent of its own. */
export const paired =
  (p: Puzzle) =>
  (choices: Choices): boolean =>
    treesAlone(p, (cell) => choices[cell] === 1).length === 0;

/** In this order: cells that hold no tent, rows, columns, trees, cells that touch. */
export function sumsOf(p: Puzzle): CellSums {
  const isTree = new Set(p.trees);
  const exactly = (cells: readonly number[], n: number) => ({ cells, least: n, most: n });
  const bare = Array.from({ length: p.rows * p.columns }, (_, cell) => cell).filter(
    (cell) => isTree.has(cell) || treesBy(p, cell).length === 0,
  );
  return cellSums(p.rows * p.columns, [
    exactly(bare, 0),
    ...p.rowCounts.map((told, n) => exactly(lineOf(p, 'row', n), told)),
    ...p.columnCounts.map((told, n) => exactly(lineOf(p, 'column', n), told)),
    ...p.trees.map((tree) => {
      const cells = sideNeighbours(tree, p.rows, p.columns).filter((near) => !isTree.has(near));
      return { cells, least: 1, most: cells.length };
    }),
    ...squaresIn(p.rows, p.columns).map((cells) => ({ cells, least: 0, most: 1 })),
  ]);
}

/** So many tents that do not touch, each with a tree beside it; undefined where they do not find room. */
export function drawMeadow(rows: number, columns: number, count: number, rng: Rng): Puzzle | undefined {
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
