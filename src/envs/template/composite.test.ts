import { expect, test } from 'vitest';
import { composite } from '../../core/composite.ts';
import template from './template.ts';

const part = (level: number, weight: number) => ({ env: template, params: template.levels[level]!, weight });

test('a composite draws by weight, the same at every index', () => {
  const mix = composite([part(0, 3), part(1, 1), part(2, 0)], 'mix');
  const sizes = Array.from({ length: 2000 }, (_, i) => mix.at(i).key.params.count);
  expect(sizes.filter((n) => n === 5).length).toBeGreaterThan(1420);
  expect(sizes.filter((n) => n === 5).length).toBeLessThan(1580);
  expect(sizes).not.toContain(7);
  expect(mix.at(17)).toEqual(composite([part(0, 3), part(1, 1), part(2, 0)], 'mix').at(17));
});

test('weights that say nothing are refused', () => {
  expect(() => composite([], 's')).toThrow(RangeError);
  expect(() => composite([part(0, 0)], 's')).toThrow(RangeError);
  expect(() => composite([part(0, -1), part(1, 1)], 's')).toThrow(RangeError);
  expect(() => composite([part(0, Number.NaN)], 's')).toThrow(RangeError);
});
