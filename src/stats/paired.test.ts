import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePaired, spreadOf } from './paired.ts';

test('Student’s sleep data: 1.58 hours more, 0.70 to 2.46, p = 0.0028', () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { difference, interval, error, p } = spreadOf(second.map((hours, i) => hours - first[i]!));
  expect(difference).toBeCloseTo(1.58, 10);
  expect(difference / error!).toBeCloseTo(4.0621, 4);
  expect(interval!.low).toBeCloseTo(0.7001142, 6);
  expect(interval!.high).toBeCloseTo(2.4598858, 6);
  expect(p).toBeCloseTo(0.002833, 6);
});

test('a prompt counts once, however many attempts it has', () => {
  const few = [
    { a: { solved: 1, n: 2 }, b: { solved: 0, n: 2 } },
    { a: { solved: 2, n: 2 }, b: { solved: 2, n: 2 } },
    { a: { solved: 0, n: 2 }, b: { solved: 1, n: 2 } },
    { a: { solved: 2, n: 2 }, b: { solved: 0, n: 2 } },
  ];
  const many = few.map(({ a, b }) => ({
    a: { solved: a.solved * 50, n: 100 },
    b: { solved: b.solved * 50, n: 100 },
  }));
  expect(comparePaired(many)).toEqual(comparePaired(few));
  // Differences 1/2, 0, −1/2, 1: mean 1/4, s² = (1/16 + 1/16 + 9/16 + 9/16)/3 = 5/12, error √(5/48).
  expect(comparePaired(few)).toMatchObject({
    prompts: 4,
    a: 0.625,
    b: 0.375,
    difference: 0.25,
    better: { a: 2, b: 1, neither: 1 },
  });
  expect(comparePaired(few).error).toBeCloseTo(Math.sqrt(5 / 48), 14);
});

test('swapping the solvers mirrors everything', () => {
  const count = fc
    .integer({ min: 1, max: 9 })
    .chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) }));
  fc.assert(
    fc.property(fc.array(fc.record({ a: count, b: count }), { minLength: 1, maxLength: 20 }), (pairs) => {
      const one = comparePaired(pairs);
      const other = comparePaired(pairs.map(({ a, b }) => ({ a: b, b: a })));
      expect(other.difference).toBeCloseTo(-one.difference, 12);
      expect(other.better.a).toBe(one.better.b);
      if (one.interval) {
        expect(other.interval!.low).toBeCloseTo(-one.interval.high, 10);
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p! < 0.05).toBe(one.interval.low > 0 || one.interval.high < 0);
      }
    }),
  );
});

test('one prompt, or differences that are all alike, have no interval', () => {
  const pair = { a: { solved: 1, n: 1 }, b: { solved: 0, n: 1 } };
  expect(comparePaired([pair])).toMatchObject({ difference: 1, interval: undefined, p: undefined });
  expect(comparePaired([pair, pair])).toMatchObject({ difference: 1, interval: undefined });
  expect(() => comparePaired([])).toThrow('both solvers');
});
