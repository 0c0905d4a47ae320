import { expect, test } from 'vitest';
import { ANAGRAMS } from './anagrams.ts';

const letters = (word: string) => [...word].sort().join('');

test('a group has the same letters throughout, and no other group has them', () => {
  for (const group of ANAGRAMS) {
    expect(group.length).toBeGreaterThan(1);
    expect(new Set(group.map(letters)).size, group.join(' ')).toBe(1);
  }
  expect(new Set(ANAGRAMS.map(([first = '']) => letters(first))).size).toBe(ANAGRAMS.length);
  expect(new Set(ANAGRAMS.flat()).size).toBe(ANAGRAMS.flat().length);
});
