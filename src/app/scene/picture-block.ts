import type { CodePane, Pane, TextPane } from '../../core/scene.ts';
import { testLines } from '../../core/text-code.ts';
import { layoutOf } from './Drawing.tsx';
import { fillLines, widthOf } from './fit.ts';
import { isDrawn } from './layout.ts';

/** Text is set no wider than this. */
export const COLUMN = 560;
export const SIZE = 15;
export const LEADING = 22;
/** Lines of a text beyond these are left out. */
const MOST_LINES = 120;

/** A pane with the room it takes. */
export interface Block {
  readonly pane: Pane;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export function blockOf(pane: Pane): Block {
  if (isDrawn(pane)) {
    const { width, height } = layoutOf(pane);
    return { pane, width, height, lines: [] };
  }
  const lines = linesOf(pane);
  const longest = Math.max(0, ...lines.map((line) => widthIn(pane, line)));
  return { pane, width: Math.max(longest + 2 * 12, 160), height: lines.length * LEADING + 2 * 8, lines };
}

export const isFixed = (pane: TextPane | CodePane): boolean => pane.kind === 'code' || pane.face === 'lines';
const widthIn = (pane: TextPane | CodePane, line: string): number =>
  isFixed(pane) ? line.length * SIZE * 0.61 : widthOf(line) * SIZE;

function linesOf(pane: TextPane | CodePane): readonly string[] {
  const tests = pane.kind === 'code' && pane.tests ? ['', ...testLines(pane)] : [];
  const lines = [...pane.text.replaceAll('\t', '    ').split('\n'), ...tests];
  const set = isFixed(pane)
    ? lines
    : lines.flatMap((line) => (line.trim() === '' ? [''] : fillLines(line, COLUMN, SIZE).lines));
  return set.length > MOST_LINES ? [...set.slice(0, MOST_LINES), '…'] : set;
}
