import type { GridPane, Mark } from '../../core/scene.ts';
import { fitText, widthOf } from './fit.ts';
import { type Layout, rectPath, type Spot } from './layout.ts';

export const CELL = 48;
const EDGE = 3;

export interface GridLayout extends Layout {
  readonly left: number;
  readonly top: number;
  readonly cell: { readonly w: number; readonly h: number };
}

const stacked = (mark: Mark): readonly string[] => (mark.text ?? '').split(' ').filter(Boolean);

/** Cells widen where their texts are words. */
function cellWidth(pane: GridPane): number {
  const texts = [
    ...pane.cells.map((cell) => cell.text ?? ''),
    ...pane.cells.flatMap((cell) => cell.values ?? []),
    ...(pane.values ?? []),
  ];
  const longest = Math.max(0, ...texts.flatMap((text) => text.split(' ')).map(widthOf));
  return longest <= 2.4 ? CELL : Math.min(128, Math.ceil(longest * 15 + 16));
}

/** One size for all words of a grid: sizes that differ would seem to mean something. */
function wordSize(pane: GridPane, w: number): number | undefined {
  if (w <= CELL) return undefined;
  const texts = [...pane.cells.map((cell) => cell.text), ...(pane.values ?? [])].filter(
    (text) => text !== undefined,
  );
  return Math.max(13, Math.min(...texts.map((text) => fitText(text, { w: w - 8, h: CELL - 8 }, 21).size)));
}

export function layoutGrid(pane: GridPane): GridLayout {
  const w = cellWidth(pane);
  const h = CELL;
  const size = wordSize(pane, w);
  const rowHints = pane.rowHints ?? [];
  const columnHints = pane.columnHints ?? [];
  const left =
    EDGE +
    (rowHints.length === 0 ? 0 : Math.max(28, ...rowHints.map((hint) => widthOf(hint.text ?? '') * 17 + 14)));
  const lines = Math.max(0, ...columnHints.map((hint) => stacked(hint).length));
  const top = EDGE + (columnHints.length === 0 ? 0 : Math.max(26, lines * 20 + 8));

  const spot = (mark: Mark, row: number, column: number): Spot => {
    const x = column < 0 ? EDGE : left + column * w;
    const y = row < 0 ? EDGE : top + row * h;
    const width = column < 0 ? left - EDGE : w;
    const height = row < 0 ? top - EDGE : h;
    return {
      mark,
      x: x + width / 2,
      y: y + height / 2,
      w: width - 8,
      h: height - 8,
      outline: rectPath(x, y, width, height),
      ring: rectPath(x + 3.5, y + 3.5, width - 7, height - 7, 3),
      ...(size === undefined || row < 0 || column < 0 ? {} : { size }),
      kind: row < 0 ? 'columnhint' : column < 0 ? 'rowhint' : 'cell',
      row,
      column,
    };
  };
  return {
    left,
    top,
    cell: { w, h },
    width: left + pane.columns * w + EDGE,
    height: top + pane.rows * h + EDGE,
    spots: [
      ...columnHints.map((hint, column) => spot(hint, -1, column)),
      ...Array.from({ length: pane.rows }, (_, row) => [
        ...(rowHints[row] ? [spot(rowHints[row], row, -1)] : []),
        ...pane.cells
          .slice(row * pane.columns, (row + 1) * pane.columns)
          .map((cell, column) => spot(cell, row, column)),
      ]).flat(),
    ],
  };
}
