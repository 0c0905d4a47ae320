import { expect, test } from 'vitest';
import { unpaired } from './pairing.ts';

const left = (partners: Readonly<Record<string, string>>) =>
  unpaired(Object.keys(partners), (item) => [...(partners[item] ?? '')]);

test('partners are passed on where that helps another', () => {
  expect(left({ a: 'xy', b: 'x', c: 'yz' })).toEqual([]);
  expect(left({ a: 'xy', b: 'xy', c: 'xyz', d: 'z' })).toEqual(['d']);
});

test('whoever has no partner left is told', () => {
  expect(left({ a: 'x', b: 'x', c: '' })).toEqual(['b', 'c']);
  expect(left({})).toEqual([]);
});
