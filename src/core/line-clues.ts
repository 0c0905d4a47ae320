import { type LineChoices, solveLines } from './line-choices.ts';
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

/** The lines that have the clues' runs. */
export const choicesOf = ({ rows, columns }: LineClues): LineChoices => ({
  rows: rows.map((runs) => arrangements(runs, columns.length)),
  columns: columns.map((runs) => arrangements(runs, rows.length)),
});

/** Up to `limit` pictures with these clues, as rows: as `solveLines`. */
export const solvePicture = (clues: LineClues, limit: number, steps: Steps): number[][] =>
  solveLines(choicesOf(clues), limit, steps);
