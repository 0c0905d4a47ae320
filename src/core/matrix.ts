import type { Board, Read } from './environment.ts';
import { cellAt, cellMark, cellPlace, withAt } from './grid.ts';
import type { GridPane, Mark } from './scene.ts';

/** Rows of one-digit numbers; all rows of one length. */
export type Matrix = readonly (readonly number[])[];

export const writeMatrix = (matrix: readonly (readonly (number | null)[])[]): string =>
  matrix.map((row) => row.map((v) => (v === null ? '.' : String(v))).join(' ')).join('\n');

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

/** Reads lines of numbers or dots separated by single spaces; every line of the same length, at most 400 cells. */
export function readMatrix(text: string): Read<Filled> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines.length > 40) return { why: 'There are more than 40 rows.' };
  const rows = lines.map((line) => line.split(' '));
  const columns = rows[0]?.length ?? 0;
  for (const [i, row] of rows.entries()) {
    const odd = row.find((word) => !/^(?:\d|\.)$/.test(word));
    if (odd !== undefined)
      return { why: `Row ${i + 1} holds “${odd.slice(0, 12)}”; digits are separated by single spaces.` };
    if (row.length !== columns || columns > 40)
      return { why: `Row ${i + 1} has ${row.length} numbers, row 1 has ${columns}.` };
  }
  return { answer: { columns, cells: rows.flat().map((word) => (word === '.' ? null : Number(word))) } };
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
