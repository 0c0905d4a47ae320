import { expect, test } from 'vitest';
import { type Edge, neighboursOf } from './graph.ts';
import { pathOnward, pathThroughAll, rewired } from './hamilton.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

const randomGraph = (count: number, seed: number): number[][] => {
  const rng = makeRng(`graph ${seed}`);
  const edges: Edge[] = [];
  for (let b = 1; b < count; b++) for (let a = 0; a < b; a++) if (rng.chance(2, 5)) edges.push([a, b]);
  return neighboursOf(count, edges);
};
const isWhole = (path: readonly number[], near: readonly (readonly number[])[]): boolean =>
  path.length === near.length &&
  new Set(path).size === path.length &&
  path.slice(1).every((node, i) => near[node]!.includes(path[i]!));

/** Every path through all nodes, by plain enumeration. */
function* wholePaths(near: readonly (readonly number[])[], path: number[] = []): Generator<number[]> {
  if (path.length === near.length) yield path;
  for (let node = 0; node < near.length; node++)
    if (!path.includes(node) && (path.length === 0 || near[node]!.includes(path.at(-1)!)))
      yield* wholePaths(near, [...path, node]);
}

test('a path through all nodes is found exactly where there is one', () => {
  let found = 0;
  for (let seed = 0; seed < 60; seed++) {
    const near = randomGraph(7, seed);
    const all = [...wholePaths(near)];
    const cases = [
      { ends: {}, some: all.length > 0 },
      { ends: { start: 2 }, some: all.some((path) => path[0] === 2) },
      { ends: { start: 2, end: 5 }, some: all.some((path) => path[0] === 2 && path[6] === 5) },
    ];
    for (const { ends, some } of cases) {
      const path = pathThroughAll(near, ends, makeSteps());
      expect(path !== undefined).toBe(some);
      if (!path) continue;
      found++;
      expect(isWhole(path, near)).toBe(true);
      if ('start' in ends) expect(path[0]).toBe(2);
      if ('end' in ends) expect(path[6]).toBe(5);
    }
  }
  expect(found).toBeGreaterThan(40);
  expect(pathThroughAll(randomGraph(7, 1), {}, makeSteps(2))).toBeUndefined();
});

test('a rewired path still visits every node once, and is another', () => {
  const near = randomGraph(12, 3);
  const path = pathThroughAll(near, { rng: makeRng('x') }, makeSteps())!;
  const other = rewired(path, near, 100, makeRng('y'));
  expect(isWhole(other, near)).toBe(true);
  expect(other).not.toEqual(path);
});

test('going on goes to the first neighbour, or to the one with fewest ways on', () => {
  const near = neighboursOf(5, [
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 3],
    [1, 4],
  ]);
  expect(pathOnward(near, 0, 'first')).toEqual([0, 1, 2]);
  expect(pathOnward(near, 0, 'fewest')).toEqual([0, 2, 1, 3]);
});
