import type { Steps } from './steps.ts';

/**
 * A picture of filled and empty cells told by clues: for each row and each column the lengths of its runs of filled
 * cells, in order; none for an empty line. A line of a picture is a bit mask, bit i for its cell i; at most 30 cells.
 */
export interface LineClues {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

/** All lines of `length` cells that have these runs. */
export function arrangements(runs: readonly number[], length: number): number[] {
  const out: number[] = [];
  const extend = (k: number, from: number, mask: number): void => {
    const run = runs[k];
    if (run === undefined) {
      out.push(mask);
      return;
    }
    const later = runs.slice(k + 1).reduce((sum, n) => sum + n + 1, 0);
    for (let at = from; at + run + later <= length; at++)
      extend(k + 1, at + run + 1, mask | (((1 << run) - 1) << at));
  };
  extend(0, 0, 0);
  return out;
}

/** What is known of one line: cells that are surely filled, and surely empty. */
interface Known {
  on: number;
  off: number;
}

/**
 * Solves by looking at one line at a time: what all arrangements that agree with the known cells have in common is
 * known. Gives each row's known cells, undefined on a contradiction. One step per line looked at.
 */
export function solveByLines(clues: LineClues, steps: Steps): readonly Readonly<Known>[] | undefined {
  const state = new LineState(clues);
  return state.settle(steps) ? state.rows : undefined;
}

/**
 * Up to `limit` pictures with these clues, as rows: line by line, and by trying an unknown cell where that stops. One
 * step per line looked at; fewer pictures once the steps are spent.
 */
export function solvePicture(clues: LineClues, limit: number, steps: Steps): number[][] {
  const found: number[][] = [];
  descend(new LineState(clues));
  return found;

  function descend(state: LineState): void {
    if (!state.settle(steps) || found.length >= limit) return;
    const cell = state.unknown();
    if (!cell) {
      found.push(state.rows.map(({ on }) => on));
      return;
    }
    for (const filled of [true, false]) {
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

  constructor(clues: LineClues, from?: LineState) {
    this.rows = from ? from.rows.map((known) => ({ ...known })) : clues.rows.map(() => ({ on: 0, off: 0 }));
    this.columns = from
      ? from.columns.map((known) => ({ ...known }))
      : clues.columns.map(() => ({ on: 0, off: 0 }));
    this.possible = from?.possible.slice() ?? [
      ...clues.rows.map((runs) => arrangements(runs, clues.columns.length)),
      ...clues.columns.map((runs) => arrangements(runs, clues.rows.length)),
    ];
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
