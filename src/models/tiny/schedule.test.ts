import { expect, test } from 'vitest';
import { rateAt, stepsOf } from './schedule.ts';

test('straight lines between the points', () => {
  const rates = [
    [-1, 0],
    [9, 0.01],
    [100, 0.01],
    [200, 0],
  ] as const;
  expect([0, 4, 9, 50, 100, 150, 200, 300].map((step) => rateAt(step, { rates }))).toEqual(
    [0.001, 0.005, 0.01, 0.01, 0.01, 0.005, 0, 0].map((rate) => expect.closeTo(rate, 9)),
  );
  expect(stepsOf({ rates })).toBe(200);
});
