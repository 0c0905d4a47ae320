import type { Rng } from './rng.ts';
import { makeSteps, type Steps } from './steps.ts';

/** Of these cells at least `least` and at most `most` are chosen. */
export interface CellSum {
  readonly cells: readonly number[];
  readonly least: number;
  readonly most: number;
}
/** Cells from 0 to `size` − 1, each chosen or not, so that all sums hold. */
export interface CellSums {
  readonly size: number;
  readonly sums: readonly CellSum[];
  /** The places in `sums` of those that a cell stands in. */
  readonly at: readonly (readonly number[])[];
}
/** Cell by cell: 1 chosen, 0 not, −1 not known. */
export type Choices = Int8Array;

export function cellSums(size: number, sums: readonly CellSum[]): CellSums {
  const at = Array.from({ length: size }, (): number[] => []);
  for (const [i, { cells }] of sums.entries()) for (const cell of cells) at[cell]!.push(i);
  return { size, sums, at };
}

export const unknownCells = ({ size }: CellSums): Choices => new Int8Array(size).fill(-1);
export const isSettled = (choices: Choices): boolean => !choices.includes(-1);

/**
 * Works out in place what single sums tell: their last cells where the least or the most is reached. False on a
 * contradiction or once the steps are spent; one step per sum looked at. Looks at the sums of `cell` only where one is given.
 */
export function settleSums(of: CellSums, choices: Choices, steps: Steps, cell?: number): boolean {
  const waiting = cell === undefined ? of.sums.map((_, i) => i) : of.at[cell]!.slice();
  const isWaiting = new Uint8Array(of.sums.length);
  for (const i of waiting) isWaiting[i] = 1;
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    isWaiting[i] = 0;
    if (!steps.take()) return false;
    const { cells, least, most } = of.sums[i]!;
    let chosen = 0;
    let open = 0;
    for (let k = 0; k < cells.length; k++) {
      const value = choices[cells[k]!]!;
      if (value === 1) chosen++;
      else if (value === -1) open++;
    }
    if (chosen > most || chosen + open < least) return false;
    if (open === 0) continue;
    const rest = chosen === most ? 0 : chosen + open === least ? 1 : -1;
    if (rest < 0) continue;
    for (let k = 0; k < cells.length; k++) {
      const one = cells[k]!;
      if (choices[one] !== -1) continue;
      choices[one] = rest;
      const at = of.at[one]!;
      for (let j = 0; j < at.length; j++) {
        const other = at[j]!;
        // A sum that needs none learns nothing from a cell that is not chosen.
        if (isWaiting[other] === 1 || (rest === 0 && of.sums[other]!.least === 0)) continue;
        isWaiting[other] = 1;
        waiting.push(other);
      }
    }
  }
  return true;
}

/** The cells that single sums tell to be chosen. */
export function surelyChosen(of: CellSums): boolean[] {
  const choices = unknownCells(of);
  settleSums(of, choices, makeSteps());
  return chosenIn(choices);
}
export const chosenIn = (choices: Choices): boolean[] => Array.from(choices, (value) => value === 1);

/**
 * As `settleSums`, and where that stops, by supposing: a cell that leads to a contradiction when it is chosen is not, and
 * the other way round. Nothing is supposed within a supposition. False on a contradiction or once the steps are spent.
 */
export function settleBySupposing(of: CellSums, choices: Choices, steps: Steps): boolean {
  if (!settleSums(of, choices, steps)) return false;
  for (let found = true; found; ) {
    found = false;
    for (let cell = 0; cell < of.size; cell++)
      for (const value of [1, 0] as const) {
        if (choices[cell] !== -1) break;
        const supposed = choices.slice();
        supposed[cell] = value;
        if (settleSums(of, supposed, steps, cell)) continue;
        if (steps.spent) return false;
        choices[cell] = 1 - value;
        if (!settleSums(of, choices, steps, cell)) return false;
        found = true;
      }
  }
  return true;
}

/**
 * Up to `limit` ways to choose cells, by depth-first search in the sum with fewest open cells. Only those that `accept` takes
 * are counted; with `rng` both values of a cell are tried in random order. Fewer once the steps are spent.
 */
export function solveSums(
  of: CellSums,
  limit: number,
  steps: Steps,
  { accept, rng }: { readonly accept?: (choices: Choices) => boolean; readonly rng?: Rng } = {},
): Choices[] {
  const found: Choices[] = [];
  const start = unknownCells(of);
  if (settleSums(of, start, steps)) descend(start);
  return found;

  function descend(choices: Choices): void {
    const cell = tightest(of, choices);
    if (cell === undefined) {
      if (accept?.(choices) ?? true) found.push(choices);
      return;
    }
    for (const value of rng?.chance(1, 2) ? [0, 1] : [1, 0]) {
      const next = choices.slice();
      next[cell] = value;
      if (settleSums(of, next, steps, cell)) descend(next);
      if (found.length >= limit || steps.spent) return;
    }
  }
}

/** An open cell of a sum with fewest open cells among those not yet fulfilled, else any open cell; undefined where all is known. */
function tightest({ sums }: CellSums, choices: Choices): number | undefined {
  let best = choices.indexOf(-1);
  if (best < 0) return undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const { cells, least } of sums) {
    if (least === 0) continue;
    let open = 0;
    let chosen = 0;
    let first = -1;
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k]!;
      const value = choices[cell]!;
      if (value === 1) chosen++;
      else if (value === -1) {
        open++;
        if (first < 0) first = cell;
      }
    }
    if (open > 0 && chosen < least && open < fewest) {
      fewest = open;
      best = first;
    }
  }
  return best;
}

/** What it takes to find the one way: single sums, suppositions that end in a contradiction, or a complete search. */
export type Reasoning = 'direct' | 'suppose' | 'search';

/** Whether reasoning up to this kind finds the one way to choose; at “search” it also counts that there is no other. */
export function isFoundBy(
  reasoning: Reasoning,
  of: CellSums,
  accept?: (choices: Choices) => boolean,
  steps: Steps = makeSteps(60_000),
): boolean {
  const choices = unknownCells(of);
  if (!settleSums(of, choices, steps)) return false;
  if (isSettled(choices)) return true;
  if (reasoning === 'direct') return false;
  if (!settleBySupposing(of, choices, steps)) return false;
  if (isSettled(choices)) return true;
  if (reasoning === 'suppose') return false;
  return solveSums(of, 2, steps, accept ? { accept } : {}).length === 1 && !steps.spent;
}
