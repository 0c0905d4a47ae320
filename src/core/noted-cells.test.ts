import { expect, test } from 'vitest';
import { actOnCells, notedCells, withCells } from './noted-cells.ts';

const given = [0, 2, 0, 0];
const start = notedCells(given);

test('set fills and clears, and takes the notes away', () => {
  const noted = actOnCells(start, { do: 'note', at: 'r1c1', value: '2' }, given, 2);
  expect(noted.notes).toEqual(['2', '', '', '']);
  const set = actOnCells(noted, { do: 'set', at: 'r1c1', value: '1' }, given, 2);
  expect(set).toEqual({ cells: [1, 2, 0, 0], notes: ['', '', '', ''] });
  expect(actOnCells(set, { do: 'set', at: 'r1c1', value: '' }, given, 2)).toEqual(start);
});

test('notes rise, and a second time takes one away', () => {
  const note = (draft: typeof start, value: string) =>
    actOnCells(draft, { do: 'note', at: 'r2c1', value }, given, 2);
  const both = note(note(start, '2'), '1');
  expect(both.notes[2]).toBe('12');
  expect(note(both, '2').notes[2]).toBe('1');
  expect(note(both, '').notes[2]).toBe('');
});

test('what makes no sense gives back the very same draft', () => {
  for (const gesture of [
    { do: 'set', at: 'r1c2', value: '1' },
    { do: 'set', at: 'r1c1', value: '3' },
    { do: 'set', at: 'r1c1', value: '' },
    { do: 'set', at: 'r3c1', value: '1' },
    { do: 'note', at: 'r1c1', value: '' },
    { do: 'tap', at: 'r1c1' },
  ] as const)
    expect(actOnCells(start, gesture, given, 2)).toBe(start);
});

test('other cells keep the notes of those still empty', () => {
  const before = { cells: [0, 2, 0, 0], notes: ['1', '', '2', ''] };
  expect(withCells([1, 2, 0, 0], before).notes).toEqual(['', '', '2', '']);
});
