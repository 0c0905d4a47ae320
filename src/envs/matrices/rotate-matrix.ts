import type { Environment } from '../../core/environment.ts';
import { cellPlace, cellsWhere } from '../../core/grid.ts';
import {
  type Filled,
  type Matrix,
  matrixBoard,
  readMatrix,
  writeFilled,
  writeMatrix,
} from '../../core/matrix.ts';
import { renamed } from '../../core/mirrored.ts';
import { int } from '../../core/params.ts';

/*
 * Turn the matrix clockwise by some quarter turns.
 *
 *     1 2 3        4 1
 *     4 5 6   →    5 2      (one quarter turn)
 *                  6 3
 *
 * Digits are drawn at random; a matrix that looks the same after the turn is refused. More than three quarter turns are
 * asked for at the higher levels, to be reduced first.
 *
 * Source: Reasoning Gym's rotate_matrix asks it of square ones.
 */

const knobs = {
  rows: int('Rows', 2, 12),
  columns: int('Columns', 2, 12),
  turns: int('Quarter turns', 1, 11, 'At most; how many is drawn.'),
};

export interface Puzzle {
  readonly matrix: Matrix;
  /** Quarter turns clockwise. */
  readonly turns: number;
}

const env: Environment<typeof knobs, Puzzle, Filled> = {
  id: 'rotate-matrix',
  version: 1,
  title: 'Rotate a matrix',
  about: 'Turn the matrix clockwise by quarter turns.',
  family: 'matrices',
  tags: ['spatial'],
  sources: ['Reasoning Gym, rotate_matrix'],

  knobs,
  levels: [
    { rows: 2, columns: 3, turns: 1 },
    { rows: 3, columns: 4, turns: 3 },
    { rows: 5, columns: 4, turns: 3 },
    { rows: 6, columns: 7, turns: 7 },
    { rows: 9, columns: 8, turns: 7 },
    { rows: 11, columns: 12, turns: 11 },
  ],
  measure: { says: 'cells', of: (p) => p.matrix.flat().length },

  generate({ rows, columns, turns }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => rng.int(0, 9)));
      // A multiple of four would leave the matrix as it stands in the prompt.
      const turn = rng.pick(Array.from({ length: turns }, (_, i) => i + 1).filter((n) => n % 4 !== 0));
      if (writeMatrix(turned(matrix, turn)) !== writeMatrix(matrix))
        return { puzzle: { matrix, turns: turn }, secret: null };
    }
    throw new Error('Nothing but symmetric matrices within 200 tries.');
  },

  canonical: (p) => ({ columns: p.matrix[0]?.length, cells: renamed(p.matrix.flat()), turns: p.turns % 4 }),
  prompt: (p) =>
    [
      `Turn this matrix of ${p.matrix.length} rows and ${p.matrix[0]?.length} columns clockwise by ${p.turns * 90} degrees (${p.turns} quarter turn${p.turns === 1 ? '' : 's'}):`,
      '',
      writeMatrix(p.matrix),
      '',
      'Answer with the rows of the turned matrix, one per line, its numbers separated by single spaces.',
    ].join('\n'),
  read: readMatrix,
  write: writeFilled,

  rules: [
    {
      name: 'size',
      says: 'The matrix has the rows and columns of the turned one.',
      broken(p, a) {
        const { rows, columns } = sizeOf(p);
        return a.columns === columns && a.cells.length === rows * columns
          ? undefined
          : {
              places: [],
              note: `It has ${a.cells.length / a.columns} rows and ${a.columns} columns; the turned one has ${rows} and ${columns}.`,
            };
      },
    },
    {
      name: 'turned',
      says: 'Every number stands where the turn takes it.',
      broken(p, a) {
        const off = cellsWhere(a.cells, (v, i) => v !== null && v !== source(p, a.columns, i));
        return off.length === 0
          ? undefined
          : {
              places: off.map((i) => cellPlace(i, a.columns)),
              note: `${off.length} ${off.length === 1 ? 'number stands' : 'numbers stand'} elsewhere.`,
            };
      },
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken(_p, a) {
        const empty = cellsWhere(a.cells, (v) => v === null);
        return empty.length === 0
          ? undefined
          : { places: empty.map((i) => cellPlace(i, a.columns)), note: 'Cells are still empty.' };
      },
    },
  ],

  board: matrixBoard({
    tip: 'Type the turned matrix digit by digit.',
    given: (p) => p.matrix,
    blank: sizeOf,
  }),

  guess(p, rng) {
    const { rows, columns } = sizeOf(p);
    const digits = rng.shuffle(p.matrix.flat());
    return { columns, cells: digits.slice(0, rows * columns) };
  },
  oracle(p, _secret, steps) {
    const out = turned(p.matrix, p.turns % 4);
    return steps.take(p.matrix.flat().length * (p.turns % 4))
      ? { columns: out[0]?.length ?? 0, cells: out.flat() }
      : undefined;
  },

  reasoningGym: [
    {
      dataset: 'rotate_matrix',
      like: { params: { rows: 6, columns: 6, turns: 5 }, but: 'there sizes 2 to 10, here 6' },
      instance({ metadata: { matrix, num_rotations: turns } }) {
        const side = Array.isArray(matrix) ? matrix.length : 0;
        const square =
          side > 0 &&
          side <= 40 &&
          (matrix as unknown[]).every(
            (row) =>
              Array.isArray(row) &&
              row.length === side &&
              row.every((v) => Number.isInteger(v) && v >= 0 && v <= 9),
          );
        return square && Number.isInteger(turns) && Number(turns) >= 0 && Number(turns) <= 1000
          ? { puzzle: { matrix: matrix as number[][], turns: Number(turns) }, secret: null }
          : { why: 'The entry has no square matrix of digits, or no number of turns.' };
      },
    },
  ],
};

export default env;

function sizeOf({ matrix, turns }: Puzzle): { rows: number; columns: number } {
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  return turns % 2 === 0 ? { rows, columns } : { rows: columns, columns: rows };
}

/** Where the number at a cell of the turned matrix comes from, by coordinates alone. */
function source({ matrix, turns }: Puzzle, columns: number, cell: number): number | undefined {
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const [lastRow, lastColumn] = [matrix.length - 1, (matrix[0]?.length ?? 0) - 1];
  switch (turns % 4) {
    case 0:
      return matrix[row]?.[column];
    case 1:
      return matrix[lastRow - column]?.[row];
    case 2:
      return matrix[lastRow - row]?.[lastColumn - column];
    default:
      return matrix[column]?.[lastColumn - row];
  }
}

/** Turned quarter by quarter: each new row is an old column read upwards. */
function quarter(matrix: Matrix): Matrix {
  const out: number[][] = [];
  const width = matrix[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const row: number[] = [];
    for (let r = matrix.length - 1; r >= 0; r--) row.push(matrix[r]![column]!);
    out.push(row);
  }
  return out;
}

function turned(matrix: Matrix, quarters: number): Matrix {
  let out = matrix;
  for (let i = 0; i < quarters % 4; i++) out = quarter(out);
  return out;
}
