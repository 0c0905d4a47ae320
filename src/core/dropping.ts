import type { Steps } from './steps.ts';

/** Discs that fell into columns, as lines from the top: X is to move, `.` is free. */
export type DropBoard = readonly string[];
/** What a drop leads to for X: it can force a line, O can, or neither. */
export type DropValue = 'W' | 'D' | 'L';

const LINE = 4;
const DIRECTIONS = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, -1],
] as const;

/** Columns, from 0, with room for a disc. */
export const openColumns = (board: DropBoard): number[] =>
  [...board[0]!].flatMap((sign, column) => (sign === '.' ? [column] : []));

/** The board with a disc more; undefined where the column is full. */
export function dropped(board: DropBoard, column: number, disc: 'X' | 'O'): DropBoard | undefined {
  const row = board.findLastIndex((line) => line[column] === '.');
  return row < 0
    ? undefined
    : board.map((line, i) => (i === row ? line.slice(0, column) + disc + line.slice(column + 1) : line));
}

/** Whether the topmost disc of a column stands in a line of four or more of its kind. */
export function endsInLine(board: DropBoard, column: number): boolean {
  const row = board.findIndex((line) => line[column] !== '.');
  const disc = board[row]?.[column];
  if (disc === undefined) return false;
  return DIRECTIONS.some(([down, across]) => {
    let length = 1;
    for (const way of [1, -1])
      for (let i = way; board[row + i * down]?.[column + i * across] === disc; i += way) length++;
    return length >= LINE;
  });
}

/** The same board as whole numbers, so that many games can be played out on it. */
interface Game {
  /** Row by row from the top: 0 free, 1 X, 2 O. */
  readonly cells: Int8Array;
  readonly rows: number;
  readonly columns: number;
  /** The lowest free row of each column; −1 where it is full. */
  readonly free: Int8Array;
  /** A power of three for each cell that is free at first, so that positions have numbers: up to 33 of them. */
  readonly weights: Float64Array;
}

function gameOf(board: DropBoard): Game {
  const [rows, columns] = [board.length, board[0]!.length];
  const cells = Int8Array.from([...board.join('')], (sign) => '.XO'.indexOf(sign));
  const free = Int8Array.from({ length: columns }, (_, column) =>
    board.findLastIndex((line) => line[column] === '.'),
  );
  const weights = new Float64Array(cells.length);
  let weight = 1;
  for (const [cell, disc] of cells.entries())
    if (disc === 0) {
      weights[cell] = weight;
      weight *= 3;
    }
  return { cells, rows, columns, free, weights };
}

function makesLine({ cells, rows, columns }: Game, row: number, column: number, disc: number): boolean {
  for (const [down, across] of DIRECTIONS) {
    let length = 1;
    for (let way = -1; way <= 1; way += 2)
      for (let i = way; ; i += way) {
        const [r, c] = [row + i * down, column + i * across];
        if (r < 0 || c < 0 || r >= rows || c >= columns || cells[r * columns + c] !== disc) break;
        length++;
      }
    if (length >= LINE) return true;
  }
  return false;
}

/**
 * What each column leads to for X, undefined for a full one: all games are played out, each position once, and a side
 * takes a line where it has one. With `ahead`, no game goes further than so many moves after the drop, and what is open
 * then counts as a draw. One step per position; undefined where the steps are spent.
 */
export function dropValues(
  board: DropBoard,
  { steps, ahead = Number.POSITIVE_INFINITY }: { readonly steps?: Steps; readonly ahead?: number } = {},
): readonly (DropValue | undefined)[] | undefined {
  const game = gameOf(board);
  const { cells, columns, free, weights } = game;
  const known = new Map<number, number>();
  const bounded = ahead !== Number.POSITIVE_INFINITY;

  /** 1 where who is to move wins, −1 where the other does. */
  const value = (disc: number, key: number, left: number): number => {
    if (left === 0) return 0;
    const found = bounded ? undefined : known.get(key);
    if (found !== undefined) return found;
    if (steps && !steps.take()) return 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < columns && best < 1; column++)
      if (free[column]! >= 0 && makesLine(game, free[column]!, column, disc)) best = 1;
    for (let column = 0; column < columns && best < 1; column++) {
      const row = free[column]!;
      if (row < 0) continue;
      const cell = row * columns + column;
      cells[cell] = disc;
      free[column]!--;
      best = Math.max(best, -value(3 - disc, key + disc * weights[cell]!, left - 1));
      cells[cell] = 0;
      free[column]!++;
    }
    if (best === Number.NEGATIVE_INFINITY) best = 0;
    if (!bounded) known.set(key, best);
    return best;
  };

  const values = Array.from({ length: columns }, (_, column): DropValue | undefined => {
    const row = free[column]!;
    if (row < 0) return undefined;
    if (makesLine(game, row, column, 1)) return 'W';
    const cell = row * columns + column;
    cells[cell] = 1;
    free[column]!--;
    const forO = value(2, weights[cell]!, ahead);
    cells[cell] = 0;
    free[column]!++;
    return forO > 0 ? 'L' : forO < 0 ? 'W' : 'D';
  });
  return steps?.spent ? undefined : values;
}
