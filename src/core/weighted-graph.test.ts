import { expect, test } from 'vitest';
import type { Edge } from './graph.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';
import { leastLength, lengthOf, nearestNext, shortestWay, type WeightedGraph } from './weighted-graph.ts';

/** A direct edge, a way round that is shorter, and a trap that begins with the shortest edge. */
const graph: WeightedGraph = {
  count: 5,
  edges: [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [2, 4],
  ],
  lengths: [9, 3, 1, 4, 1],
};

test('the shortest way is not the one with fewest edges, nor the one that begins shortest', () => {
  expect(shortestWay(graph, 0, 1, makeSteps())).toEqual([0, 2, 1]);
  expect(lengthOf(graph, [0, 2, 1])).toBe(7);
  expect(leastLength(graph, 0, 1)).toBe(7);
  expect(leastLength(graph, 0, 1, 1)).toBe(9);
  expect(nearestNext(graph, 0, 1)).toEqual([0, 3]);
});

test('there is no way to what is cut off, and none without steps', () => {
  const cut = { ...graph, count: 6 };
  expect(shortestWay(cut, 0, 5, makeSteps())).toBeUndefined();
  expect(leastLength(cut, 0, 5)).toBe(Number.POSITIVE_INFINITY);
  expect(shortestWay(graph, 0, 1, makeSteps(1))).toBeUndefined();
});

test('both ways to compute it agree', () => {
  const rng = makeRng('agree');
  for (let i = 0; i < 50; i++) {
    const edges: Edge[] = [];
    for (let b = 1; b < 9; b++) for (let a = 0; a < b; a++) if (rng.chance(1, 3)) edges.push([a, b]);
    const random = { count: 9, edges, lengths: edges.map(() => rng.int(1, 20)) };
    const way = shortestWay(random, 0, 8, makeSteps());
    expect(way ? lengthOf(random, way) : Number.POSITIVE_INFINITY).toBe(leastLength(random, 0, 8));
  }
});
