import { expect, test } from 'vitest';
import { clusteredWilson, effectiveSize } from './clustered.ts';
import { wilson } from './rate.ts';

const repeat = (times: number, solved: number, n: number) =>
  Array.from({ length: times }, () => ({ solved, n }));

test('one attempt at each instance is the plain interval', () => {
  const groups = [...repeat(7, 1, 1), ...repeat(13, 0, 1)];
  expect(effectiveSize(groups)).toBeCloseTo(20, 10);
  const { low, high } = clusteredWilson(groups);
  const plain = wilson({ solved: 7, n: 20 });
  expect(low).toBeCloseTo(plain.low, 10);
  expect(high).toBeCloseTo(plain.high, 10);
});

test('attempts that are all alike at an instance count as one', () => {
  const groups = [...repeat(10, 8, 8), ...repeat(10, 0, 8)];
  expect(effectiveSize(groups)).toBeCloseTo(20, 10);
  const { low, high } = clusteredWilson(groups);
  const plain = wilson({ solved: 80, n: 160 });
  expect(high - low).toBeGreaterThan(2 * (plain.high - plain.low));
});

test('attempts that do not depend on the instance count as they are, and as no more', () => {
  const even = repeat(20, 4, 8);
  expect(effectiveSize(even)).toBe(160);
  expect(clusteredWilson(even)).toEqual(wilson({ solved: 80, n: 160 }));
  const spread = [...repeat(6, 3, 8), ...repeat(8, 4, 8), ...repeat(6, 5, 8)];
  expect(effectiveSize(spread)).toBe(160);
});

test('where nothing or everything is solved, instances are what is known', () => {
  expect(effectiveSize(repeat(20, 0, 8))).toBe(20);
  expect(clusteredWilson(repeat(20, 0, 8))).toEqual(wilson({ solved: 0, n: 20 }));
  expect(clusteredWilson(repeat(20, 8, 8))).toEqual(wilson({ solved: 20, n: 20 }));
  expect(effectiveSize(repeat(1, 3, 8))).toBe(1);
});

test('unequal groups weigh as their attempts do', () => {
  const groups = [
    { solved: 8, n: 8 },
    { solved: 0, n: 1 },
    { solved: 0, n: 1 },
  ];
  expect(effectiveSize(groups)).toBeCloseTo(16 / 3.84, 10);
  expect(() => clusteredWilson([])).toThrow(RangeError);
  expect(() => clusteredWilson([{ solved: 2, n: 1 }])).toThrow(RangeError);
});
