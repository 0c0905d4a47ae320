import type { Steps } from './steps.ts';

/** Cells of a grid, row by row, with how many outlines run through each. */
export interface Outlines {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
}
/** First and last row and column, all included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Least rows and columns of a box: one cell inside. */
export const LEAST = 3;

export function* rim({ top, left, bottom, right }: Box): Generator<readonly [row: number, column: number]> {
  for (let column = left; column <= right; column++) {
    yield [top, column];
    yield [bottom, column];
  }
  for (let row = top + 1; row < bottom; row++) {
    yield [row, left];
    yield [row, right];
  }
}

export function drawnOutlines(rows: number, columns: number, boxes: readonly Box[]): Outlines {
  const cells = Array.from({ length: rows * columns }, () => 0);
  for (const box of boxes) for (const [row, column] of rim(box)) cells[row * columns + column]!++;
  return { rows, columns, cells };
}

/**
 * Every way in which the outlines are those of boxes; gives up when the steps are spent. The first cell, reading row by
 * row, that no box explains yet is the top left corner of one.
 */
export function* boxesOf({ rows, columns, cells }: Outlines, steps: Steps): Generator<readonly Box[]> {
  const left = cells.slice();
  const boxes: Box[] = [];
  const change = (box: Box, by: 1 | -1) => {
    for (const [row, column] of rim(box)) left[row * columns + column]! += by;
  };
  const walk = function* (from: number): Generator<readonly Box[]> {
    let at = from;
    while (at < left.length && left[at] === 0) at++;
    if (at === left.length) {
      yield boxes.slice();
      return;
    }
    const [top, start] = [Math.floor(at / columns), at % columns];
    const open = (row: number, column: number) => left[row * columns + column]! > 0;
    for (let right = start + 1; right < columns && open(top, right); right++) {
      if (right - start + 1 < LEAST) continue;
      for (let bottom = top + 1; bottom < rows && open(bottom, start) && open(bottom, right); bottom++) {
        if (!steps.take()) return;
        if (bottom - top + 1 < LEAST) continue;
        let column = start;
        while (column <= right && open(bottom, column)) column++;
        if (column <= right) continue;
        const box = { top, left: start, bottom, right };
        change(box, -1);
        boxes.push(box);
        yield* walk(at);
        boxes.pop();
        change(box, 1);
      }
    }
  };
  yield* walk(0);
}
