import { expect, test } from 'vitest';
import { fewestCarSlides, isOut, type Park, slidesToOut, taken } from './sliding-cars.ts';
import { makeSteps } from './steps.ts';

/** Car 0 in the second row behind an upright car of two, with a wall below it. */
const park: Park = {
  rows: 3,
  columns: 4,
  walls: [10],
  cars: [
    { across: true, lane: 1, length: 2 },
    { across: false, lane: 2, length: 2 },
  ],
};

test('cars and walls take their cells', () => {
  expect([...taken(park, [0, 0])]).toEqual([-1, -1, 1, -1, 0, 0, 1, -1, -1, -1, -2, -1]);
  expect(isOut(park, [2, 0])).toBe(true);
});

test('no way where the wall holds the other car, and the fewest slides where there is none', () => {
  expect(fewestCarSlides(park, [0, 0], makeSteps())).toBeUndefined();
  const free = { ...park, walls: [], rows: 4 };
  expect(fewestCarSlides(free, [0, 0], makeSteps())).toEqual([
    { car: 1, by: 2 },
    { car: 0, by: 2 },
  ]);
  expect(fewestCarSlides(free, [0, 0], makeSteps(1))).toBeUndefined();
});

test('from every state as many slides as the search from it finds, with more cars than one word holds', () => {
  // Two in every row but the first, which holds car 0 alone.
  const cars = Array.from({ length: 12 }, (_, i) => ({ across: true, lane: i % 6, length: 2 })).toSpliced(
    6,
    1,
  );
  const full: Park = { rows: 6, columns: 6, walls: [], cars };
  const start = cars.map((_, i) => (i < 6 ? 0 : 4));
  const all = slidesToOut(full, start, 50_000);
  expect(all).toBeDefined();
  for (let state = 0; state < 40; state++)
    expect(all?.slides[state]).toBe(
      fewestCarSlides(full, all?.positionsOf(state) ?? [], makeSteps())?.length ?? -1,
    );
  expect(slidesToOut(full, start, 10)).toBeUndefined();
});
