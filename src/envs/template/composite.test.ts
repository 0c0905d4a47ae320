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

test('a draw depends on the weights in force alone, not on those before', () => {
  const mix = composite([part(0, 1), part(1, 1)], 'mix');
  const later = composite([part(0, 1), part(1, 9)], 'mix');
  for (let i = 0; i < 50; i++) mix.at(i);
  for (let i = 50; i < 100; i++) expect(mix.at(i, [1, 9])).toEqual(later.at(i));
  expect(mix.at(50, [0, 3]).key.params).toEqual(template.levels[1]);
  expect(() => mix.at(0, [1])).toThrow('one for each');
  expect(() => mix.at(0, [0, 0])).toThrow(RangeError);
});
