import type { Board } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import type { GridPane, Mark } from '../../core/scene.ts';
import type { Row } from './coloured-row.ts';
import type { RowPair } from './row-rules.ts';

/** A digit for each cell; null where nothing is painted yet. */
export type RowAnswer = readonly (number | null)[];

interface Shown {
  readonly pairs: readonly RowPair[];
  readonly query: Row;
}

export const rowPlace = (cell: number): string => `cell${cell + 1}`;
const COLOURS = [...'0123456789'];
/** The palette has eight colours; the ninth is the dark one. */
const coloured = (v: number): Partial<Mark> => ({
  text: String(v),
  ...(v === 9 ? { look: 'solid' } : v > 0 ? { fill: v } : {}),
});

/** Rows one below the other, each with what it is called in front. */
function rows(id: string, name: string, lines: readonly { name: string; row: Row }[]): GridPane {
  return {
    kind: 'grid',
    id,
    name,
    rows: lines.length,
    columns: lines[0]?.row.length ?? 0,
    cells: lines.flatMap((line) =>
      line.row.map((v, i) => ({
        at: `${line.name} ${i + 1}`,
        name: `${line.name} cell ${i + 1}`,
        fixed: true,
        ...(v === 0 ? { says: 'empty' } : coloured(v)),
      })),
    ),
    rowHints: lines.map((line) => ({ at: line.name, name: 'row', text: line.name, fixed: true })),
  };
}

/** The examples above, and below the last row with an empty one to be painted. */
export const rowBoard: Board<Shown, RowAnswer, RowAnswer, null> = {
  tip: 'Paint the last row: choose a cell and type its colour, or drag from a painted cell to paint up to another; the keys copy the row above or empty yours.',
  start: (p) => p.query.map(() => null),
  act(p, draft, gesture) {
    const cellOf = (place: string) => draft.findIndex((_, i) => rowPlace(i) === place);
    if (gesture.do === 'key') {
      const next = gesture.key === 'copy' ? p.query : gesture.key === 'empty' ? p.query.map(() => 0) : draft;
      return next.every((v, i) => v === draft[i]) ? draft : next;
    }
    if (gesture.do === 'drag') {
      const [from, to] = [cellOf(gesture.from), cellOf(gesture.to)];
      const colour = draft[from];
      if (from < 0 || to < 0 || colour === undefined || colour === null) return draft;
      const next = draft.map((v, i) => (i >= Math.min(from, to) && i <= Math.max(from, to) ? colour : v));
      return next.every((v, i) => v === draft[i]) ? draft : next;
    }
    if (gesture.do !== 'set') return draft;
    const cell = cellOf(gesture.at);
    if (cell < 0 || !(gesture.value === '' || COLOURS.includes(gesture.value))) return draft;
    const value = gesture.value === '' ? null : Number(gesture.value);
    return draft[cell] === value ? draft : withAt(draft, cell, value);
  },
  show(p, draft) {
    const given = rows('query', 'last row', [{ name: `in ${p.pairs.length + 1}`, row: p.query }]);
    return {
      panes: [
        rows(
          'examples',
          'examples',
          p.pairs.flatMap(({ from, to }, i) => [
            { name: `in ${i + 1}`, row: from },
            { name: `out ${i + 1}`, row: to },
          ]),
        ),
        {
          ...given,
          name: 'last row and yours',
          rows: 2,
          values: COLOURS,
          drags: true,
          cells: [
            ...given.cells,
            ...draft.map((v, i) => ({
              at: rowPlace(i),
              name: `your cell ${i + 1}`,
              ...(v === null ? {} : coloured(v)),
            })),
          ],
          rowHints: [
            ...(given.rowHints ?? []),
            { at: 'yours', name: 'row', text: `out ${p.pairs.length + 1}`, fixed: true },
          ],
        },
      ],
      keys: [
        { name: 'copy the row above', text: 'copy', gesture: { do: 'key', key: 'copy' } },
        { name: 'all 0: make every cell empty', text: 'all 0', gesture: { do: 'key', key: 'empty' } },
      ],
      status: `${draft.filter((v) => v !== null).length} of ${draft.length} cells told`,
    };
  },
  answer: (_p, draft) => draft,
  draft: (_p, answer) => answer,
  enter: (_p, answer) =>
    answer.flatMap((v, i) => (v === null ? [] : [{ do: 'set', at: rowPlace(i), value: String(v) }])),
};
