import type { Mark } from './scene.ts';

/** Cells of a grid are numbered row by row from 0; their places are r1c1, r1c2, … as a person counts. */
export const cellPlace = (cell: number, columns: number): string =>
  `r${Math.floor(cell / columns) + 1}c${(cell % columns) + 1}`;
export const cellName = (cell: number, columns: number): string =>
  `row ${Math.floor(cell / columns) + 1} column ${(cell % columns) + 1}`;

/** The cell at a place; undefined for any other text. */
export function cellAt(place: string, rows: number, columns: number): number | undefined {
  const m = /^r([1-9]\d?)c([1-9]\d?)$/.exec(place);
  if (!m) return undefined;
  const row = Number(m[1]) - 1;
  const column = Number(m[2]) - 1;
  return row < rows && column < columns ? row * columns + column : undefined;
}

/** What every mark of a grid cell starts from. */
export const cellMark = (cell: number, columns: number): Pick<Mark, 'at' | 'name'> => ({
  at: cellPlace(cell, columns),
  name: cellName(cell, columns),
});

/** The up to four cells that share a side. */
export function sideNeighbours(cell: number, rows: number, columns: number): number[] {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const out: number[] = [];
  if (row > 0) out.push(cell - columns);
  if (column < columns - 1) out.push(cell + 1);
  if (row < rows - 1) out.push(cell + columns);
  if (column > 0) out.push(cell - 1);
  return out;
}

/** The up to eight cells that share a side or a corner. */
export function allNeighbours(cell: number, rows: number, columns: number): number[] {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const out: number[] = [];
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
      if (r !== row || c !== column) out.push(r * columns + c);
  return out;
}

/** All squares of 2×2 cells: cells that touch stand in one of them. */
export const squaresIn = (rows: number, columns: number): number[][] =>
  Array.from({ length: (rows - 1) * (columns - 1) }, (_, i) => {
    const corner = Math.floor(i / (columns - 1)) * columns + (i % (columns - 1));
    return [corner, corner + 1, corner + columns, corner + columns + 1];
  });

/** The rows of a grid of text: exactly `rows` lines, ends trimmed of spaces; a sentence on failure. */
export function readLines(text: string, rows: number): readonly string[] | { readonly why: string } {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.length === rows
    ? lines
    : {
        why: `There ${lines.length === 1 ? 'is 1 line' : `are ${lines.length} lines`}; the grid has ${rows} rows.`,
      };
}

/** A copy with one element replaced. */
export const withAt = <T>(items: readonly T[], at: number, item: T): T[] => {
  const out = items.slice();
  out[at] = item;
  return out;
};

/** The numbers of the cells for which a test holds. */
export function cellsWhere<T>(cells: readonly T[], test: (value: T, cell: number) => boolean): number[] {
  const out: number[] = [];
  for (let i = 0; i < cells.length; i++) if (test(cells[i] as T, i)) out.push(i);
  return out;
}
