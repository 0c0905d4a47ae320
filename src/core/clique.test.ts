import { expect, test } from 'vitest';
import { largestClique } from './clique.ts';
import { neighboursOf } from './graph.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

test('as large as trying all sets of nodes finds, and all joined', () => {
  for (let seed = 0; seed < 40; seed++) {
    const rng = makeRng(`graph ${seed}`);
    const pairs = Array.from({ length: 9 }, (_, b) =>
      Array.from({ length: b }, (__, a) => [a, b] as const),
    ).flat();
    const edges = pairs.filter(() => rng.chance(1 + (seed % 5), 6));
    const isJoined = (a: number, b: number): boolean =>
      edges.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
    const isClique = (set: readonly number[]): boolean =>
      set.every((a, i) => set.every((b, j) => j <= i || isJoined(a, b)));
    let most = 0;
    for (let code = 0; code < 512; code++) {
      const set = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((node) => ((code >> node) & 1) === 1);
      if (set.length > most && isClique(set)) most = set.length;
    }
    const found = largestClique(neighboursOf(9, edges), makeSteps()) ?? [];
    expect(found).toHaveLength(most);
    expect(isClique(found)).toBe(true);
  }
});

test('no nodes, no edges, no steps', () => {
  expect(largestClique([], makeSteps())).toEqual([]);
  expect(largestClique([[], []], makeSteps())).toHaveLength(1);
  expect(largestClique([[1], [0]], makeSteps(0))).toBeUndefined();
});
