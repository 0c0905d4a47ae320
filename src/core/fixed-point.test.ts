import { expect, test } from 'vitest';
import { degreesOf, ONE, root } from './fixed-point.ts';

test('roots are rounded down', () => {
  for (let n = 0n; n < 2000n; n++) {
    const r = root(n);
    expect(r * r <= n && (r + 1n) * (r + 1n) > n, String(n)).toBe(true);
  }
  const large = 123456789n * ONE;
  expect(root(large * large)).toBe(large);
  expect(root(large * large - 1n)).toBe(large - 1n);
});

test('angles are those of the arcus tangens, and exact where they are known', () => {
  for (let x = -30; x <= 30; x++)
    for (let y = 0; y <= 30; y++)
      if (x !== 0 || y !== 0)
        expect(Number(degreesOf(BigInt(x), BigInt(y))) / Number(ONE)).toBeCloseTo(
          (Math.atan2(y, x) * 180) / Math.PI,
          9,
        );
  const off = degreesOf(ONE, root(3n * ONE * ONE)) - 60n * ONE;
  expect(off < 10000n && off > -10000n, String(off)).toBe(true);
  expect(degreesOf(0n, 1n)).toBe(90n * ONE);
  expect(degreesOf(-1n, 0n)).toBe(180n * ONE);
});
