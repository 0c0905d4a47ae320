import type { NumberArray } from './library.ts';

/** A row of a tensor: blocks (heads) of `length` steps of `width` numbers. */
export interface Shape {
  readonly blocks: number;
  readonly length: number;
  readonly width: number;
}

/** Copies the last `use` steps of each block of a row to the end of the same block of another tensor's row. */
export function moveRow(
  source: NumberArray,
  from: Shape,
  sourceRow: number,
  target: NumberArray,
  to: Shape,
  targetRow: number,
  use: number,
): void {
  const steps = Math.min(use, from.length);
  for (let block = 0; block < from.blocks; block++) {
    const end = (sourceRow * from.blocks + block + 1) * from.length * from.width;
    const targetEnd = (targetRow * to.blocks + block + 1) * to.length * to.width;
    target.set(source.subarray(end - steps * from.width, end), targetEnd - steps * to.width);
  }
}
