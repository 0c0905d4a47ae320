import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type At, fitLogistic } from './logistic.ts';

/** O-ring failures by temperature (°F) of the 23 flights before Challenger. */
const FLIGHTS: readonly (readonly [number, number])[] = [
  [66, 0],
  [70, 1],
  [69, 0],
  [68, 0],
  [67, 0],
  [72, 0],
  [73, 0],
  [70, 0],
  [57, 1],
  [63, 1],
  [70, 1],
  [78, 0],
  [67, 0],
  [53, 1],
  [67, 0],
  [75, 0],
  [70, 0],
  [81, 0],
  [76, 0],
  [79, 0],
  [75, 1],
  [76, 0],
  [58, 1],
];

const fitOf = (data: readonly At[]) => {
  const result = fitLogistic(data);
  if (!('fit' in result)) throw new Error(JSON.stringify(result));
  return result.fit;
};

test('Challenger’s O-rings: intercept 15.0429, slope −0.2322, standard error 0.1082', () => {
  const { intercept, slope, error } = fitOf(FLIGHTS.map(([x, solved]) => ({ x, solved, n: 1 })));
  expect(intercept).toBeCloseTo(15.0429, 4);
  expect(slope).toBeCloseTo(-0.2322, 4);
  expect(error).toBeCloseTo(0.1082, 4);
});

test('two levels: the slope is the log odds ratio, its variance the sum of reciprocals (Woolf)', () => {
  const { slope, error } = fitOf([
    { x: 1, solved: 12, n: 16 },
    { x: 2, solved: 5, n: 20 },
  ]);
  expect(slope).toBeCloseTo(Math.log(5 / 15 / (12 / 4)), 10);
  expect(error).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 4 + 1 / 5 + 1 / 15), 10);
});

test('attempts apart or together, shifted or stretched: the same line', () => {
  const level = fc
    .integer({ min: 1, max: 12 })
    .chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) }));
  fc.assert(
    fc.property(fc.array(level, { minLength: 2, maxLength: 6 }), (levels) => {
      const data = levels.map((one, x) => ({ x, ...one }));
      const result = fitLogistic(data);
      if (!('fit' in result)) return;
      const { slope, intercept, error } = result.fit;
      const apart = data.flatMap(({ x, solved, n }) =>
        Array.from({ length: n }, (_, i) => ({ x, solved: i < solved ? 1 : 0, n: 1 })),
      );
      expect(fitOf(apart).slope).toBeCloseTo(slope, 6);
      const moved = fitOf(data.map((one) => ({ ...one, x: 1000 + one.x * 10 })));
      expect(moved.slope * 10).toBeCloseTo(slope, 6);
      expect(moved.error * 10).toBeCloseTo(error, 6);
      // At the maximum the expected number of successes is the number seen.
      const expected = data.reduce((sum, { x, n }) => sum + n / (1 + Math.exp(-intercept - slope * x)), 0);
      expect(expected).toBeCloseTo(
        data.reduce((sum, { solved }) => sum + solved, 0),
        6,
      );
    }),
  );
});

test('where the likelihood has no maximum, why', () => {
  const at = (x: number, solved: number, n = 4) => ({ x, solved, n });
  expect(fitLogistic([at(1, 4), at(2, 4), at(3, 0)])).toEqual({
    no: 'separated',
    falls: true,
    between: [2, 3],
  });
  expect(fitLogistic([at(1, 4), at(2, 3), at(3, 0)])).toEqual({
    no: 'separated',
    falls: true,
    between: [2, 2],
  });
  expect(fitLogistic([at(1, 0), at(2, 4)])).toEqual({ no: 'separated', falls: false, between: [1, 2] });
  expect(fitLogistic([at(1, 4), at(2, 4)])).toEqual({ no: 'same', solved: true });
  expect(fitLogistic([at(2, 1), at(2, 3)])).toEqual({ no: 'one' });
  expect('fit' in fitLogistic([at(1, 3), at(2, 3), at(3, 0)])).toBe(true);
  expect(() => fitLogistic([])).toThrow(RangeError);
  expect(() => fitLogistic([at(Number.NaN, 1)])).toThrow(RangeError);
});
