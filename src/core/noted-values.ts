import { cellAt, withAt } from './grid.ts';
import type { Gesture } from './scene.ts';

/** Cells that take numbers of any size, with candidates noted beside: the draft of a board of numbers. */
export interface NotedValues {
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
  /** Candidates per cell, rising. */
  readonly notes: readonly (readonly number[])[];
}

export const notedValues = (cells: readonly number[]): NotedValues => ({ cells, notes: cells.map(() => []) });

/** What `set` and `note` do where `given` cells (not 0) stay and `values` are offered; other gestures change nothing. */
export function actOnValues(
  draft: NotedValues,
  gesture: Gesture,
  given: readonly number[],
  columns: number,
  values: readonly string[],
): NotedValues {
  if (gesture.do !== 'set' && gesture.do !== 'note') return draft;
  const cell = cellAt(gesture.at, given.length / columns, columns);
  if (cell === undefined || given[cell] !== 0) return draft;
  if (gesture.value !== '' && !values.includes(gesture.value)) return draft;
  const noted = draft.notes[cell] as readonly number[];
  const value = Number(gesture.value);
  if (gesture.do === 'set')
    return draft.cells[cell] === value && noted.length === 0
      ? draft
      : { cells: withAt(draft.cells, cell, value), notes: withAt(draft.notes, cell, []) };
  if (draft.cells[cell] !== 0 || (value === 0 && noted.length === 0)) return draft;
  const others = noted.filter((one) => one !== value);
  const more = others.length < noted.length ? others : [...noted, value].sort((a, b) => a - b);
  return { cells: draft.cells, notes: withAt(draft.notes, cell, value === 0 ? [] : more) };
}

/** Other values in the cells; notes stay where a cell is still empty. */
export const withValues = (cells: readonly number[], before: NotedValues): NotedValues => ({
  cells,
  notes: before.notes.map((noted, cell) => (cells[cell] === 0 ? noted : [])),
});
