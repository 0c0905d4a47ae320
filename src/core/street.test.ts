import { expect, test } from 'vitest';
import type { Gesture } from './scene.ts';
import { actOnSheet, calledIn, clueLists, emptySheet, sheetPane, withWords } from './street.ts';

const rows = [
  { name: 'name', words: ['Ana', 'Bela', 'Cora'] },
  { name: 'roof', words: ['blue', 'green', 'red'] },
];
const empty = emptySheet(rows, 3);
const act = (...gestures: readonly Gesture[]) =>
  gestures.reduce((sheet, gesture) => actOnSheet(rows, 3, sheet, gesture), empty);

test('words and notes are set and taken back', () => {
  const set = act({ do: 'set', at: 'r2c3', value: 'green' });
  expect(set.cells).toEqual([0, 0, 0, 0, 0, 2]);
  expect(actOnSheet(rows, 3, set, { do: 'set', at: 'r2c3', value: '' })).toEqual(empty);
  const noted = act(
    { do: 'note', at: 'r1c1', value: 'Cora' },
    { do: 'note', at: 'r1c1', value: 'Ana' },
    { do: 'note', at: 'r1c1', value: 'Cora' },
  );
  expect(noted.notes[0]).toEqual([1]);
  expect(withWords([0, 0, 0, 0, 0, 1], noted)).toEqual({ cells: [0, 0, 0, 0, 0, 1], notes: noted.notes });
  expect(withWords([2, 0, 0, 0, 0, 0], noted).notes[0]).toEqual([]);
});

test('what makes no sense gives the very same sheet', () => {
  for (const gesture of [
    { do: 'set', at: 'r2c3', value: 'Ana' },
    { do: 'set', at: 'r3c1', value: 'Ana' },
    { do: 'set', at: 'r1c1', value: '' },
    { do: 'note', at: 'r1c1', value: '' },
    { do: 'tap', at: 'r1c1' },
  ] as const)
    expect(actOnSheet(rows, 3, empty, gesture)).toBe(empty);
});

test('things are called by name, and drawn in their cells', () => {
  expect([0, 5].map((thing) => calledIn(rows, 3, thing))).toEqual(['Ana', 'the red roof']);
  const pane = sheetPane(rows, 3, act({ do: 'set', at: 'r2c3', value: 'green' }));
  expect(pane.cells[5]).toMatchObject({ at: 'r2c3', name: 'roof of house 3', text: 'green' });
});

test('clues stand in lists of at most eight', () => {
  const clues = Array.from({ length: 17 }, (_, i) => ({ at: `clue${i}`, name: `clue ${i}` }));
  expect(clueLists(clues).map((list) => list.items.length)).toEqual([6, 6, 5]);
  expect(clueLists(clues.slice(0, 8)).map((list) => list.name)).toEqual(['clues']);
});
