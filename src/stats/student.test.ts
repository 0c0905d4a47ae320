import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalBelow } from './normal.ts';
import { studentBelow, studentPoint } from './student.ts';

test('the points of the tables', () => {
  const points: readonly (readonly [number, number])[] = [
    [1, 12.7062],
    [2, 4.30265],
    [4, 2.77645],
    [9, 2.26216],
    [30, 2.04227],
    [120, 1.97993],
  ];
  for (const [freedom, t] of points) expect(studentPoint(freedom)).toBeCloseTo(t, 4);
  expect(studentPoint(10, 0.99)).toBeCloseTo(3.16927, 4);
});

test('one degree is Cauchy’s distribution, two have a closed form, many are the normal', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (t) => {
      expect(studentBelow(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 9);
      expect(studentBelow(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 9);
      expect(studentBelow(t, 1e7)).toBeCloseTo(normalBelow(t), 6);
    }),
  );
});

test('what makes no sense is refused', () => {
  expect(() => studentBelow(Number.NaN, 3)).toThrow(RangeError);
  expect(() => studentBelow(1, 0)).toThrow(RangeError);
  expect(() => studentPoint(3, 1)).toThrow(RangeError);
});
