import { expect, test } from 'vitest';
import { gridOf, isListOf, isWholeIn } from './foreign.ts';

const isBit = (value: unknown): value is number => isWholeIn(value, 0, 1);

test('whole numbers within bounds, and nothing else', () => {
  expect([0, 1].every(isBit)).toBe(true);
  expect([-1, 2, 0.5, Number.NaN, '1', true, null, undefined, [1]].some(isBit)).toBe(false);
});

test('lists up to a length', () => {
  expect(isListOf([], 2, isBit)).toBe(true);
  expect(isListOf([1, 0], 2, isBit)).toBe(true);
  expect(isListOf([1, 0, 1], 2, isBit)).toBe(false);
  expect(isListOf([1, 2], 2, isBit)).toBe(false);
  expect(isListOf('10', 2, isBit)).toBe(false);
});

test('grids have rows of one length', () => {
  expect(
    gridOf(
      [
        [1, 0],
        [0, 0],
        [1, 1],
      ],
      3,
      isBit,
    ),
  ).toEqual({ rows: 3, columns: 2, cells: [1, 0, 0, 0, 1, 1] });
  for (const odd of [[], [[]], [[1], [1, 0]], [[2]], [1, 0], [[1], null], {}, 'x', [[1, 0, 1, 0]]])
    expect(gridOf(odd, 3, isBit), JSON.stringify(odd)).toBeUndefined();
});
