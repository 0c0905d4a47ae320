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
  readonly on: number;
  readonly off: number;
}

/**
 * Solves by looking at one line at a time: what all arrangements that agree with the known cells have in common is
 * known. Gives each row's known cells, undefined on a contradiction. One step per line looked at.
 */
export function settleLines(choices: LineChoices, steps: Steps): readonly Known[] | undefined {
  const state = new LineState(choices);
  return state.settle(steps) ? state.rows() : undefined;
}

/** Whether looking at one line at a time tells what is in a cell, by contradiction too; looks no further than that. */
export function linesTell(choices: LineChoices, row: number, column: number): boolean {
  const state = new LineState(choices);
  const isKnown = () => state.isKnown(row, column);
  return !state.settle(makeSteps(), isKnown) || isKnown();
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
      const rows = state.rows().map(({ on }) => on);
      if (accept?.(rows) ?? true) found.push(rows);
      return;
    }
    for (const filled of rng?.chance(1, 2) ? [false, true] : [true, false]) {
      descend(state.supposing(cell.row, cell.column, filled));
      if (steps.spent) return;
    }
  }
}

const ON = 0;
const OFF = 1;
const WAYS = 2;
const QUEUED = 3;

/** Lines are numbered rows first, then columns. */
class LineState {
  readonly #rows: number;
  readonly #lines: number;
  /** For each line its known filled cells, its known empty cells, how many arrangements are left, whether it is queued. */
  readonly #state: Int32Array;
  /** Arrangements, line by line: at least those that are left. */
  readonly #listed: (readonly number[])[];
  /** Lines to look at, each once, in the order in which something was learnt of them. */
  readonly #queue: number[] = [];

  constructor(from: LineChoices | LineState) {
    if (from instanceof LineState) {
      this.#rows = from.#rows;
      this.#lines = from.#lines;
      this.#state = from.#state.slice();
      this.#listed = from.#listed.slice();
      return;
    }
    this.#rows = from.rows.length;
    this.#listed = [...from.rows, ...from.columns];
    this.#lines = this.#listed.length;
    this.#state = new Int32Array(4 * this.#lines);
    for (let line = 0; line < this.#lines; line++) {
      this.#state[4 * line + WAYS] = this.#listed[line]!.length;
      this.#enqueue(line);
    }
  }

  /** Each row's known cells. */
  rows(): Known[] {
    const out: Known[] = [];
    for (let row = 0; row < this.#rows; row++)
      out.push({ on: this.#state[4 * row + ON]!, off: this.#state[4 * row + OFF]! });
    return out;
  }

  /** Of a settled state: with one more cell known. */
  supposing(row: number, column: number, filled: boolean): LineState {
    const next = new LineState(this);
    const known = filled ? ON : OFF;
    next.#state[4 * row + known]! |= 1 << column;
    next.#state[4 * (this.#rows + column) + known]! |= 1 << row;
    next.#enqueue(row);
    next.#enqueue(this.#rows + column);
    return next;
  }

  isKnown(row: number, column: number): boolean {
    return ((this.#known(row) >> column) & 1) === 1;
  }

  /** Looks at lines until none tells more, or `isEnough`; false on a contradiction or when the steps are spent. */
  settle(steps: Steps, isEnough?: () => boolean): boolean {
    for (let i = 0; i < this.#queue.length; i++) {
      const line = this.#queue[i]!;
      this.#state[4 * line + QUEUED] = 0;
      if (!steps.take() || !this.#look(line)) return false;
      if (isEnough?.()) return true;
    }
    this.#queue.length = 0;
    return true;
  }

  #known(line: number): number {
    return this.#state[4 * line + ON]! | this.#state[4 * line + OFF]!;
  }

  #enqueue(line: number): void {
    if (this.#state[4 * line + QUEUED] === 1) return;
    this.#state[4 * line + QUEUED] = 1;
    this.#queue.push(line);
  }

  #look(line: number): boolean {
    const state = this.#state;
    const on = state[4 * line + ON]!;
    const off = state[4 * line + OFF]!;
    const listed = this.#listed[line]!;
    let ways = 0;
    let all = -1;
    let some = 0;
    for (let i = 0; i < listed.length; i++) {
      const mask = listed[i]!;
      if ((mask & on) !== on || (mask & off) !== 0) continue;
      ways++;
      all &= mask;
      some |= mask;
    }
    if (ways === 0) return false;
    state[4 * line + WAYS] = ways;
    // A shorter list costs more than to pass over a few that do not fit any more.
    if (ways * 2 <= listed.length)
      this.#listed[line] = listed.filter((mask) => (mask & on) === on && (mask & off) === 0);
    const isRow = line < this.#rows;
    const across = isRow ? this.#rows : 0;
    const length = isRow ? this.#lines - this.#rows : this.#rows;
    const own = isRow ? line : line - this.#rows;
    const learnt = ((1 << length) - 1) & ~(on | off) & (all | ~some);
    state[4 * line + ON]! |= learnt & all;
    state[4 * line + OFF]! |= learnt & ~all;
    for (let i = 0; i < length; i++) {
      if (((learnt >> i) & 1) === 0) continue;
      state[4 * (across + i) + (((all >> i) & 1) === 1 ? ON : OFF)]! |= 1 << own;
      this.#enqueue(across + i);
    }
    return true;
  }

  /** An unknown cell of the row with fewest arrangements left; undefined where all is known. */
  unknown(): { readonly row: number; readonly column: number } | undefined {
    const full = (1 << (this.#lines - this.#rows)) - 1;
    let best = -1;
    for (let row = 0; row < this.#rows; row++) {
      if (this.#known(row) === full) continue;
      if (best < 0 || this.#state[4 * row + WAYS]! < this.#state[4 * best + WAYS]!) best = row;
    }
    if (best < 0) return undefined;
    const open = full & ~this.#known(best);
    return { row: best, column: 31 - Math.clz32(open & -open) };
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
