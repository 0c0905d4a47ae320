import { cellAt, withAt } from './grid.ts';
import type { Gesture } from './scene.ts';

/** Cells that take the values 1 to `size`, with candidates noted beside: the draft of a board of numbers. */
export interface NotedCells {
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
  /** Candidates per cell, as rising digits: "259". */
  readonly notes: readonly string[];
}

export const notedCells = (cells: readonly number[]): NotedCells => ({ cells, notes: cells.map(() => '') });

/** What `set` and `note` do on a square board of single digits whose `given` cells (not 0) stay; other gestures change nothing. */
export function actOnCells(
  draft: NotedCells,
  gesture: Gesture,
  given: readonly number[],
  size: number,
): NotedCells {
  if (gesture.do !== 'set' && gesture.do !== 'note') return draft;
  const cell = cellAt(gesture.at, size, size);
  if (cell === undefined || given[cell] !== 0) return draft;
  if (gesture.value !== '' && !digitsTo(size).includes(gesture.value)) return draft;
  const noted = draft.notes[cell] ?? '';
  if (gesture.do === 'set') {
    const value = Number(gesture.value);
    if (draft.cells[cell] === value && noted === '') return draft;
    return { cells: withAt(draft.cells, cell, value), notes: withAt(draft.notes, cell, '') };
  }
  if (draft.cells[cell] !== 0 || (gesture.value === '' && noted === '')) return draft;
  const next = noted.includes(gesture.value)
    ? noted.replace(gesture.value, '')
    : [...noted, gesture.value].sort().join('');
  return { cells: draft.cells, notes: withAt(draft.notes, cell, gesture.value === '' ? '' : next) };
}

/** Other values in the cells; notes stay where a cell is still empty. */
export const withCells = (cells: readonly number[], before: NotedCells): NotedCells => ({
  cells,
  notes: before.notes.map((note, i) => (cells[i] === 0 ? note : '')),
});

export const digitsTo = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, i) => String(i + 1));
