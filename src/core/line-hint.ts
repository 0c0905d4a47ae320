import type { Hint } from './environment.ts';
import { cellPlace } from './grid.ts';
import { cellToClear } from './hint.ts';
import { type LineChoices, solveLines } from './line-choices.ts';
import { makeSteps } from './steps.ts';

/** How a board of filled and empty cells is spoken of, and how its cells are set. */
export interface LineBoard {
  readonly choices: LineChoices;
  /** Places beside the cells that tell of a line, such as its clue. */
  readonly placesOf: (kind: 'row' | 'column', n: number) => readonly string[];
  /** What is asked of a line: "the clue 4 2". */
  readonly asks: (kind: 'row' | 'column', n: number) => string;
  /** The values that fill a cell and cross it out. */
  readonly values: { readonly filled: string; readonly empty: string };
  /** What a cell is then called, where it is not “filled” or “empty”. */
  readonly words?: { readonly filled: string; readonly empty: string };
  /** Empty cells are to be set too: an open one is not done. */
  readonly setsEmpty?: true;
  /** What is asked besides the lines, of rows as bit masks. */
  readonly accept?: (rows: readonly number[]) => boolean;
}

/** What is on the board: true is filled, false crossed out, undefined open. */
type Cells = readonly (boolean | undefined)[];

/**
 * The next cells that one line alone decides, or the first cell that cannot stay; undefined where no line tells
 * anything more. The line that decides most comes first.
 */
export function lineHint(board: LineBoard, cells: Cells): Hint | undefined {
  const columns = board.choices.columns.length;
  if (!(board.setsEmpty && cells.includes(undefined)) && isDone(board, cells)) return undefined;
  const [first, second] = solveLines(board.choices, 2, makeSteps(), board);
  if (!first) return undefined;
  if (!second) {
    const wrong = cells.findIndex((cell, i) => cell !== undefined && cell !== isFilled(first, i, columns));
    if (wrong >= 0) return cellToClear(wrong, columns);
  }
  let best: Hint | undefined;
  for (const kind of ['row', 'column'] as const)
    for (const n of board.choices[kind === 'row' ? 'rows' : 'columns'].keys()) {
      const hint = ofLine(board, cells, kind, n);
      if (hint && (!best || hint.gestures.length > best.gestures.length)) best = hint;
    }
  return best;
}

/** Whether the filled cells are an answer, crossed out or not. */
function isDone({ choices: { rows, columns }, accept }: LineBoard, cells: Cells): boolean {
  const mask = (line: Cells) => line.reduce((bits: number, cell, i) => (cell ? bits | (1 << i) : bits), 0);
  const width = columns.length;
  const across = rows.map((_, n) => mask(cells.slice(n * width, (n + 1) * width)));
  return (
    (accept?.(across) ?? true) &&
    rows.every((lines, n) => lines.includes(across[n]!)) &&
    columns.every((lines, n) => lines.includes(mask(rows.map((_, row) => cells[row * width + n]))))
  );
}

const isFilled = (rows: readonly number[], cell: number, columns: number): boolean =>
  ((rows[Math.floor(cell / columns)]! >> (cell % columns)) & 1) === 1;

function ofLine(board: LineBoard, cells: Cells, kind: 'row' | 'column', n: number): Hint | undefined {
  const { rows, columns } = board.choices;
  const width = columns.length;
  const length = kind === 'row' ? width : rows.length;
  const cellAt = (i: number) => (kind === 'row' ? n * width + i : i * width + n);
  let [on, off] = [0, 0];
  for (let i = 0; i < length; i++) {
    const cell = cells[cellAt(i)];
    if (cell === true) on |= 1 << i;
    if (cell === false) off |= 1 << i;
  }
  const left = (kind === 'row' ? rows : columns)[n]!.filter(
    (mask) => (mask & on) === on && (mask & off) === 0,
  );
  if (left.length === 0) return undefined;
  let [all, some] = [-1, 0];
  for (const mask of left) {
    all &= mask;
    some |= mask;
  }
  const decided: { cell: number; filled: boolean }[] = [];
  for (let i = 0; i < length; i++) {
    if ((((on | off) >> i) & 1) === 1) continue;
    if (((all >> i) & 1) === 1) decided.push({ cell: cellAt(i), filled: true });
    else if (((some >> i) & 1) === 0) decided.push({ cell: cellAt(i), filled: false });
  }
  if (decided.length === 0) return undefined;
  const filled = decided.filter((one) => one.filled).length;
  return {
    says: `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} has ${board.asks(kind, n)}: ${told(filled, decided.length - filled, board.words)} in every way that is left.`,
    places: [...board.placesOf(kind, n), ...decided.map(({ cell }) => cellPlace(cell, width))],
    gestures: decided.map((one) => ({
      do: 'set',
      at: cellPlace(one.cell, width),
      value: one.filled ? board.values.filled : board.values.empty,
    })),
  };
}

const count = (n: number): string => (n === 1 ? '1 cell is' : `${n} cells are`);
function told(filled: number, empty: number, words = { filled: 'filled', empty: 'empty' }): string {
  if (empty === 0) return `${count(filled)} ${words.filled}`;
  if (filled === 0) return `${count(empty)} ${words.empty}`;
  return `${count(filled)} ${words.filled} and ${empty} ${words.empty}`;
}
