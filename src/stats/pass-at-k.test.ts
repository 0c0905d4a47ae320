import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanPassAtK, passAtK } from './pass-at-k.ts';

/** C(n, k) in whole numbers of any size. */
function choose(n: number, k: number): bigint {
  if (k > n) return 0n;
  let out = 1n;
  for (let i = 0; i < k; i++) out = (out * BigInt(n - i)) / BigInt(i + 1);
  return out;
}
const SCALE = 10n ** 18n;
const exact = (n: number, c: number, k: number): number =>
  1 - Number((choose(n - c, k) * SCALE) / choose(n, k)) / Number(SCALE);

test('by hand', () => {
  expect(passAtK({ solved: 1, n: 4 }, 1)).toBeCloseTo(1 / 4, 15);
  expect(passAtK({ solved: 1, n: 4 }, 2)).toBeCloseTo(1 / 2, 15); // 1 − C(3,2)/C(4,2) = 1 − 3/6
  expect(passAtK({ solved: 2, n: 5 }, 3)).toBeCloseTo(9 / 10, 15); // 1 − C(3,3)/C(5,3) = 1 − 1/10
  expect(passAtK({ solved: 0, n: 9 }, 9)).toBe(0);
  expect(passAtK({ solved: 1, n: 9 }, 9)).toBe(1);
});

test('is 1 − C(n−c, k) / C(n, k), also where the binomials are far beyond a double', () => {
  const cases = fc
    .integer({ min: 1, max: 1500 })
    .chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.integer({ min: 1, max: n })));
  fc.assert(
    fc.property(cases, ([n, c, k]) => {
      expect(passAtK({ solved: c, n }, k)).toBeCloseTo(exact(n, c, k), 10);
    }),
    { numRuns: 200 },
  );
});

test('rises with k and starts at the pass rate', () => {
  for (let k = 2; k <= 20; k++)
    expect(passAtK({ solved: 3, n: 20 }, k)).toBeGreaterThan(passAtK({ solved: 3, n: 20 }, k - 1) - 1e-15);
  expect(passAtK({ solved: 3, n: 20 }, 1)).toBeCloseTo(0.15, 15);
});

test('k beyond n is refused', () => {
  expect(() => passAtK({ solved: 4, n: 4 }, 5)).toThrow('pass@5 needs 5 attempts');
  expect(() => passAtK({ solved: 1, n: 4 }, 0)).toThrow(RangeError);
  expect(() => passAtK({ solved: 1, n: 4 }, 1.5)).toThrow(RangeError);
});

test('the mean leaves out groups that are too small, and says how many', () => {
  const groups = [
    { solved: 1, n: 4 },
    { solved: 4, n: 4 },
    { solved: 1, n: 1 },
  ];
  expect(meanPassAtK(groups, 2)).toEqual({ mean: 0.75, groups: 2, tooFew: 1 });
  expect(meanPassAtK(groups, 5)).toBeUndefined();
});
