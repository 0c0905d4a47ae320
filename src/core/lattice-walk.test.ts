import { expect, test } from 'vitest';
import { sideNeighbours } from './grid.ts';
import { latticeWalk } from './lattice-walk.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

test('walks go from neighbour to neighbour and never come back', () => {
  const rng = makeRng('walk');
  for (let round = 0; round < 100; round++) {
    const path = latticeWalk(4, 5, 12, rng, makeSteps(5000))!;
    expect(path).toHaveLength(13);
    expect(new Set(path).size).toBe(13);
    for (const [i, cell] of path.slice(1).entries()) expect(sideNeighbours(path[i]!, 4, 5)).toContain(cell);
  }
});

test('gives up where there is none, or when the steps are spent', () => {
  expect(latticeWalk(2, 2, 4, makeRng('none'), makeSteps())).toBeUndefined();
  expect(latticeWalk(5, 5, 20, makeRng('short'), makeSteps(10))).toBeUndefined();
});
