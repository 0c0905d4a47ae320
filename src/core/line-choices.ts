import type { Rng } from './rng.ts';
import { makeSteps, type Steps } from './steps.ts';

/**
 * Pictures of filled and empty cells of which each row and each column is one of some lines. A line is a bit mask, bit i for
 * its cell i; at most 30 cells.
 */
export interface LineChoices {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

/** What is known of one line: cells that are surely filled, and surely empty. */
export interface Known {
  on: number;
  off: number;
}

/**
 * Solves by looking at one line at a time: what all arrangements that agree with the known cells have in common is
 * known. Gives each row's known cells, undefined on a contradiction. One step per line looked at.
 */
export function settleLines(choices: LineChoices, steps: Steps): readonly Readonly<Known>[] | undefined {
  const state = new LineState(choices);
  return state.settle(steps) ? state.rows : undefined;
}

/**
 * Up to `limit` pictures made of these lines, as rows: line by line, and by trying an unknown cell where that stops. One
 * step per line looked at; fewer pictures once the steps are spent. Only pictures that `accept`
 * takes are counted; with `rng` both states of a cell are tried in random order.
 */
export function solveLines(
  choices: LineChoices,
  limit: number,
  steps: Steps,
  { accept, rng }: { readonly accept?: (rows: readonly number[]) => boolean; readonly rng?: Rng } = {},
): number[][] {
  const found: number[][] = [];
  descend(new LineState(choices));
  return found;

  function descend(state: LineState): void {
    if (!state.settle(steps) || found.length >= limit) return;
    const cell = state.unknown();
    if (!cell) {
      const rows = state.rows.map(({ on }) => on);
      if (accept?.(rows) ?? true) found.push(rows);
      return;
    }
    for (const filled of rng?.chance(1, 2) ? [false, true] : [true, false]) {
      const next = state.copy();
      next.learn(cell.row, cell.column, filled);
      descend(next);
      if (steps.spent) return;
    }
  }
}

class LineState {
  readonly rows: Known[];
  readonly columns: Known[];
  /** Arrangements that are still possible: of the rows, then of the columns. */
  private readonly possible: (readonly number[])[];
  private readonly waiting: Set<number>;

  constructor({ rows, columns }: LineChoices, from?: LineState) {
    this.rows = from ? from.rows.map((known) => ({ ...known })) : rows.map(() => ({ on: 0, off: 0 }));
    this.columns = from
      ? from.columns.map((known) => ({ ...known }))
      : columns.map(() => ({ on: 0, off: 0 }));
    this.possible = from?.possible.slice() ?? [...rows, ...columns];
    this.waiting = new Set(from ? from.waiting : this.possible.keys());
  }

  copy(): LineState {
    return new LineState({ rows: [], columns: [] }, this);
  }

  learn(row: number, column: number, filled: boolean): void {
    const key = filled ? 'on' : 'off';
    this.rows[row]![key] |= 1 << column;
    this.columns[column]![key] |= 1 << row;
    this.waiting.add(row);
    this.waiting.add(this.rows.length + column);
  }

  /** Looks at lines until none tells more; false on a contradiction or when the steps are spent. */
  settle(steps: Steps): boolean {
    for (const line of this.waiting) {
      this.waiting.delete(line);
      if (!steps.take() || !this.look(line)) return false;
    }
    return true;
  }

  private look(line: number): boolean {
    const isRow = line < this.rows.length;
    const known = isRow ? this.rows[line]! : this.columns[line - this.rows.length]!;
    const length = isRow ? this.columns.length : this.rows.length;
    const { on, off } = known;
    const left = this.possible[line]!.filter((mask) => (mask & on) === on && (mask & off) === 0);
    if (left.length === 0) return false;
    this.possible[line] = left;
    let all = -1;
    let some = 0;
    for (const mask of left) {
      all &= mask;
      some |= mask;
    }
    for (let i = 0; i < length; i++) {
      const bit = 1 << i;
      if (((on | off) & bit) !== 0) continue;
      const filled = (all & bit) !== 0;
      if (!filled && (some & bit) !== 0) continue;
      if (isRow) this.learn(line, i, filled);
      else this.learn(i, line - this.rows.length, filled);
    }
    this.waiting.delete(line);
    return true;
  }

  /** An unknown cell of the row with fewest arrangements left; undefined where all is known. */
  unknown(): { readonly row: number; readonly column: number } | undefined {
    let best: { row: number; column: number; ways: number } | undefined;
    for (const [row, { on, off }] of this.rows.entries()) {
      const ways = this.possible[row]!.length;
      const column = this.columns.findIndex((_, i) => (((on | off) >> i) & 1) === 0);
      if (column >= 0 && (!best || ways < best.ways)) best = { row, column, ways };
    }
    return best;
  }
}

/**
 * Changes cells of a picture until the lines that `choicesOf` leaves for it make no other. At “lines” looking at one line
 * at a time is then enough to find it; at “search” it is not. Undefined where that does not come about.
 */
export function mendPicture(
  drawn: readonly boolean[],
  columns: number,
  choicesOf: (cells: readonly boolean[]) => LineChoices,
  reasoning: 'lines' | 'search',
  rng: Rng,
): boolean[] | undefined {
  const cells = drawn.slice();
  for (let changes = 0; changes < 60; changes++) {
    if (!cells.includes(true)) return undefined;
    const choices = choicesOf(cells);
    const open = openCells(choices, columns);
    if (open.length === 0) return reasoning === 'lines' ? cells : undefined;
    const doubtful = reasoning === 'lines' ? open : cellsInDoubt(choices, columns);
    if (doubtful.length === 0) return cells;
    const cell = rng.pick(doubtful);
    cells[cell] = !cells[cell];
  }
  return undefined;
}

/** Cells in which two pictures differ; none where a complete search proves that there is one picture. */
function cellsInDoubt(choices: LineChoices, columns: number): number[] {
  const steps = makeSteps(1_000);
  const [one, two] = solveLines(choices, 2, steps);
  if (!one || !two) return steps.spent ? openCells(choices, columns) : [];
  return cellsIn(one, columns, (row, r) => row ^ two[r]!);
}

/** Cells that looking at one line at a time leaves open. */
function openCells(choices: LineChoices, columns: number): number[] {
  return cellsIn(settleLines(choices, makeSteps()) ?? [], columns, ({ on, off }) => ~(on | off));
}

/** The cells whose bit is set in what `maskOf` gives for their row. */
const cellsIn = <Row>(
  rows: readonly Row[],
  columns: number,
  maskOf: (row: Row, r: number) => number,
): number[] =>
  rows.flatMap((row, r) => {
    const mask = maskOf(row, r);
    return Array.from({ length: columns }, (_, i) => i).flatMap((i) =>
      ((mask >> i) & 1) === 1 ? [r * columns + i] : [],
    );
  });
