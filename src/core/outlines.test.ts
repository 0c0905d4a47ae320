import { expect, test } from 'vitest';
import { type Box, boxesOf, drawnOutlines } from './outlines.ts';
import { makeSteps } from './steps.ts';

const box = (top: number, left: number, bottom: number, right: number): Box => ({ top, left, bottom, right });
const ways = (boxes: readonly Box[]) => [...boxesOf(drawnOutlines(8, 9, boxes), makeSteps())];

test('boxes apart, crossing and one in the other are found', () => {
  for (const boxes of [
    [box(0, 0, 2, 2), box(4, 4, 7, 8)],
    [box(0, 0, 4, 4), box(2, 2, 6, 6)],
    [box(0, 0, 7, 8), box(2, 2, 4, 5)],
  ])
    expect(ways(boxes)).toContainEqual(boxes);
});

test('two boxes with a common edge are two', () => {
  const found = ways([box(0, 0, 4, 4), box(0, 4, 4, 8)]);
  expect(found.map((boxes) => boxes.length)).toEqual([2]);
});

test('what is no outline of boxes is none', () => {
  const { cells, ...size } = drawnOutlines(5, 5, [box(0, 0, 3, 3)]);
  expect([...boxesOf({ ...size, cells: cells.with(0, 0) }, makeSteps())]).toEqual([]);
  expect([...boxesOf({ ...size, cells: cells.with(24, 1) }, makeSteps())]).toEqual([]);
});

test('no more steps are taken than there are', () => {
  expect([...boxesOf(drawnOutlines(8, 9, [box(0, 0, 7, 8)]), makeSteps(3))]).toEqual([]);
});
