import { describe, expect, test } from 'vitest';
import { type Clue, cannotKeep, keeps, pruneBy, wordedClue } from './row-clues.ts';

const clues: Clue[] = [
  { say: 'at', of: [0], place: 3 },
  { say: 'same', of: [0, 1] },
  { say: 'apart', of: [0, 1] },
  { say: 'next', of: [0, 1] },
  { say: 'gap', of: [0, 1] },
  { say: 'directly', of: [0, 1] },
  { say: 'before', of: [0, 1] },
  { say: 'between', of: [0, 1, 2] },
];
const places = [1, 2, 3, 4];
const placesIn = (mask: number): number[] => places.filter((place) => (mask >> (place - 1)) % 2 === 1);
const masks = Array.from({ length: 15 }, (_, i) => i + 1);
const text = (clue: Clue): string => wordedClue(clue, (thing) => ['the cat', 'Ana', 'the tea'][thing]!);

test('clues in words', () => {
  expect(clues.map(text)).toEqual([
    'The cat is in house 3.',
    'The cat and Ana are in the same house.',
    'The cat and Ana are in different houses.',
    'The cat and Ana are in neighbouring houses.',
    'Exactly one house lies between the cat and Ana.',
    'The cat is directly left of Ana.',
    'The cat is somewhere left of Ana.',
    'Ana is somewhere between the cat and the tea.',
  ]);
});

test('clues are kept as they say', () => {
  const kept = (i: number) =>
    places.flatMap((a) => places.flatMap((b) => (keeps(clues[i]!, [a, b]) ? [`${a}${b}`] : []))).join(' ');
  expect(kept(1)).toBe('11 22 33 44');
  expect(kept(2)).toBe('12 13 14 21 23 24 31 32 34 41 42 43');
  expect(kept(3)).toBe('12 21 23 32 34 43');
  expect(kept(4)).toBe('13 24 31 42');
  expect(kept(5)).toBe('12 23 34');
  expect(kept(6)).toBe('12 13 14 23 24 34');
  expect(keeps(clues[0]!, [3])).toBe(true);
  expect(keeps(clues[0]!, [2])).toBe(false);
  expect(keeps(clues[7]!, [1, 2, 4])).toBe(true);
  expect(keeps(clues[7]!, [4, 2, 1])).toBe(true);
  expect(keeps(clues[7]!, [1, 4, 2])).toBe(false);
  expect(keeps(clues[7]!, [2, 2, 3])).toBe(false);
});

describe.each(clues.map((clue) => [text(clue), clue] as const))('%s', (_text, clue) => {
  test('prunes exactly the places that no choice of the others keeps', () => {
    for (const a of masks)
      for (const b of clue.of.length > 1 ? masks : [1])
        for (const c of clue.of.length > 2 ? masks : [1]) {
          const possible = [a, b, c].slice(0, clue.of.length).map(placesIn);
          const before = Int32Array.from([a, b, c]);
          const fits = pruneBy([clue])(before);
          expect(fits).toBe(!cannotKeep(clue, possible));
          if (!fits) continue;
          for (const [i, all] of possible.entries())
            expect(placesIn(before[i]!)).toEqual(
              all.filter((place) => !cannotKeep(clue, possible.with(i, [place]))),
            );
        }
  });
});
