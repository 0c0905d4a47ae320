import { type CellSums, cellSums, isFoundBy } from '../../core/cell-sums.ts';
import { allNeighbours, cellsWhere } from '../../core/grid.ts';
import type { Rng } from '../../core/rng.ts';
import type { Puzzle } from './minesweeper.ts';

/** In this order: all mines, opened cells, which hold none, and each number. */
export function sumsOf({ rows, columns, mines, cells }: Puzzle): CellSums {
  const isCovered = (cell: number) => cells[cell]! < 0;
  const opened = cellsWhere(cells, (n) => n >= 0);
  return cellSums(cells.length, [
    { cells: cellsWhere(cells, (n) => n < 0), least: mines, most: mines },
    { cells: opened, least: 0, most: 0 },
    ...opened.map((cell) => {
      const told = cells[cell]!;
      return { cells: allNeighbours(cell, rows, columns).filter(isCovered), least: told, most: told };
    }),
  ]);
}

/** Covers cells while the mines can still be found, down to `shown` per cent of those without one; undefined where “direct” would do. */
export function covered(
  board: Puzzle,
  shown: number,
  reasoning: 'direct' | 'suppose',
  rng: Rng,
): Puzzle | undefined {
  const safe = cellsWhere(board.cells, (n) => n >= 0);
  const order = rng.shuffle(safe);
  const cells = board.cells.slice();
  let open = safe.length;
  for (const kind of reasoning === 'direct' ? (['direct'] as const) : (['direct', 'suppose'] as const))
    for (const cell of order) {
      const told = cells[cell]!;
      if (told < 0 || (open - 1) * 100 < shown * safe.length) continue;
      cells[cell] = -1;
      if (isFoundBy(kind, sumsOf({ ...board, cells }))) open--;
      else cells[cell] = told;
    }
  const puzzle = { ...board, cells };
  return reasoning === 'suppose' && isFoundBy('direct', sumsOf(puzzle)) ? undefined : puzzle;
}
