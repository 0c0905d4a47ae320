import { expect, test } from 'vitest';
import { pack } from './packing.ts';

const next = () => ({ tokens: [1, 4, 5, 6, 7, 3, 4, 5, 6, 7, 2], reply: 6 });

test('examples stay whole, and replies alone count', () => {
  const { tokens, parts, targets, counts, examples } = pack(next, { rows: 4, length: 22 });
  expect(examples).toBe(8);
  expect([...parts.subarray(0, 22)]).toEqual([...Array(10).fill(1), ...Array(10).fill(2), 0, 0]);
  expect([...targets.subarray(0, 9)]).toEqual([...tokens.subarray(1, 10)]);
  expect([...counts.subarray(0, 10)].map((n) => n > 0)).toEqual([
    ...Array(5).fill(false),
    ...Array(5).fill(true),
  ]);
  expect(counts.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
});

test('a prompt may count a little', () => {
  const { counts } = pack(next, { rows: 1, length: 10, promptShare: 0.5 });
  expect((counts[0] as number) / (counts[9] as number)).toBeCloseTo(0.5, 5);
});

test('an example that fits no row is an error', () => {
  expect(() => pack(next, { rows: 4, length: 9 })).toThrow(/10 tokens/);
});
