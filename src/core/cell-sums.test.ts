import { expect, test } from 'vitest';
import {
  type CellSum,
  cellSums,
  isFoundBy,
  isSettled,
  settleBySupposing,
  settleSums,
  solveSums,
  unknownCells,
} from './cell-sums.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

const drawn = (rng: ReturnType<typeof makeRng>, size: number): CellSum[] =>
  Array.from({ length: rng.int(2, 6) }, () => {
    const cells = rng.sample(
      Array.from({ length: size }, (_, i) => i),
      rng.int(1, 5),
    );
    const least = rng.int(0, cells.length);
    return { cells, least, most: rng.int(least, cells.length) };
  });

const allWays = (size: number, sums: readonly CellSum[]): string[] =>
  Array.from({ length: 2 ** size }, (_, n) => n.toString(2).padStart(size, '0')).filter((way) =>
    sums.every(({ cells, least, most }) => {
      const chosen = cells.filter((cell) => way[cell] === '1').length;
      return chosen >= least && chosen <= most;
    }),
  );

test('finds exactly the ways in which all sums hold, and works out only what all of them share', () => {
  const rng = makeRng('sums');
  for (let round = 0; round < 200; round++) {
    const sums = drawn(rng, 8);
    const of = cellSums(8, sums);
    const ways = allWays(8, sums);
    expect(
      solveSums(of, 999, makeSteps())
        .map((way) => way.join(''))
        .sort(),
    ).toEqual(ways);
    for (const settle of [settleSums, settleBySupposing]) {
      const known = unknownCells(of);
      const possible = settle(of, known, makeSteps());
      if (!possible) expect(ways).toEqual([]);
      for (const way of ways)
        for (const [cell, value] of known.entries()) if (value >= 0) expect(way[cell]).toBe(String(value));
    }
    for (const reasoning of ['direct', 'suppose'] as const)
      if (isFoundBy(reasoning, of)) expect(ways).toHaveLength(1);
    expect(isFoundBy('search', of)).toBe(ways.length === 1);
  }
});

test('supposing finds more than single sums', () => {
  const of = cellSums(3, [
    { cells: [0, 1], least: 1, most: 1 },
    { cells: [1, 2], least: 1, most: 1 },
    { cells: [0, 1, 2], least: 2, most: 3 },
  ]);
  const alone = unknownCells(of);
  settleSums(of, alone, makeSteps());
  expect(isSettled(alone)).toBe(false);
  expect(isFoundBy('direct', of)).toBe(false);
  expect(isFoundBy('suppose', of)).toBe(true);
});

test('a way that is not accepted does not count, and steps are a bound', () => {
  const of = cellSums(2, [{ cells: [0, 1], least: 1, most: 1 }]);
  expect(isFoundBy('search', of)).toBe(false);
  expect(isFoundBy('search', of, (choices) => choices[0] === 1)).toBe(true);
  expect(solveSums(of, 9, makeSteps(1))).toEqual([]);
});
