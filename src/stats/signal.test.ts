import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learningSignal, meanZeroAdvantage, signalOf, zeroAdvantage, zeroAdvantageOf } from './signal.ts';

const counts = fc
  .integer({ min: 2, max: 40 })
  .chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) }));

test('by hand', () => {
  expect(learningSignal(0.5)).toBe(0.25);
  expect(learningSignal(1)).toBe(0);
  // 3 of 4: 3·1 / (4·3).
  expect(signalOf({ solved: 3, n: 4 })).toBe(0.25);
  expect(signalOf({ solved: 1, n: 1 })).toBeUndefined();
  expect(zeroAdvantage(0.5, 8)).toBe(2 / 256);
  expect(zeroAdvantage(0.9, 2)).toBeCloseTo(0.82, 14);
  expect(zeroAdvantage(0.3, 1)).toBe(1);
  // Of 4 attempts 3 were solved: of the 6 pairs 3 are both solved.
  expect(zeroAdvantageOf({ solved: 3, n: 4 }, 2)).toBe(0.5);
  expect(zeroAdvantageOf({ solved: 3, n: 4 }, 5)).toBeUndefined();
});

test('the estimates are unbiased: weighted over all counts they give the formulas', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (n, p, g) => {
        const size = 1 + (g % n);
        let signal = 0;
        let zero = 0;
        for (let solved = 0; solved <= n; solved++) {
          const chance = choose(n, solved) * p ** solved * (1 - p) ** (n - solved);
          signal += chance * (signalOf({ solved, n }) ?? 0);
          zero += chance * (zeroAdvantageOf({ solved, n }, size) ?? 0);
        }
        expect(signal).toBeCloseTo(learningSignal(p), 10);
        expect(zero).toBeCloseTo(zeroAdvantage(p, size), 10);
      },
    ),
  );
});

test('larger groups are seldomer alike, and shares are shares', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 30 }), (count, size) => {
      const [here, next] = [size, size + 1].map((g) => zeroAdvantageOf(count, g) ?? 0) as [number, number];
      expect(here).toBeLessThanOrEqual(1 + 1e-12);
      expect(next).toBeLessThanOrEqual(here + 1e-12);
      const rate = count.solved / count.n;
      expect(zeroAdvantage(rate, size + 1)).toBeLessThanOrEqual(zeroAdvantage(rate, size) + 1e-12);
    }),
  );
});

test('the mean over prompts says how many rest on their rate alone', () => {
  const groups = [
    { solved: 4, n: 4 },
    { solved: 2, n: 4 },
    { solved: 1, n: 2 },
  ];
  // 1, none of 4 alike, and 2·(1/2)^4 for the pair.
  expect(meanZeroAdvantage(groups, 4)).toEqual({ share: (1 + 0 + 0.125) / 3, fromRate: 1 });
  expect(meanZeroAdvantage([], 4)).toBeUndefined();
});

test('what makes no sense is refused', () => {
  expect(() => learningSignal(1.1)).toThrow(RangeError);
  expect(() => zeroAdvantage(0.5, 0)).toThrow('one attempt or more');
  expect(() => zeroAdvantageOf({ solved: 5, n: 4 }, 2)).toThrow('cannot be solved');
});

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
