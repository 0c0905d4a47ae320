import { describe, expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { fewestSlides, type Tiles } from './sliding.ts';
import { makeSteps } from './steps.ts';

/** Fewest moves from the goal to every board that can be reached, layer by layer on texts. */
function layers(rows: number, columns: number, goal: Tiles): Map<string, number> {
  const known = new Map([[goal.join(), 0]]);
  for (const [text, moves] of known) {
    const tiles = text.split(',');
    const gap = tiles.indexOf('0');
    for (const [down, right] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const [r, c] = [Math.floor(gap / columns) + down, (gap % columns) + right];
      if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
      const next = tiles.slice();
      next[gap] = tiles[r * columns + c]!;
      next[r * columns + c] = '0';
      if (!known.has(next.join())) known.set(next.join(), moves + 1);
    }
  }
  return known;
}

describe.each([
  [2, 2, [0, 1, 2, 3]],
  [2, 3, [1, 2, 3, 4, 5, 0]],
  [3, 2, [1, 2, 0, 3, 4, 5]],
] as const)('%i by %i', (rows, columns, goal) => {
  test('all boards take as many moves as by breadth-first search', () => {
    for (const [text, moves] of layers(rows, columns, goal)) {
      const tiles = text.split(',').map(Number);
      expect(fewestSlides(rows, columns, tiles, goal, 99, makeSteps()), text).toHaveLength(moves);
    }
  });
});

test('three by three agrees with breadth-first search, and the moves lead to the goal', () => {
  const goal = [1, 2, 3, 4, 0, 5, 6, 7, 8];
  const all = [...layers(3, 3, goal)].filter(([, moves]) => moves <= 24);
  const rng = makeRng('three by three');
  for (let i = 0; i < 150; i++) {
    const [text, moves] = rng.pick(all);
    const tiles = text.split(',').map(Number);
    const slides = fewestSlides(3, 3, tiles, goal, 31, makeSteps())!;
    expect(slides, text).toHaveLength(moves);
    for (const tile of slides) {
      const [gap, at] = [tiles.indexOf(0), tiles.indexOf(tile)];
      expect([1, 3]).toContain(Math.abs(gap - at));
      tiles[gap] = tile;
      tiles[at] = 0;
    }
    expect(tiles).toEqual(goal);
  }
});

test('nothing is found beyond the most moves, nor when the steps are spent', () => {
  const goal = [1, 2, 3, 4, 5, 6, 7, 8, 0];
  const far = [8, 6, 7, 2, 5, 4, 3, 0, 1];
  expect(fewestSlides(3, 3, far, goal, 30, makeSteps())).toBeUndefined();
  expect(fewestSlides(3, 3, far, goal, 31, makeSteps())).toHaveLength(31);
  expect(fewestSlides(3, 3, far, goal, 31, makeSteps(100))).toBeUndefined();
});
