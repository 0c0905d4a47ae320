import { describe, expect, test } from 'vitest';
import {
  cross,
  edgeName,
  edgeOf,
  fillUp,
  hopsFrom,
  isConnected,
  neighboursOf,
  nodeNamed,
  type Point,
  scatter,
  sightPairs,
  uncrossed,
} from './graph.ts';
import { makeRng } from './rng.ts';

const sizes = Array.from({ length: 26 }, (_, i) => i + 1);
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

test('names lead back to their nodes, and nothing else does', () => {
  expect(nodeNamed('A', 3)).toBe(0);
  expect(nodeNamed('C', 3)).toBe(2);
  for (const name of ['D', 'a', '', 'AB', '@', 'Ａ', '__proto__']) expect(nodeNamed(name, 3)).toBeUndefined();
  expect(edgeName(edgeOf(4, 1))).toBe('B-E');
});

describe('scattered nodes', () => {
  test.each(sizes)('stand at whole units and at least 90 apart: %i', (count) => {
    for (let seed = 0; seed < 20; seed++) {
      const points = scatter(count, makeRng(`${count} ${seed}`));
      expect(points).toHaveLength(count);
      expect(points.flat().every(Number.isInteger)).toBe(true);
      for (const [i, a] of points.entries())
        for (const b of points.slice(0, i)) expect(distance(a, b)).toBeGreaterThanOrEqual(90);
    }
  });

  test('see each other only past the discs of all others', () => {
    const points = scatter(12, makeRng('sight'));
    const pairs = sightPairs(points);
    expect(pairs.length).toBeGreaterThan(20);
    for (const [a, b] of pairs)
      for (const [node, point] of points.entries()) {
        if (node === a || node === b) continue;
        for (let step = 0; step <= 20; step++) {
          const between = points[a]!.map((v, k) => v + ((points[b]![k]! - v) * step) / 20);
          expect(distance(between as unknown as Point, point)).toBeGreaterThan(40);
        }
      }
    const lengths = pairs.map(([a, b]) => distance(points[a]!, points[b]!));
    expect(lengths).toEqual(lengths.toSorted((x, y) => x - y));
  });
});

test('edges cross inside only', () => {
  const points: Point[] = [
    [0, 0],
    [10, 10],
    [0, 10],
    [10, 0],
    [5, 5],
  ];
  expect(cross(points, [0, 1], [2, 3])).toBe(true);
  expect(cross(points, [0, 2], [1, 3])).toBe(false);
  expect(cross(points, [0, 1], [0, 3])).toBe(false);
  expect(cross(points, [0, 1], [2, 4])).toBe(false);
});

test('uncrossed pairs do not cross, and every other pair crosses one of them', () => {
  const points = scatter(15, makeRng('net'));
  const pairs = sightPairs(points);
  const kept = uncrossed(points, pairs);
  for (const one of kept) expect(kept.some((other) => cross(points, one, other))).toBe(false);
  for (const pair of pairs)
    if (!kept.includes(pair)) expect(kept.some((other) => cross(points, pair, other))).toBe(true);
});

describe('a graph that is filled up', () => {
  const points = scatter(12, makeRng('fill'));
  const pairs = sightPairs(points);

  test('keeps its edges, has the size asked for and no edge twice, sorted', () => {
    const start = pairs.slice(3, 6);
    const edges = fillUp(points, start, pairs, 20, makeRng('a'))!;
    expect(edges).toHaveLength(20);
    expect(new Set(edges.map(edgeName)).size).toBe(20);
    expect(edges).toEqual(expect.arrayContaining(start));
    expect(edges).toEqual(edges.toSorted(([a, b], [c, d]) => a - c || b - d));
  });

  test('has its edges spread evenly', () => {
    const degrees = neighboursOf(12, fillUp(points, [], pairs, 20, makeRng('b'))!).map((near) => near.length);
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...degrees)).toBeLessThanOrEqual(5);
  });

  test('is none where the pairs do not suffice', () => {
    expect(fillUp(points, [], pairs.slice(0, 5), 6, makeRng('c'))).toBeUndefined();
  });
});

test('hops count edges, and tell what is cut off', () => {
  const near = neighboursOf(5, [
    [0, 1],
    [1, 2],
    [3, 4],
  ]);
  expect(near).toEqual([[1], [0, 2], [1], [4], [3]]);
  expect(hopsFrom(2, near)).toEqual([2, 1, 0, -1, -1]);
  expect(isConnected(near)).toBe(false);
  expect(isConnected(near.slice(0, 3))).toBe(true);
  expect(isConnected([])).toBe(true);
});
