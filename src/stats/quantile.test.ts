import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile, widthBins } from './quantile.ts';

test('by hand', () => {
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(median([10, 0])).toBe(5);
  expect(median([7])).toBe(7);
});

test('lies between the ends, rises with p and does not depend on the order', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const p = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(values, p, p, (list, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(quantile(list, low)).toBeLessThanOrEqual(quantile(list, high) + 1e-9);
      expect(quantile(list, 0)).toBe(Math.min(...list));
      expect(quantile([...list].reverse(), a)).toBe(quantile(list, a));
    }),
  );
});

test('nothing has no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});

test('bins take the first width that is wide enough and lose nothing', () => {
  expect(widthBins([0, 1, 4, 9], [1, 5, 10], 3)).toEqual([
    { from: 0, to: 5, count: 3 },
    { from: 5, to: 10, count: 1 },
  ]);
  expect(widthBins([], [1], 3)).toEqual([]);
  expect(widthBins([100], [1, 10], 4).at(-1)).toEqual({ from: 80, to: 120, count: 1 });
  const values = fc.array(fc.nat(1_000_000), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 30 }), (list, most) => {
      const bins = widthBins(list, [1, 2, 5, 10, 100], most);
      expect(bins.length).toBeLessThanOrEqual(most);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      expect(bins.at(-1)?.count).toBeGreaterThan(0);
    }),
  );
});
