import { expect, test } from 'vitest';
import { lightest, solveBits } from './gf2.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

test('gives exactly the solutions, and a lightest one', () => {
  const rng = makeRng('gf2');
  for (let round = 0; round < 300; round++) {
    const unknowns = rng.int(1, 6);
    const equations = Array.from({ length: rng.int(1, 6) }, () =>
      Array.from({ length: unknowns }, (_, i) => i).filter(() => rng.chance(1, 2)),
    );
    const sums = equations.map(() => rng.int(0, 1));
    const right: number[][] = [];
    for (let n = 0; n < 1 << unknowns; n++) {
      const bits = Array.from({ length: unknowns }, (_, i) => (n >> i) & 1);
      if (equations.every((list, i) => list.reduce((sum, at) => sum + bits[at]!, 0) % 2 === sums[i]))
        right.push(bits);
    }
    const solved = solveBits(equations, sums, unknowns);
    expect(solved === undefined).toBe(right.length === 0);
    if (!solved) continue;
    const found = new Set<string>();
    for (let n = 0; n < 1 << solved.kernel.length; n++) {
      const bits = [...solved.some];
      for (const [k, basis] of solved.kernel.entries())
        if ((n >> k) & 1) for (const [i, bit] of basis.entries()) bits[i]! ^= bit;
      found.add(bits.join());
    }
    expect([...found].sort()).toEqual(right.map((bits) => bits.join()).sort());
    const fewest = Math.min(...right.map((bits) => bits.reduce((a, b) => a + b)));
    const best = [...lightest(solved, makeSteps())!];
    expect(best.reduce((a, b) => a + b)).toBe(fewest);
    expect(found).toContain(best.join());
  }
});

test('an unknown that is named twice cancels out', () => {
  expect(solveBits([[0, 0, 1]], [1], 2)?.some).toEqual(new Uint8Array([0, 1]));
});

test('gives up when the steps are spent', () => {
  expect(lightest(solveBits([[]], [0], 5)!, makeSteps(3))).toBeUndefined();
});
