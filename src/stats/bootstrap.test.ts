import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRng } from '../core/rng.ts';
import { bootstrapMean, bootstrapPassAtK } from './bootstrap.ts';

test('the treated mice of Efron and Tibshirani: mean 86.86, error 23.36 with ever more draws', () => {
  const { mean, error } = bootstrapMean([94, 197, 16, 38, 99, 141, 23], makeRng('mice'), { draws: 20_000 });
  expect(mean).toBeCloseTo(86.857, 3);
  expect(Math.abs(error - 23.36)).toBeLessThan(0.5);
});

test('one prompt solved, one not: means 0, 1/2 and 1 in the shares 1 : 2 : 1', () => {
  const two = (confidence: number) => bootstrapMean([0, 1], makeRng('two'), { draws: 4_000, confidence });
  expect(two(0.95)).toMatchObject({ mean: 0.5, low: 0, high: 1, prompts: 2 });
  // A quarter of the means are 0: 40 % of confidence leaves 30 % below, and that is 1/2.
  expect(two(0.4)).toMatchObject({ low: 0.5, high: 0.5 });
});

test('the interval lies among the values, and the same stream gives the same', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.string(), (list, seed) => {
      const run = () => bootstrapMean(list, makeRng(seed), { draws: 100 });
      const { mean, low, high } = run();
      expect(low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12);
      expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-12);
      expect(low).toBeLessThanOrEqual(high);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12);
      expect(run()).toEqual(run());
    }),
    { numRuns: 50 },
  );
});

test('95 of 100 intervals hold the truth, or nearly', () => {
  const rng = makeRng('coverage');
  let held = 0;
  for (let i = 0; i < 200; i++) {
    const values = Array.from({ length: 60 }, () => rng.int(0, 8) / 8);
    const { low, high } = bootstrapMean(values, rng, { draws: 300 });
    if (low <= 0.5 && high >= 0.5) held++;
  }
  expect(held).toBeGreaterThan(178);
  expect(held).toBeLessThan(199);
});

test('pass@k leaves out prompts with fewer attempts', () => {
  const groups = [
    { solved: 2, n: 4 },
    { solved: 0, n: 4 },
    { solved: 1, n: 1 },
  ];
  // 1 − C(2,2)/C(4,2) = 5/6 and 0.
  const two = bootstrapPassAtK(groups, 2, makeRng('k'));
  expect(two?.mean).toBeCloseTo(5 / 12, 12);
  expect(two?.prompts).toBe(2);
  expect(bootstrapPassAtK(groups, 5, makeRng('k'))).toBeUndefined();
});

test('what makes no sense is refused', () => {
  const rng = makeRng('x');
  expect(() => bootstrapMean([], rng)).toThrow('one prompt');
  expect(() => bootstrapMean([Number.NaN], rng)).toThrow('finite');
  expect(() => bootstrapMean([1], rng, { draws: 1 })).toThrow('two draws');
  expect(() => bootstrapMean([1], rng, { confidence: 1 })).toThrow('between 0 and 1');
});
