import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole, minus, over, plus, rational, rationalText, sameNumber, times } from './rational.ts';

const some = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -12, max: 12 }).filter(Boolean))
  .map(([top, bottom]) => rational(top, bottom));

test('fractions are kept in lowest terms with the sign on top', () => {
  expect(rational(6, -4)).toEqual({ top: -3n, bottom: 2n });
  expect(rational(0, -5)).toEqual({ top: 0n, bottom: 1n });
  expect(rationalText(rational(10, 5))).toBe('2');
  expect(rationalText(rational(-10, 4))).toBe('-5/2');
  expect(() => rational(1, 0)).toThrow(RangeError);
});

test('sums and products are undone by differences and quotients', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(sameNumber(minus(plus(a, b), b), a)).toBe(true);
      const quotient = over(times(a, b), b);
      if (b.top === 0n) expect(quotient).toBeUndefined();
      else expect(quotient).toEqual(a);
      expect(isWhole(times(a, rational(a.bottom)))).toBe(true);
    }),
  );
});
