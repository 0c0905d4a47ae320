import { expect, test } from 'vitest';
import { byNumber, bySaturation, colourBySearch, colourOnward, spreadColours } from './coloring.ts';
import { type Edge, neighboursOf } from './graph.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

/** A crown: 0, 2, 4 on one side, 1, 3, 5 on the other, joined but for opposite ones. First fit wastes a colour on it. */
const crown: Edge[] = [0, 2, 4].flatMap((a) =>
  [1, 3, 5].flatMap((b): Edge[] => (b === a + 1 ? [] : [a < b ? [a, b] : [b, a]])),
);
const near = neighboursOf(6, crown);
const proper = (colour: readonly number[]) => crown.every(([a, b]) => colour[a] !== colour[b]);

test('first fit runs out of colours where saturation does not', () => {
  expect(colourOnward(near, 2, byNumber)).toEqual([1, 1, 2, 2, 0, 0]);
  const colour = colourOnward(near, 2, bySaturation);
  expect(proper(colour)).toBe(true);
  expect(colour).not.toContain(0);
});

test('a search finds a colouring where there is one, within its steps', () => {
  expect(proper(colourBySearch(near, 2, makeSteps())!)).toBe(true);
  expect(colourBySearch(near, 2, makeSteps(3))).toBeUndefined();
  const triangle = neighboursOf(3, [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(colourBySearch(triangle, 2, makeSteps())).toBeUndefined();
  expect(new Set(colourBySearch(triangle, 3, makeSteps())).size).toBe(3);
});

test('spread colours leave fewer joined nodes alike than chance would', () => {
  let alike = 0;
  for (let seed = 0; seed < 50; seed++) {
    const colour = spreadColours(near, 3, makeRng(`${seed}`));
    expect(colour.every((c) => c >= 1 && c <= 3)).toBe(true);
    alike += crown.filter(([a, b]) => colour[a] === colour[b]).length;
  }
  expect(alike).toBeLessThan((50 * crown.length) / 6);
});
