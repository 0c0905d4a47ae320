import { expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';
import { shortestTour, tourLength } from './tour.ts';

const orders = (places: readonly number[]): number[][] =>
  places.length === 0
    ? [[]]
    : places.flatMap((place) =>
        orders(places.filter((one) => one !== place)).map((rest) => [place, ...rest]),
      );

test('as short as the shortest of all orders, and through every place', () => {
  for (let seed = 0; seed < 30; seed++) {
    const rng = makeRng(`places ${seed}`);
    const points = Array.from({ length: 3 + (seed % 5) }, () => [rng.int(0, 9), rng.int(0, 9)] as const);
    const distances = points.map(([x, y]) => points.map(([a, b]) => Math.abs(x - a) + Math.abs(y - b)));
    const tour = shortestTour(distances, makeSteps()) ?? [];
    expect([...tour].sort()).toEqual(points.map((_, i) => i));
    const all = orders(points.slice(1).map((_, i) => i + 1)).map((rest) =>
      tourLength(distances, [0, ...rest]),
    );
    expect(tourLength(distances, tour)).toBe(Math.min(...all));
  }
});

test('one place, and no steps left', () => {
  expect(shortestTour([[0]], makeSteps())).toEqual([0]);
  expect(
    shortestTour(
      [
        [0, 1],
        [1, 0],
      ],
      makeSteps(0),
    ),
  ).toBeUndefined();
});
