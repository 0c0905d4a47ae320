import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureSchedule, REASONING_GYM_RULE, signalSchedule, thresholdSchedule } from './adaptive.ts';
import { scheduleIssues } from './schedule.ts';

const size = { steps: 4_000, problemsPerStep: 10 };

test('a level that is always solved is left at the next look, one that is never solved is not', () => {
  const { stages, bands } = thresholdSchedule([1, 0.4], REASONING_GYM_RULE, size);
  expect(bands).toEqual(['level 1', 'level 2']);
  // 20 scores are two steps; from then on level 2, whose mean is below 0.1 once in 1,900 looks or so.
  expect(stages[0]?.weights[0]).toBeGreaterThan(0.2);
  expect(stages.at(-1)?.weights[1]).toBeGreaterThan(0.99);
  const stuck = thresholdSchedule([0.3, 0.9], REASONING_GYM_RULE, size);
  expect(stuck.stages.at(-1)?.weights[0]).toBeGreaterThan(0.9);
});

test('two levels in balance, by hand: shares as down to up', () => {
  // One score a look: up with probability 1/2, down with probability 3/4.
  const { stages } = thresholdSchedule(
    [0.5, 0.25],
    { scores: 1, up: 0.7, down: 0.1 },
    { steps: 900, problemsPerStep: 1 },
  );
  expect(stages.at(-1)?.weights[0]).toBeCloseTo(0.75 / 1.25, 4);
});

test('weights of p(1 − p) and of 1 − p, by hand', () => {
  const bands = [
    { name: 'easy', rates: [0.9, 0.9] },
    { name: 'medium', rates: [0.5] },
    { name: 'done', rates: [1] },
  ];
  const signal = signalSchedule(bands, size).stages[0]?.weights ?? [];
  expect(signal[0]).toBeCloseTo(0.18 / 0.43, 12);
  expect(signal[2]).toBe(0);
  const failure = failureSchedule(bands, size).stages[0]?.weights ?? [];
  expect(failure[0]).toBeCloseTo(0.2 / 0.7, 12);
  expect(failure[1]).toBeCloseTo(0.5 / 0.7, 12);
  expect(() => signalSchedule([{ name: 'a', rates: [0, 1] }], size)).toThrow('measure problems');
});

test('whatever the rates, a schedule that can be used', () => {
  const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      rates,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 64 }),
      (list, steps, problemsPerStep) => {
        expect(
          scheduleIssues(thresholdSchedule(list, REASONING_GYM_RULE, { steps, problemsPerStep })),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
  expect(() => thresholdSchedule([], REASONING_GYM_RULE, size)).toThrow(RangeError);
  expect(() => thresholdSchedule([1.2], REASONING_GYM_RULE, size)).toThrow(RangeError);
});
