import { expect, test } from 'vitest';
import { calibrate } from './calibration.ts';

const levels = (n: number, ...solved: readonly number[]) =>
  solved.map((c, i) => ({ level: i + 1, solved: c, n }));

test('rates that fall are kept: two levels by hand', () => {
  const result = calibrate(levels(20, 15, 5));
  // Slope ln((5/15)/(15/5)) = −ln 9, error √(4/15 · 2/… ) = √(1/15 + 1/5 + 1/5 + 1/15) = √(8/15).
  expect(result).toMatchObject({ by: 'wald', keep: true });
  if (result.by !== 'wald') return;
  expect(result.slope).toBeCloseTo(-Math.log(9), 10);
  expect(result.error).toBeCloseTo(Math.sqrt(8 / 15), 10);
  expect(result.z).toBeCloseTo(-Math.log(9) / Math.sqrt(8 / 15), 9);
  // Φ(−3.00868…), from the tables: 0.00131.
  expect(result.p).toBeCloseTo(0.00131, 5);
});

test('rates that rise, or stand still, are dropped; the test is one-sided', () => {
  expect(calibrate(levels(20, 5, 15))).toMatchObject({ by: 'wald', keep: false });
  const flat = calibrate(levels(8, 4, 4, 4));
  expect(flat).toMatchObject({ by: 'wald', keep: false });
  if (flat.by === 'wald') expect(flat.p).toBeCloseTo(0.5, 10);
});

test('separated outcomes: the exact test stands in', () => {
  // Of C(6,3) = 20 placings of 3 solved attempts one has all of them at level 1.
  expect(calibrate(levels(3, 3, 0))).toMatchObject({ by: 'exact', keep: false, falls: true });
  const clear = calibrate(levels(4, 4, 4, 1, 0));
  expect(clear).toMatchObject({ by: 'exact', keep: true, falls: true });
  // C(4,1) / C(16,9) = 4 / 11440.
  if (clear.by === 'exact') {
    expect(clear.p).toBeCloseTo(4 / 11440, 12);
    expect(clear.says).toContain('Level 3 alone is mixed');
  }
  const three = calibrate(levels(3, 3, 0));
  if (three.by === 'exact') expect(three.p).toBeCloseTo(1 / 20, 12);
  expect(calibrate(levels(9, 0, 9))).toMatchObject({ by: 'exact', keep: false, falls: false, p: 1 });
  const many = calibrate(levels(4000, 4000, 0));
  expect(many).toMatchObject({ by: 'exact', keep: true, p: 0 });
});

test('nothing to test is said with what to do', () => {
  expect(calibrate(levels(8, 8, 8))).toMatchObject({
    by: 'nothing',
    says: expect.stringContaining('harder levels'),
  });
  expect(calibrate(levels(8, 0, 0))).toMatchObject({
    by: 'nothing',
    says: expect.stringContaining('easier levels'),
  });
  expect(calibrate(levels(8, 4))).toMatchObject({
    by: 'nothing',
    says: expect.stringContaining('two levels'),
  });
});
