import { expect, test } from 'vitest';
import { movesMade, partlyFilled, shortened } from './stepping-stone.ts';

test('a quarter of the empty cells is filled, the same ones each time', () => {
  const solution = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const cells = [0, 2, 0, 0, 0, 6, 0, 0, 0];
  const filled = partlyFilled(cells, solution)!;
  expect(filled.filter((value) => value === 0)).toHaveLength(5);
  expect(filled.every((value, i) => value === 0 || value === solution[i])).toBe(true);
  expect(partlyFilled(cells, solution)).toEqual(filled);
  expect(partlyFilled([0, 0, 0, 0], solution)).toBeUndefined();
});

test('a shorter list that is not in order yet', () => {
  const rising = (a: number, b: number) => a <= b;
  expect(shortened([3, 1, 2, 4, 5], 3, rising)).toEqual([3, 1, 2]);
  expect(shortened([1, 2, 3, 5, 4], 3, rising)).toEqual([3, 5, 4]);
  expect(shortened([1, 2, 5, 4, 6, 7, 8, 9], 3, rising)).toEqual([1, 2, 5, 4, 6, 7]);
  expect(shortened([2, 1, 3], 3, rising)).toBeUndefined();
});

test('a quarter of the moves is made, and two are left', () => {
  expect([10, 4, 3, 2, undefined].map(movesMade)).toEqual([3, 1, 1, undefined, undefined]);
});
