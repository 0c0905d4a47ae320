import { expect, test } from 'vitest';
import { housesOf } from './houses.ts';
import { deduceInHouses } from './houses-hint.ts';

const lines = Array.from({ length: 4 }, (_, n) => [0, 1, 2, 3].map((i) => 4 * n + i));
const columns = [0, 1, 2, 3].map((n) => [0, 1, 2, 3].map((i) => 4 * i + n));
const boxes = [0, 2, 8, 10].map((first) => [0, 1, 4, 5].map((i) => first + i));
const square = housesOf(4, 16, [...lines, ...columns]);
const sudoku = housesOf(4, 16, [...lines, ...columns, ...boxes]);
const names = {
  house: (n: number) => `${['row', 'column', 'box'][Math.floor(n / 4)]} ${(n % 4) + 1}`,
  cell: (cell: number) => `row ${Math.floor(cell / 4) + 1} column ${(cell % 4) + 1}`,
};
const grid = (text: string) => [...text.replace(/\s/g, '')].map((c) => (c === '.' ? 0 : Number(c)));

test('the only cell of a house for a value', () => {
  const next = deduceInHouses(square, grid('123. .... .... ....'), names);
  expect(next).toMatchObject({ cell: 3, value: 4, because: ['In row 1, only row 1 column 4 can be 4.'] });
});

test('the only value for a cell', () => {
  const five = housesOf(5, 25, [
    ...[0, 1, 2, 3, 4].map((n) => [0, 1, 2, 3, 4].map((i) => 5 * n + i)),
    ...[0, 1, 2, 3, 4].map((n) => [0, 1, 2, 3, 4].map((i) => 5 * i + n)),
  ]);
  const next = deduceInHouses(five, grid('.12.. 3.... 4.... ..... .....'), names);
  expect(next).toMatchObject({ cell: 0, value: 5, cells: [0, 1, 2, 5, 10] });
  expect(next?.because).toEqual(['Row 1 column 1 can only be 5: no other value is left for it.']);
});

test('nothing follows from nothing, and from a contradiction', () => {
  expect(deduceInHouses(sudoku, new Array(16).fill(0), names)).toBeUndefined();
  expect(deduceInHouses(sudoku, grid('11.. .... .... ....'), names)).toBeUndefined();
});
