import { expect, test } from 'vitest';
import { digitKeys, readWhole } from './field.ts';
import { cellMark } from './grid.ts';
import { markedBoard } from './marked-field.ts';

const board = markedBoard<null, string>({
  tip: 'Count.',
  name: 'number',
  grid: () => ({
    kind: 'grid',
    id: 'map',
    name: 'map',
    rows: 1,
    columns: 3,
    cells: [0, 1, 2].map((cell) => ({ ...cellMark(cell, 3), ...(cell === 2 ? { fixed: true } : {}) })),
  }),
  status: (_p, marks) => `${marks} marked`,
  keys: () => digitKeys(false),
  unfinished: /^$/,
  blank: '',
  read: (text) => readWhole(text, { signed: false, digits: 3 }),
  write: (answer) => answer,
});

test('marks are shown and counted, and are no part of the answer', () => {
  const marked = board.act(null, board.start(null), { do: 'tap', at: 'r1c2' });
  expect(marked.marks).toEqual([false, true, false]);
  expect(board.show(null, marked, null)).toMatchObject({ status: '1 marked' });
  expect(board.answer(null, marked)).toBe('');
  const typed = board.act(null, marked, { do: 'set', at: 'answer', value: '12' });
  expect(board.answer(null, typed)).toBe('12');
  expect(board.draft(null, '7', typed)).toEqual({ text: '7', marks: marked.marks });
  expect(board.act(null, marked, { do: 'tap', at: 'r1c2' })).toEqual(board.start(null));
});

test('fixed cells and other places are not marked', () => {
  const draft = board.start(null);
  for (const at of ['r1c3', 'r2c1', 'answer', ''])
    expect(board.act(null, draft, { do: 'tap', at })).toBe(draft);
});
