import { expect, test } from 'vitest';
import { differences, mostFrequent, nearest } from './neighbour.ts';

const codes = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['flaw', 'lawn', 4],
])('%s and %s differ at %i places', (a, b, count) => {
  expect(differences(codes(a), codes(b))).toBe(count);
  expect(differences(codes(a), codes(b), 1)).toBe(Math.min(count, 2));
});

test('the nearest of several, the first where equal', () => {
  expect(nearest(codes('12 + 34'), ['99 + 99', '12 + 35', '13 + 34'].map(codes))).toBe(1);
});

test('the most frequent', () => {
  expect(mostFrequent(['a', 'b', 'b', 'a', 'c', 'b'])).toBe('b');
  expect(mostFrequent([])).toBeUndefined();
});
