import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalBelow } from './normal.ts';

test('the points of the tables', () => {
  const points: readonly (readonly [number, number])[] = [
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.6448536269514722, 0.05],
    [1.959963984540054, 0.975],
    [-2, 0.0227501319481792],
    [-3.090232306167813, 0.001],
    [-5, 2.866515718791939e-7],
    [-10, 7.619853024160527e-24],
  ];
  for (const [x, share] of points)
    expect(Math.abs(normalBelow(x) / share - 1), String(x)).toBeLessThan(1e-12);
  expect([normalBelow(-Infinity), normalBelow(Infinity)]).toEqual([0, 1]);
  expect(() => normalBelow(Number.NaN)).toThrow(RangeError);
});

test('it rises, mirrors, and joins where the two ways of computing it meet', () => {
  const x = fc.double({ min: -12, max: 12, noNaN: true });
  fc.assert(
    fc.property(x, x, (a, b) => {
      expect(normalBelow(a) + normalBelow(-a)).toBeCloseTo(1, 14);
      if (a < b) expect(normalBelow(a)).toBeLessThanOrEqual(normalBelow(b));
    }),
  );
  expect(normalBelow(-3.0000001)).toBeCloseTo(normalBelow(-2.9999999), 8);
});
