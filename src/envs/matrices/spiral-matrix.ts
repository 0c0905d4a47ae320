import type { Environment } from '../../core/environment.ts';
import { FIELD, fieldBoard } from '../../core/field.ts';
import { type Matrix, shownMatrix, writeMatrix } from '../../core/matrix.ts';
import { renamed } from '../../core/mirrored.ts';
import { int } from '../../core/params.ts';

/*
 * Read the matrix in a spiral: from the top left corner clockwise along the rim, then on inwards.
 *
 *     1 2 3
 *     4 5 6   →   1 2 3 6 9 8 7 4 5
 *     7 8 9
 *
 * Digits are drawn at random. Matrices of one row would be read as they stand, so there are at least two.
 *
 * Source: Reasoning Gym's spiral_matrix asks it of square ones.
 */

const knobs = { rows: int('Rows', 2, 12), columns: int('Columns', 2, 12) };

export interface Puzzle {
  readonly matrix: Matrix;
}
type Answer = readonly number[];

const MOST = 400;

const read = (text: string): { answer: Answer } | { why: string } => {
  if (!/^\d(?:\s+\d)*$/.test(text)) return { why: 'The answer is digits separated by spaces.' };
  const answer = [...text.replace(/\s+/g, '')].map((digit) => digit.charCodeAt(0) - 48);
  return answer.length > MOST ? { why: `There are more than ${MOST} numbers.` } : { answer };
};
const write = (answer: Answer) => answer.join(' ');

const env: Environment<typeof knobs, Puzzle, Answer, null, string> = {
  id: 'spiral-matrix',
  version: 1,
  title: 'Spiral order',
  about: 'Read the matrix in a spiral from the rim inwards.',
  family: 'matrices',
  tags: ['spatial'],
  sources: ['Reasoning Gym, spiral_matrix'],

  knobs,
  levels: [
    { rows: 2, columns: 3 },
    { rows: 3, columns: 4 },
    { rows: 5, columns: 4 },
    { rows: 6, columns: 7 },
    { rows: 9, columns: 8 },
    { rows: 11, columns: 12 },
  ],
  measure: { says: 'cells', of: (p) => p.matrix.flat().length },

  generate({ rows, columns }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => rng.int(0, 9)));
      const inside = peeled(matrix);
      if (matrix.flat().some((v, i) => v !== inside[i])) return { puzzle: { matrix }, secret: null };
    }
    throw new Error('Nothing but matrices whose spiral is their own order within 200 tries.');
  },

  canonical: (p) => ({ columns: p.matrix[0]?.length, cells: renamed(p.matrix.flat()) }),
  prompt: (p) =>
    [
      `Read this matrix of ${p.matrix.length} rows and ${p.matrix[0]?.length} columns in spiral order: start in the top left corner, go right along the top row, down the last column, left along the bottom row and up the first column, and so on inwards until every number was read.`,
      '',
      writeMatrix(p.matrix),
      '',
      'Answer with all the numbers in that order, separated by single spaces.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'order',
      says: 'The numbers come in spiral order.',
      live: true,
      broken(p, a) {
        const cells = spiral(p.matrix.length, p.matrix[0]?.length ?? 0);
        const at = a.findIndex((v, i) => i >= cells.length || v !== valueAt(p.matrix, cells[i]!));
        if (at < 0) return undefined;
        const cell = cells[at];
        return cell === undefined
          ? { places: [FIELD], note: `There are ${a.length} numbers; the matrix has ${cells.length}.` }
          : {
              places: [FIELD, placeOf(cell)],
              note: `Number ${at + 1} is ${a[at]}; the spiral comes to ${valueAt(p.matrix, cell)} there.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Every number of the matrix is read.',
      broken(p, a) {
        const cells = spiral(p.matrix.length, p.matrix[0]?.length ?? 0);
        return a.length === cells.length
          ? undefined
          : {
              places: [FIELD, ...cells.slice(a.length).map(placeOf)],
              note: `${cells.length - a.length} still to be read.`,
            };
      },
    },
  ],

  board: fieldBoard<Puzzle, Answer>({
    tip: 'Type the numbers as the spiral comes to them, with spaces between.',
    name: 'numbers in spiral order',
    scenery: (p) => [shownMatrix(p.matrix, 'matrix', 'matrix', '')],
    keys: () => [...'1234567890', ' '],
    unfinished: /^$/,
    blank: [],
    read,
    write,
  }),

  guess: (p, rng) => rng.shuffle(p.matrix.flat()),
  greedy: (p) => p.matrix.flat(),
  oracle: (p, _secret, steps) => (steps.take(p.matrix.flat().length) ? peeled(p.matrix) : undefined),

  reasoningGym: [
    {
      dataset: 'spiral_matrix',
      like: { params: { rows: 6, columns: 6 }, but: 'there sizes 2 to 10, here 6' },
      instance({ metadata: { matrix } }) {
        const columns = Array.isArray(matrix) && Array.isArray(matrix[0]) ? matrix[0].length : 0;
        const good =
          columns > 0 &&
          (matrix as unknown[]).length * columns <= MOST &&
          (matrix as unknown[]).every(
            (row) =>
              Array.isArray(row) &&
              row.length === columns &&
              row.every((v) => Number.isInteger(v) && v >= 0 && v <= 9),
          );
        return good
          ? { puzzle: { matrix: matrix as number[][] }, secret: null }
          : { why: `The entry has no matrix of at most ${MOST} digits.` };
      },
    },
  ],
};

export default env;

type Cell = readonly [row: number, column: number];
const placeOf = ([row, column]: Cell): string => `r${row + 1}c${column + 1}`;
const valueAt = (matrix: Matrix, [row, column]: Cell): number | undefined => matrix[row]?.[column];

/** The cells of a spiral, by walking on and turning right at the rim and at cells already seen. */
function spiral(rows: number, columns: number): readonly Cell[] {
  const seen = new Uint8Array(rows * columns);
  const out: Cell[] = [];
  const free = (row: number, column: number) =>
    row >= 0 && row < rows && column >= 0 && column < columns && seen[row * columns + column] === 0;
  for (
    let row = 0, column = 0, down = 0, right = 1;
    out.length < rows * columns;
    row += down, column += right
  ) {
    out.push([row, column]);
    seen[row * columns + column] = 1;
    if (!free(row + down, column + right)) [down, right] = [right, -down];
  }
  return out;
}

/** The same by peeling: take the top row, turn what is left a quarter anticlockwise, and again. */
function peeled(matrix: Matrix): number[] {
  const out: number[] = [];
  for (let left = matrix; left.length > 0; ) {
    const width = left[0]!.length;
    for (let i = 0; i < width; i++) out.push(left[0]![i]!);
    const turned: number[][] = [];
    for (let i = left.length > 1 ? width - 1 : -1; i >= 0; i--) {
      const row: number[] = [];
      for (let r = 1; r < left.length; r++) row.push(left[r]![i]!);
      turned.push(row);
    }
    left = turned;
  }
  return out;
}
