import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passRate, wilson } from './rate.ts';

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) }));

test('Wilson intervals by hand', () => {
  // n = 10, c = 7, z = 2: middle 0.7 + 0.2 = 0.9, half = 2·√(0.021 + 0.01) = 0.352136…, over 1.4.
  const { low, high } = wilson({ solved: 7, n: 10 }, 2);
  expect(low).toBeCloseTo((0.9 - 2 * Math.sqrt(0.031)) / 1.4, 14);
  expect(high).toBeCloseTo((0.9 + 2 * Math.sqrt(0.031)) / 1.4, 14);
  // 8 of 10 at 95 %: 0.4902 to 0.9433, as tables have it.
  const ten = wilson({ solved: 8, n: 10 });
  expect(ten.low).toBeCloseTo(0.4902, 4);
  expect(ten.high).toBeCloseTo(0.9433, 4);
});

test('none solved of n reaches z² / (n + z²), all solved mirrors it', () => {
  const none = wilson({ solved: 0, n: 4 }, 2);
  expect(none).toEqual({ low: 0, high: 0.5 });
  expect(wilson({ solved: 4, n: 4 }, 2)).toEqual({ low: 0.5, high: 1 });
});

test('the interval holds the rate, lies in [0, 1] and mirrors with the outcome', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const { low, high } = wilson(count);
      const rate = passRate(count);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-12).toBeLessThanOrEqual(rate);
      expect(high + 1e-12).toBeGreaterThanOrEqual(rate);
      const mirror = wilson({ solved: count.n - count.solved, n: count.n });
      expect(mirror.low).toBeCloseTo(1 - high, 10);
    }),
  );
});

test('more attempts at the same rate narrow it', () => {
  const width = (k: number) =>
    wilson({ solved: 3 * k, n: 8 * k }).high - wilson({ solved: 3 * k, n: 8 * k }).low;
  expect(width(1)).toBeGreaterThan(width(2));
  expect(width(2)).toBeGreaterThan(width(20));
});

test('counts that cannot be are refused', () => {
  expect(() => passRate({ solved: 0, n: 0 })).toThrow('one attempt or more');
  expect(() => passRate({ solved: 3, n: 2 })).toThrow('cannot be solved');
  expect(() => wilson({ solved: 1.5, n: 2 })).toThrow(RangeError);
  expect(() => wilson({ solved: 1, n: 2 }, 0)).toThrow(RangeError);
});
