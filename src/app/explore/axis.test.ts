import { describe, expect, test } from 'vitest';
import { axisOf, readable } from './axis.ts';

describe('an axis', () => {
  test('starts at 0 for values of one size', () => {
    const { ticks, place } = axisOf([6, 12, 51]);
    expect(ticks).toEqual([0, 20, 40, 60]);
    expect(place(0)).toBe(0);
    expect(place(60)).toBe(1);
  });

  test('goes by powers of ten for values of many sizes', () => {
    const { ticks, place } = axisOf([3, 40, 90_000, 0]);
    expect(ticks).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
    expect(place(0)).toBe(0);
    expect(place(1)).toBe(0);
    expect(place(100_000)).toBe(1);
  });

  test('holds every value, also none and only zeros', () => {
    for (const values of [[], [0], [1], [1, 1], [7], [29, 1], [31, 1], [0.5, 0.2]]) {
      const { ticks, place } = axisOf(values);
      for (const value of values) {
        expect(place(value)).toBeGreaterThanOrEqual(0);
        expect(place(value)).toBeLessThanOrEqual(1);
      }
      expect(ticks.length).toBeGreaterThan(1);
    }
  });
});

test('numbers are short', () => {
  expect([0, 2.5, 12.34, 1234.5, 90_000].map(readable)).toEqual(['0', '2.5', '12.3', '1,235', '90,000']);
});
