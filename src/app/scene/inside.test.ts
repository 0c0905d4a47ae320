import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, distance, middle, type Point } from './inside.ts';

const L: readonly Point[] = [
  [0, 0],
  [3, 0],
  [3, 1],
  [1, 1],
  [1, 4],
  [0, 4],
];

test('the middle of an L lies in it, where its centre does not', () => {
  expect(contains(L, [1.5, 2])).toBe(false);
  expect(contains(L, middle(L).at)).toBe(true);
});

test('the middle of any star-shaped polygon lies in it with the room it promises', () => {
  const radii = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(radii, (rs) => {
      const outline = rs.map((r, i): Point => {
        const angle = (2 * Math.PI * i) / rs.length;
        return [r * Math.cos(angle), r * Math.sin(angle)];
      });
      const { at, room } = middle(outline);
      expect(contains(outline, at)).toBe(true);
      const sides = outline.map((corner, i) =>
        distance(at, corner, outline[(i + 1) % outline.length] as Point),
      );
      expect(Math.min(...sides)).toBeGreaterThanOrEqual(room - 1e-9);
    }),
  );
});
