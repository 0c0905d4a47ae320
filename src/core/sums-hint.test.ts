import { expect, test } from 'vitest';
import { type CellSum, cellSums } from './cell-sums.ts';
import { type SumsBoard, sumsHint } from './sums-hint.ts';

const exactly = (cells: number[], n: number): CellSum => ({ cells, least: n, most: n });
const boardOf = (size: number, sums: CellSum[]): SumsBoard => ({
  of: cellSums(size, sums),
  columns: size,
  isFree: () => true,
  tells: (n) => `sum ${n + 1} holds`,
  placesOf: (n) => [`sum${n + 1}`],
  noun: 'a star',
  values: { chosen: '*', not: 'x' },
});
const cells = (text: string) => [...text].map((sign) => (sign === '.' ? undefined : sign === '*'));

test('a sum whose cells are all needed, and one that has all it may have', () => {
  // Nothing is asked of the last cell, so that there are two answers and none is finished for lack of a cross.
  const board = boardOf(5, [exactly([0, 1], 2), exactly([1, 2, 3], 1)]);
  expect(sumsHint(board, cells('.....'))).toEqual({
    says: 'Sum 1 holds, and no other cell is left for it: the 2 open cells have a star each.',
    places: ['sum1', 'r1c1', 'r1c2'],
    gestures: ['r1c1', 'r1c2'].map((at) => ({ do: 'set', at, value: '*' })),
  });
  expect(sumsHint(board, cells('**...'))?.says).toBe('Sum 2 holds: the 2 open cells have none.');
  expect(sumsHint(board, cells('**x..'))?.says).toBe('Sum 2 holds: row 1 column 4 has no star.');
});

test('where no sum decides alone, a supposition that a sum contradicts does', () => {
  // A star on cell 1 leaves both 0 and 2 bare, and the third sum wants two of 0, 2 and 3.
  const board = boardOf(4, [exactly([0, 1], 1), exactly([1, 2], 1), { cells: [0, 2, 3], least: 2, most: 3 }]);
  const hint = sumsHint(board, cells('....'));
  expect(hint?.says).toMatch(
    /^If row 1 column 1 had no star, it could not be in the end that sum \d holds\. So it has one\.$/,
  );
  expect(hint?.gestures).toEqual([{ do: 'set', at: 'r1c1', value: '*' }]);
});

test('what no right answer has is taken back first, and a right answer needs nothing', () => {
  const board = boardOf(2, [exactly([0, 1], 1), exactly([0], 1)]);
  expect(sumsHint(board, cells('.*'))).toMatchObject({ places: ['r1c2'], gestures: [{ value: '' }] });
  expect(sumsHint(board, cells('*.'))).toBeUndefined();
});

test('a contradiction has no hint', () => {
  expect(sumsHint(boardOf(2, [exactly([0, 1], 1)]), cells('**'))).toBeUndefined();
});
