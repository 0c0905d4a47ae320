import { describe, expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { beyond, growMaze, isOpen, isWay, lettered, type WallMap, wallPairs, ways } from './wall-map.ts';

const small: WallMap = {
  rows: 2,
  columns: 2,
  map: ['+---+---+', '|       |', '+---+   +', '|       |', '+---+---+'],
};

test('a drawing is read', () => {
  expect(isOpen(small, 0, 'R')).toBe(true);
  expect(isOpen(small, 0, 'D')).toBe(false);
  expect(isOpen(small, 1, 'D')).toBe(true);
  for (const [cell, way] of [
    [0, 'U'],
    [0, 'L'],
    [3, 'R'],
    [3, 'D'],
  ] as const)
    expect(isOpen(small, cell, way), `${cell}${way}`).toBe(false);
  expect(wallPairs(small)).toEqual([[0, 2]]);
  expect(
    lettered(
      small,
      new Map([
        [0, 'S'],
        [3, 'G'],
      ]),
    ),
  ).toEqual(['+---+---+', '| S     |', '+---+   +', '|     G |', '+---+---+']);
});

test('only the four letters are ways', () => {
  expect(ways.every(isWay)).toBe(true);
  for (const text of ['u', '', 'UD', 'constructor', 'toString']) expect(isWay(text), text).toBe(false);
});

describe('a grown maze', () => {
  const sizes = [
    [1, 4, 0],
    [2, 3, 0],
    [5, 8, 0],
    [6, 4, 5],
    [3, 3, 4],
  ] as const;
  test.each(sizes)('of %i by %i cells with %i loops is connected', (rows, columns, loops) => {
    for (let seed = 0; seed < 20; seed++) {
      const maze = growMaze(rows, columns, loops, makeRng(`maze ${seed}`));
      const inner = rows * (columns - 1) + columns * (rows - 1);
      expect(inner - wallPairs(maze).length).toBe(rows * columns - 1 + loops);
      const seen = new Set([0]);
      for (const cell of seen)
        for (const way of ways) if (isOpen(maze, cell, way)) seen.add(beyond(maze, cell, way));
      expect(seen.size).toBe(rows * columns);
    }
  });
});
