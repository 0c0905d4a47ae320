import { expect, test } from 'vitest';
import { chosenBoard, chosenOf, faceOf, knownOf, readChosen, writeChosen } from './chosen-cells.ts';

const text = { chosen: '*', not: '.', names: '* and dots' };
const puzzle = { rows: 2, columns: 3 };
// The last cell stays as it is.
const board = chosenBoard<typeof puzzle>(
  '*',
  (p) => p,
  (_, cell) => cell < 5,
);
const start = board.start(puzzle);

test('text and cells are two forms of one answer', () => {
  const read = readChosen('*..\n..*', 2, 3, text);
  expect(read).toEqual({ answer: [true, false, false, false, false, true] });
  expect('answer' in read && writeChosen(read.answer, 3, text)).toBe('*..\n..*');
  expect(readChosen('*..\n..x', 2, 3, text)).toEqual({
    why: 'Row 2 holds something other than * and dots.',
  });
});

test('a tap chooses, crosses out and clears', () => {
  const seen = ['', '', ''].reduce<(readonly string[])[]>((drafts) => {
    const last = (drafts.at(-1) ?? start) as typeof start;
    drafts.push(board.act(puzzle, last, { do: 'tap', at: 'r1c2' }));
    return drafts;
  }, []);
  expect(seen.map((draft) => draft[1])).toEqual(['#', 'x', '.']);
});

test('the value, x and nothing are set; what makes no sense leaves the very same draft', () => {
  const set = (value: string, at = 'r1c1') => board.act(puzzle, start, { do: 'set', at, value });
  expect(set('*')[0]).toBe('#');
  expect(set('x')[0]).toBe('x');
  for (const same of [set('#'), set(''), set('*', 'r2c3'), set('*', 'r3c1')]) expect(same).toBe(start);
  expect(board.act(puzzle, start, { do: 'key', key: '*' })).toBe(start);
});

test('crosses are notes: no part of the answer, kept where an answer leaves the cell open', () => {
  const crossed = board.act(puzzle, start, { do: 'set', at: 'r1c1', value: 'x' });
  expect(board.answer(puzzle, crossed)).toEqual(chosenOf(start));
  expect(knownOf(crossed).slice(0, 2)).toEqual([false, undefined]);
  const answer = [false, true, false, false, false, false];
  expect(board.draft(puzzle, answer, crossed)).toEqual(['x', '#', '.', '.', '.', '.']);
  const built = board.enter(puzzle, answer).reduce((draft, one) => board.act(puzzle, draft, one), start);
  expect(board.answer(puzzle, built)).toEqual(answer);
  expect((['.', '#', 'x'] as const).map((sign) => faceOf(sign, { text: '★' }))).toEqual([
    {},
    { text: '★' },
    { look: 'cross', says: 'crossed out' },
  ]);
});
