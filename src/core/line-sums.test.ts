import { expect, test } from 'vitest';
import { linesOfSum } from './line-sums.ts';

test('lines whose numbers add up', () => {
  expect(linesOfSum(3, 3)).toEqual([0b011, 0b100]);
  expect(linesOfSum(0, 3)).toEqual([0]);
  expect(linesOfSum(6, 3)).toEqual([0b111]);
  expect(linesOfSum(7, 3)).toEqual([]);
});

test('every line has one sum', () => {
  const lines = Array.from({ length: 22 }, (_, sum) => linesOfSum(sum, 6)).flat();
  expect(lines.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, mask) => mask));
});
