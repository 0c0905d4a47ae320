import { expect, test } from 'vitest';
import { balancedLines } from './balanced-lines.ts';

test('lines of four cells: half filled, never three alike', () => {
  expect(balancedLines(4)).toEqual([0b0011, 0b0101, 0b0110, 0b1001, 0b1010, 0b1100]);
});

test('as many as are known of longer lines, and none of odd length', () => {
  // OEIS A003440 counts binary words of length 2n with as many 0s as 1s and neither 000 nor 111.
  expect([6, 8, 10, 12].map((length) => balancedLines(length).length)).toEqual([14, 34, 84, 208]);
  expect(balancedLines(5)).toEqual([]);
});
