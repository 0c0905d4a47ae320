import type { Board, Read } from './environment.ts';
import { cellAt, cellMark, cellPlace, withAt } from './grid.ts';
import type { GridPane, Mark } from './scene.ts';

/** Rows of one-digit numbers; all rows of one length. */
export type Matrix = readonly (readonly number[])[];

export function writeMatrix(matrix: readonly (readonly (number | null)[])[]): string {
  let out = '';
  for (const [r, row] of matrix.entries()) {
    if (r > 0) out += '\n';
    for (let i = 0; i < row.length; i++) out += `${i > 0 ? ' ' : ''}${row[i] ?? '.'}`;
  }
  return out;
}

/** A matrix to look at; its places begin with `prefix`. */
export const shownMatrix = (matrix: Matrix, id: string, name: string, prefix: string): GridPane => ({
  kind: 'grid',
  id,
  name,
  rows: matrix.length,
  columns: matrix[0]?.length ?? 0,
  cells: matrix.flat().map((v, i): Mark => {
    const mark = cellMark(i, matrix[0]?.length ?? 1);
    return { at: `${prefix}${mark.at}`, name: mark.name, text: String(v), fixed: true };
  }),
});

/** Cells to be filled with one-digit numbers; null is empty. */
export interface Filled {
  readonly columns: number;
  readonly cells: readonly (number | null)[];
}

/** Reads lines of digits or dots separated by single spaces; every line of the same length, at most 40 × 40 cells. */
export function readMatrix(text: string): Read<Filled> {
  const lines = text.split(/\r?\n/);
  if (lines.length > 40) return { why: 'There are more than 40 rows.' };
  const cells: (number | null)[] = [];
  let columns = 0;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (!/^[\d.](?: [\d.])*$/.test(line))
      return { why: `Row ${i + 1} is not made of digits with single spaces between.` };
    const length = (line.length + 1) / 2;
    if (i === 0) columns = length;
    if (length !== columns || columns > 40)
      return { why: `Row ${i + 1} has ${length} numbers, row 1 has ${columns}; at most 40 are read.` };
    for (let at = 0; at < line.length; at += 2)
      cells.push(line[at] === '.' ? null : line.charCodeAt(at) - 48);
  }
  return { answer: { columns, cells } };
}

export const writeFilled = ({ columns, cells }: Filled): string =>
  writeMatrix(
    Array.from({ length: cells.length / columns }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    ),
  );

const DIGITS = [...'0123456789'];

/** A board with the given matrix and an empty one beside it, to be filled digit by digit. */
export function matrixBoard<Puzzle, Evidence = null>({
  tip,
  given,
  blank,
}: {
  readonly tip: string;
  given(puzzle: Puzzle): Matrix;
  /** The size of the matrix that is asked for. */
  blank(puzzle: Puzzle): { readonly rows: number; readonly columns: number };
}): Board<Puzzle, Filled, Filled, Evidence> {
  return {
    tip,
    start(puzzle) {
      const { rows, columns } = blank(puzzle);
      return { columns, cells: new Array<null>(rows * columns).fill(null) };
    },
    act(_puzzle, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const cell = cellAt(gesture.at, draft.cells.length / draft.columns, draft.columns);
      if (cell === undefined || !(gesture.value === '' || DIGITS.includes(gesture.value))) return draft;
      const value = gesture.value === '' ? null : Number(gesture.value);
      return draft.cells[cell] === value
        ? draft
        : { columns: draft.columns, cells: withAt(draft.cells, cell, value) };
    },
    show: (puzzle, draft) => ({
      panes: [
        shownMatrix(given(puzzle), 'given', 'given matrix', 'given '),
        {
          kind: 'grid',
          id: 'answer',
          name: 'your matrix',
          rows: draft.cells.length / draft.columns,
          columns: draft.columns,
          values: DIGITS,
          cells: draft.cells.map((v, i) => ({
            ...cellMark(i, draft.columns),
            ...(v === null ? {} : { text: String(v) }),
          })),
        },
      ],
    }),
    answer: (_puzzle, draft) => draft,
    draft: (_puzzle, answer) => answer,
    enter: (_puzzle, answer) =>
      answer.cells.flatMap((v, i) =>
        v === null ? [] : [{ do: 'set' as const, at: cellPlace(i, answer.columns), value: String(v) }],
      ),
  };
}
