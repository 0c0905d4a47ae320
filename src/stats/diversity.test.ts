import { expect, test } from 'vitest';
import { spreadOver } from './diversity.ts';

test('by hand: the papers’ ways to spend a budget', () => {
  expect(spreadOver([1], 20_000)).toEqual({ each: [20_000], environments: 1, effective: 1, allThere: 1 });
  expect(spreadOver([1, 1, 1, 1], 20_000)).toMatchObject({
    each: [5_000, 5_000, 5_000, 5_000],
    effective: 4,
  });
  const many = spreadOver(new Array(400).fill(1), 16_000);
  expect(many.each[7]).toBe(40);
  expect(many.effective).toBeCloseTo(400, 9);
  expect(many.allThere).toBeGreaterThan(0.999999);
});

test('uneven weights count as fewer environments', () => {
  // 1 / (0.75² + 0.25²) = 1.6; with 2 draws 1 − (0.25² + 0.75²) = 0.375 that both are there.
  const { effective, allThere, each } = spreadOver([3, 1, 0], 2);
  expect(effective).toBeCloseTo(1.6, 12);
  expect(allThere).toBeCloseTo(0.375, 12);
  expect(each).toEqual([1.5, 0.5, 0]);
});

test('what makes no sense is refused', () => {
  expect(() => spreadOver([0, 0], 5)).toThrow(RangeError);
  expect(() => spreadOver([1, -1], 5)).toThrow(RangeError);
  expect(() => spreadOver([1], 0)).toThrow(RangeError);
});
