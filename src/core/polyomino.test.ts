import { expect, test } from 'vitest';
import {
  normal,
  outlineOf,
  placementsOf,
  posedSquares,
  type Square,
  sameForm,
  stancesOf,
} from './polyomino.ts';
import { posed } from './scene.ts';

const L: readonly Square[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 2],
];
const bar: readonly Square[] = [
  [4, 7],
  [5, 7],
];
/** Two squares that touch at a corner, joined the long way round. */
const pinched: readonly Square[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [1, 2],
  [0, 1],
];

test('outlines go around clockwise and merge straight runs', () => {
  expect(outlineOf(bar)).toEqual([
    [4, 7],
    [6, 7],
    [6, 8],
    [4, 8],
  ]);
  expect(outlineOf(L)).toEqual([
    [0, 0],
    [1, 0],
    [1, 2],
    [2, 2],
    [2, 3],
    [0, 3],
  ]);
});

test('an outline encloses as much as the squares cover', () => {
  for (const form of [L, bar, pinched]) {
    const corners = outlineOf(form);
    const doubled = corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(doubled).toBe(2 * form.length);
  }
});

test('posed squares are those inside the posed outline', () => {
  for (const flip of [false, true])
    for (const turn of [0, 1, 2, 3] as const) {
      const pose = { x: 3, y: 5, turn, flip };
      const corners = (list: readonly (readonly number[])[]) => list.map(String).sort();
      expect(corners(outlineOf(posedSquares(L, pose)))).toEqual(corners(posed(outlineOf(L), pose)));
    }
});

test('stances that look alike count once', () => {
  expect(stancesOf(L, true)).toHaveLength(8);
  expect(stancesOf(L, false)).toHaveLength(4);
  expect(stancesOf(bar, true).map(({ turn, flip }) => [turn, flip])).toEqual([
    [0, false],
    [1, false],
  ]);
});

test('forms are alike wherever they lie', () => {
  expect(
    sameForm(bar, [
      [1, 0],
      [0, 0],
    ]),
  ).toBe(true);
  expect(
    sameForm(bar, [
      [0, 1],
      [0, 0],
    ]),
  ).toBe(false);
  expect(normal(bar)).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('placements stay inside the grid', () => {
  expect(placementsOf(bar, false, 2, 3)).toEqual([
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  expect(placementsOf(L, true, 2, 2)).toEqual([]);
});
