import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldPoints } from '../attempts/field-points.ts';
import { cornersAmong, inPolygon, lassoAmong } from '../attempts/field-points.ts';
import { paintPoints } from './canvas-renderer.ts';
import { nearestPoint } from './nearest-point.ts';
import type { Frame } from './renderer.ts';
import { LARGEST, stampMasks, stampPixels } from './stamps.ts';
import { fromPixel, panned, stampFor, toPixel, wholeView, zoomed } from './view.ts';

const pointsAt = (...places: readonly (readonly [x: number, y: number, outcome: number])[]): FieldPoints => ({
  ...{ axis: 'solver', levels: 5, own: false, lanes: ['a', 'b'], times: [1_000, 5_000], counts: [] },
  at: Float32Array.from(places.flatMap((place) => place.slice(0, 2))),
  outcome: Uint8Array.from(places, ([, , outcome]) => outcome),
  rows: Uint32Array.from(places, (_, i) => i),
});
const frameOf = (stamp: number): Frame => ({
  view: { left: 0, right: 8, top: 0, bottom: 4 },
  size: { width: 32, height: 16 },
  stamp,
  colours: [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
  ],
  background: [9, 9, 9],
});
const picture = (points: FieldPoints, frame: Frame): string[] => {
  const { width, height } = frame.size;
  const pixels = new Uint32Array(width * height);
  paintPoints(pixels, points, frame);
  const letters = new Map([
    [0, '.'],
    [0xff0000ff, 's'],
    [0xff00ff00, 'w'],
    [0xffff0000, 'u'],
  ]);
  return Array.from({ length: height }, (_, y) =>
    Array.from(pixels.subarray(y * width, (y + 1) * width), (pixel) => letters.get(pixel) ?? '!').join(''),
  );
};

test('outcomes have a shape each, and later points lie over earlier ones', () => {
  const drawn = picture(pointsAt([1, 2, 0], [3, 2, 1], [5, 2, 2], [5, 3.5, 0]), frameOf(5));
  expect(drawn.slice(6, 11).map((line) => line.slice(2, 23))).toEqual([
    '.sss....w...w...uuuuu',
    'sssss....w.w....u...u',
    'sssss.....w.....u...u',
    'sssss....w.w....u...u',
    '.sss....w...w...uuuuu',
  ]);
  expect(picture(pointsAt([1, 1, 0], [1, 1, 1]), frameOf(1))[4]?.[4]).toBe('w');
});

test('points at the edge are cut, and those beside it are left out', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: -20, max: 20, noNaN: true }),
          fc.double({ min: -20, max: 20, noNaN: true }),
          fc.nat(2),
        ),
        { maxLength: 20 },
      ),
      fc.constantFrom(1, 3, 5, 7, 9, LARGEST),
      (places, stamp) => {
        expect(picture(pointsAt(...places), frameOf(stamp)).join('')).not.toContain('!');
      },
    ),
  );
});

test('masks hold the pixels of the stamps', () => {
  for (const size of [1, 3, 5, 7, 9, LARGEST]) {
    stampPixels(size).forEach((pixels, outcome) => {
      const words = stampMasks(size)[outcome] ?? [];
      const bits = words.reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0);
      expect(bits).toBe(pixels.length / 2);
    });
  }
  const [disc, cross, square] = stampPixels(7).map((pixels) => pixels.length);
  expect(new Set([disc, cross, square]).size).toBe(3);
});

test('what is zoomed stays under the pointer, and what is zoomed out ends at the whole', () => {
  const points = pointsAt([1, 0, 0]);
  const whole = wholeView(points);
  const size = { width: 800, height: 400 };
  const near = zoomed(whole, whole, 4, 0.25, 0.75);
  const [x, y] = fromPixel(whole, size, 200, 300);
  expect(toPixel(near, size, x, y).map(Math.round)).toEqual([200, 300]);
  expect(near.right - near.left).toBeCloseTo((whole.right - whole.left) / 4);
  const far = zoomed(near, whole, 1e-9);
  expect(far.right - far.left).toBeCloseTo(whole.right - whole.left);
  expect(panned(whole, 1, 0).left).toBeCloseTo(whole.right);
  expect(stampFor(10, whole, whole, size, LARGEST)).toBe(LARGEST);
  expect(stampFor(1e6, whole, whole, size, LARGEST)).toBe(1);
});

test('the nearest point within reach is found', () => {
  const points = pointsAt([1, 1, 0], [2, 1, 1], [2, 1, 2]);
  const { view, size } = frameOf(1);
  expect(nearestPoint(points, view, size, 8, 5, 4)).toBe(2);
  expect(nearestPoint(points, view, size, 31, 15, 4)).toBeUndefined();
});

test('a lasso among times is kept in milliseconds', () => {
  const points: FieldPoints = { ...pointsAt([1, 0.5, 0]), axis: 'time' };
  const lasso = lassoAmong(points, [0, 0, 2, 0, 1, 1]);
  expect(lasso).toEqual({ axis: 'time', corners: [0, 1_000, 2, 1_000, 1, 5_000] });
  expect(cornersAmong(points, lasso)).toEqual([0, 0, 2, 0, 1, 1]);
  expect(inPolygon(cornersAmong(points, lasso), 1, 0.5)).toBe(true);
  expect(inPolygon(cornersAmong(points, lasso), 1.9, 0.9)).toBe(false);
});
