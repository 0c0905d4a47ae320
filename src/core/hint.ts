import type { Hint } from './environment.ts';
import { cellName, cellPlace } from './grid.ts';
import { sentence } from './sentence.ts';

/** A cell of a grid whose value no right answer has, as a hint to clear it. */
export const cellToClear = (
  cell: number,
  columns: number,
  why = 'cannot stay as it is: no right answer has it',
): Hint => ({
  says: `${sentence(cellName(cell, columns))} ${why}.`,
  places: [cellPlace(cell, columns)],
  gestures: [{ do: 'set', at: cellPlace(cell, columns), value: '' }],
});
