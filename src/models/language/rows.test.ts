import { expect, test } from 'vitest';
import { moveRow } from './rows.ts';

test('the end of a row goes to the end of another, block by block', () => {
  const source = Float32Array.from({ length: 2 * 2 * 3 * 2 }, (_, i) => i + 1);
  const target = new Float32Array(3 * 2 * 4 * 2);
  moveRow(source, { blocks: 2, length: 3, width: 2 }, 1, target, { blocks: 2, length: 4, width: 2 }, 2, 2);
  const row = [...target.subarray(2 * 2 * 4 * 2)];
  expect(row).toEqual([0, 0, 0, 0, 15, 16, 17, 18, 0, 0, 0, 0, 21, 22, 23, 24]);
  expect([...target.subarray(0, 2 * 2 * 4 * 2)].every((value) => value === 0)).toBe(true);
});
