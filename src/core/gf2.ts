import type { Steps } from './steps.ts';

/** A row of zeros and ones. */
export type Bits = Uint8Array;

/** All solutions of a linear system over GF(2): `some` plus any sum of the kernel's basis. */
export interface BitSolutions {
  readonly some: Bits;
  readonly kernel: readonly Bits[];
}

/**
 * Solves a linear system over GF(2) by Gauss and Jordan. Each equation lists the unknowns, from 0, whose sum it gives;
 * `sums` are 0 or 1. Undefined where there is no solution.
 */
export function solveBits(
  equations: readonly (readonly number[])[],
  sums: readonly number[],
  unknowns: number,
): BitSolutions | undefined {
  const rows = equations.map((equation, i) => {
    const row = new Uint8Array(unknowns + 1);
    for (const unknown of equation) row[unknown]! ^= 1;
    row[unknowns] = sums[i]!;
    return row;
  });
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column++) {
    const at = rows.findIndex((row, i) => i >= pivots.length && row[column] === 1);
    if (at < 0) continue;
    const pivot = rows[at]!;
    rows[at] = rows[pivots.length]!;
    rows[pivots.length] = pivot;
    for (const row of rows) if (row !== pivot && row[column] === 1) add(row, pivot);
    pivots.push(column);
  }
  if (rows.slice(pivots.length).some((row) => row[unknowns] === 1)) return undefined;
  const some = new Uint8Array(unknowns);
  for (const [i, column] of pivots.entries()) some[column] = rows[i]![unknowns]!;
  const kernel: Bits[] = [];
  for (let free = 0; free < unknowns; free++) {
    if (pivots.includes(free)) continue;
    const basis = new Uint8Array(unknowns);
    basis[free] = 1;
    for (const [i, column] of pivots.entries()) basis[column] = rows[i]![free]!;
    kernel.push(basis);
  }
  return { some, kernel };
}

/** A solution with the fewest ones: all of them are looked at, one step each. Undefined when the steps are spent. */
export function lightest({ some, kernel }: BitSolutions, steps: Steps): Bits | undefined {
  const current = some.slice();
  let best = some;
  let fewest = ones(some);
  // The n-th solution differs from the one before by the basis that a Gray code switches.
  for (let n = 1; n < 1 << kernel.length; n++) {
    if (!steps.take()) return undefined;
    add(current, kernel[31 - Math.clz32(n & -n)]!);
    const count = ones(current);
    if (count >= fewest) continue;
    fewest = count;
    best = current.slice();
  }
  return best;
}

const ones = (bits: Bits): number => bits.reduce((sum, bit) => sum + bit, 0);

/** Adds to the first. */
function add(to: Bits, bits: Bits): void {
  for (let i = 0; i < to.length; i++) to[i]! ^= bits[i]!;
}
