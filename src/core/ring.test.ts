import { expect, test } from 'vitest';
import { ring } from './ring.ts';

test.each([1, 2, 3, 7, 10, 26, 100])('%i positions stand clear of each other on a circle', (count) => {
  const points = ring(count);
  const radius = Math.max(120, 16 * count);
  expect(points).toHaveLength(count);
  expect(points[0]).toEqual([radius, 0]);
  for (const [i, [x, y]] of points.entries()) {
    expect(Math.abs(Math.sqrt((x - radius) ** 2 + (y - radius) ** 2) - radius)).toBeLessThan(1);
    for (const [u, v] of points.slice(0, i)) expect((x - u) ** 2 + (y - v) ** 2).toBeGreaterThan(90 * 90);
  }
});
