import { expect, test } from 'vitest';
import { nearestOf, pairsOf } from './pairs.ts';

const neighbours = {
  a: [['b', 0.5, 0.7]],
  b: [
    ['a', 0.5, 0.7],
    ['c', 0.1, 0.9],
  ],
  c: [['b', 0.1, 0.9]],
  alone: [],
} as const;

test('each pair is told once, most alike first', () => {
  expect(pairsOf(neighbours).map(({ a, b, overall }) => [a, b, overall])).toEqual([
    ['a', 'b', 0.6],
    ['b', 'c', 0.5],
  ]);
});

test('an environment counts with the one nearest to it', () => {
  expect(nearestOf(neighbours)).toEqual([0.6, 0.6, 0.5]);
});
