import { expect, test } from 'vitest';
import { cutRegion, nearlyEqual } from './cut-region.ts';
import { sideNeighbours } from './grid.ts';
import { makeRng } from './rng.ts';

test('parts have the sizes asked for, are connected, and use every cell once', () => {
  const rng = makeRng('cut');
  const cells = Array.from({ length: 30 }, (_, i) => i).filter((i) => i !== 7 && i !== 22);
  let cuts = 0;
  for (let tries = 0; tries < 100; tries++) {
    const sizes = nearlyEqual(cells.length, 7, 3, rng);
    const parts = cutRegion(5, 6, cells, sizes, rng);
    if (!parts) continue;
    cuts++;
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(cells);
    for (const part of parts)
      for (const cell of part.slice(1))
        expect(sideNeighbours(cell, 5, 6).some((n) => part.slice(0, part.indexOf(cell)).includes(n))).toBe(
          true,
        );
  }
  expect(cuts).toBeGreaterThan(20);
});

test('a region that falls into too small parts is given up', () => {
  expect(cutRegion(1, 5, [0, 1, 3, 4], [3, 1], makeRng('gap'))).toBeUndefined();
});

test('sizes add up and keep to the least', () => {
  const rng = makeRng('sizes');
  for (let round = 0; round < 200; round++) {
    const count = rng.int(2, 9);
    const total = rng.int(3 * count, 5 * count);
    const sizes = nearlyEqual(total, count, 3, rng);
    expect(sizes.reduce((a, b) => a + b)).toBe(total);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
  }
});
