import { expect, test } from 'vitest';
import { readCharacters, writeCharacters } from './character-grid.ts';

const read = (text: string) => readCharacters(text, 2, 3, '#.', '# and dots');

test('what is written is read', () => {
  const cells = ['#', '.', '.', '.', '#', '#'];
  expect(writeCharacters(cells, 3)).toBe('#..\n.##');
  expect(read('#..\n.##')).toEqual(cells);
  expect(read(' #..\r\n .## ')).toEqual(cells);
});

test('what is no such grid is refused in a sentence', () => {
  expect(read('#..')).toEqual({ why: 'There is 1 line; the grid has 2 rows.' });
  expect(read('#..\n.#')).toEqual({ why: 'Row 2 has 2 cells; it needs 3.' });
  expect(read('#..\n#')).toEqual({ why: 'Row 2 has 1 cell; it needs 3.' });
  expect(read('#x.\n.##')).toEqual({ why: 'Row 1 holds something other than # and dots.' });
  expect(read('# .\n.##')).toEqual({ why: 'Row 1 holds something other than # and dots.' });
});
