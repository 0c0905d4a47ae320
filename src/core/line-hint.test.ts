import { expect, test } from 'vitest';
import { choicesOf } from './line-clues.ts';
import { lineHint } from './line-hint.ts';

// ###
// #..
const clues = { rows: [[3], [1]], columns: [[2], [1], [1]] };
const board = {
  choices: choicesOf(clues),
  placesOf: (kind: string, n: number) => [`${kind}${n + 1}`],
  asks: (kind: 'row' | 'column', n: number) =>
    `the clue ${(kind === 'row' ? clues.rows : clues.columns)[n]?.join(' ')}`,
  values: { filled: '#', empty: 'x' },
};
const cells = (text: string) => [...text.replace(/\s/g, '')].map((c) => (c === '.' ? undefined : c === '#'));

test('the line that decides most comes first', () => {
  expect(lineHint(board, cells('... ...'))).toEqual({
    says: 'Row 1 has the clue 3: 3 cells are filled in every way that is left.',
    places: ['row1', 'r1c1', 'r1c2', 'r1c3'],
    gestures: ['r1c1', 'r1c2', 'r1c3'].map((at) => ({ do: 'set', at, value: '#' })),
  });
});

test('what is known counts, and empty cells are told', () => {
  expect(lineHint(board, cells('### ...'))?.says).toBe(
    'Column 1 has the clue 2: 1 cell is filled in every way that is left.',
  );
  expect(lineHint(board, cells('.#. #..'))?.says).toBe(
    'Row 1 has the clue 3: 2 cells are filled in every way that is left.',
  );
  expect(lineHint(board, cells('##. ..x'))?.says).toBe(
    'Row 1 has the clue 3: 1 cell is filled in every way that is left.',
  );
});

test('what cannot stay comes first', () => {
  expect(lineHint(board, cells('##x ...'))).toEqual({
    says: 'Row 1 column 3 cannot stay as it is: no right answer has it.',
    places: ['r1c3'],
    gestures: [{ do: 'set', at: 'r1c3', value: '' }],
  });
});

test('a full board and an impossible one have no hint', () => {
  expect(lineHint(board, cells('### #xx'))).toBeUndefined();
  expect(lineHint(board, cells('### #..'))).toBeUndefined();
  const impossible = { ...board, choices: choicesOf({ rows: [[3], [3]], columns: [[2], [1], [1]] }) };
  expect(lineHint(impossible, cells('... ...'))).toBeUndefined();
});
