import { expect, test } from 'vitest';
import { firstMirrored, renamed } from './mirrored.ts';

test('a map and its eight images have one first form', () => {
  const map = ['S.#', '..G'];
  const images = [
    map,
    ['#.S', 'G..'],
    ['..G', 'S.#'],
    ['G..', '#.S'],
    ['S.', '..', '#G'],
    ['.S', '..', 'G#'],
    ['#G', '..', 'S.'],
    ['G#', '..', '.S'],
  ];
  const forms = images.map((image) => firstMirrored(image).join('\n'));
  expect(new Set(forms).size).toBe(1);
  expect(images.map((image) => image.join('\n'))).toContain(forms[0]);
  expect(firstMirrored(['S.#', '.G.']).join('\n')).not.toBe(forms[0]);
});

test('names of values do not matter, their places do', () => {
  expect(renamed([7, 2, 7, 0])).toEqual(renamed([1, 9, 1, 3]));
  expect(renamed([7, 2, 7, 0])).not.toEqual(renamed([7, 2, 0, 7]));
});
