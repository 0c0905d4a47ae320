import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from './rational.ts';
import { countRoots, type Place } from './real-roots.ts';
import { rootsByHalving } from './root-halving.ts';
import { makeSteps } from './steps.ts';

const times = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from({ length: a.length + b.length - 1 }, (_, i) =>
    a.reduce((sum, n, j) => sum + n * (b[i - j] ?? 0), 0),
  );

const place = (top: number, bottom: number, about = top / bottom): Place => ({
  about,
  exact: () => rational(top, bottom),
});

test('roots planted in a product are counted, each once', () => {
  const root = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(
      fc.array(root, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.integer({ min: -20, max: 20 }),
      (roots, rootless, at) => {
        let product = roots.reduce<number[]>((of, [a, b]) => times(of, [-b, a]), [rootless ? -3 : 2]);
        if (rootless) product = times(product, [5, 1, 2]);
        const places = new Set(roots.map(([a, b]) => b / a));
        const count = countRoots(product);
        expect(count.total).toBe(places.size);
        for (const x of [place(at, 2), place(at, 2, Number.NaN)]) {
          expect(count.upTo(x)).toBe([...places].filter((root) => root <= at / 2).length);
          expect(count.below(x)).toBe([...places].filter((root) => root < at / 2).length);
        }
      },
    ),
  );
});

test('small cases', () => {
  expect(countRoots([1, 0, 1]).total).toBe(0);
  expect(countRoots([0, 0, 48]).total).toBe(1);
  expect(countRoots([-2, 0, 1]).upTo(place(14142, 10000))).toBe(1);
  expect(countRoots([-2, 0, 1]).upTo(place(14143, 10000))).toBe(2);
  expect(countRoots([18, 0, 0, 87, 0]).total).toBe(1);
});

test('halving finds the same roots', () => {
  const found = rootsByHalving([-6, 11, -6, 1], makeSteps());
  expect(found?.map((x) => x.toFixed(9))).toEqual(['1.000000000', '2.000000000', '3.000000000']);
  expect(rootsByHalving([1, 0, 1], makeSteps())).toEqual([]);
  expect(rootsByHalving([-2, 0, 1], makeSteps(5))).toBeUndefined();
});
