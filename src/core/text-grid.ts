import type { GridPane, Place } from './scene.ts';
import { LIT, legend, tokenOf } from './text-mark.ts';

/** What stands between two neighbouring cells: nothing, a line, or a sign. */
type Between = '' | 'line' | { readonly sign: string };

/** A grid as lines of text: boxes and walls are drawn, signs stand between their cells, hints before and above. */
export function gridText(pane: GridPane, lit: ReadonlySet<Place>): string {
  const { rows, columns, cells } = pane;
  const walled = pane.walls !== undefined;
  const between = betweenCells(pane, lit);
  const tokens = cells.map((cell) => tokenOf(cell, lit, walled ? ' ' : '.'));
  const above = (pane.columnHints ?? []).map((hint) => tokenOf(hint, lit, '').split(' ').filter(Boolean));
  const before = (pane.rowHints ?? []).map((hint) => tokenOf(hint, lit, ''));
  const widths = range(columns).map((c) =>
    Math.max(
      1,
      ...range(rows).map((r) => size(tokens[r * columns + c] ?? '')),
      ...(above[c] ?? []).map(size),
    ),
  );
  const wide = range(columns).map((c) => walled || range(rows).some((r) => between.right(r, c) !== ''));
  const margin = Math.max(0, ...before.map(size));
  const indent = margin === 0 ? '' : ' '.repeat(margin + 2);

  const join = (cell: (c: number) => string, gap: (c: number) => string): string =>
    range(columns)
      .map((c) => cell(c) + (c === columns - 1 ? '' : gap(c)))
      .join('');
  const edge = walled ? (text: string) => `|${text}|` : (text: string) => text;
  const framed = (text: string): string => edge(walled ? ` ${text} ` : text);

  const out: string[] = [];
  const depth = Math.max(0, ...above.map((hints) => hints.length));
  for (let line = 0; line < depth; line++)
    out.push(
      indent +
        (walled ? '  ' : '') +
        join(
          (c) => padStart(above[c]?.[line - depth + (above[c]?.length ?? 0)] ?? '', widths[c] as number),
          (c) => (wide[c] ? '   ' : ' '),
        ),
    );
  const frame = `${indent}+${range(columns)
    .map((c) => '-'.repeat((widths[c] as number) + 2))
    .join('-')}+`;
  if (walled) out.push(frame);
  for (let r = 0; r < rows; r++) {
    out.push(
      (margin === 0 ? '' : `${padStart(before[r] ?? '', margin)}  `) +
        framed(
          join(
            (c) => padStart(tokens[r * columns + c] ?? '', widths[c] as number),
            (c) => (wide[c] ? acrossText(between.right(r, c)) : ' '),
          ),
        ),
    );
    if (r < rows - 1 && range(columns).some((c) => between.below(r, c) !== ''))
      out.push(indent + edge(ruleLine(pane, between, r, widths, wide, walled)));
  }
  if (walled) out.push(frame);
  if (pane.trail && pane.trail.length > 0) out.push(`line: ${pane.trail.map(coordinates(pane)).join(' ')}`);
  return [...out, ...legend([...cells, ...(pane.rowHints ?? []), ...(pane.columnHints ?? [])], lit)].join(
    '\n',
  );
}

interface Betweens {
  right(r: number, c: number): Between;
  below(r: number, c: number): Between;
}

function betweenCells(pane: GridPane, lit: ReadonlySet<Place>): Betweens {
  const at = new Map(pane.cells.map((cell, i) => [cell.at, i]));
  const across = new Map<number, Between>();
  const down = new Map<number, Between>();
  const put = (first: Place, second: Place, value: (away: boolean, vertical: boolean) => Between): void => {
    const i = at.get(first);
    const j = at.get(second);
    if (i === undefined || j === undefined) return;
    const vertical = Math.abs(i - j) === pane.columns;
    (vertical ? down : across).set(Math.min(i, j), value(i < j, vertical));
  };
  for (const [first, second] of pane.walls ?? []) put(first, second, () => 'line');
  for (const { at: place, between, text } of pane.signs ?? [])
    put(between[0], between[1], (away, vertical) => ({
      sign: turned(text, away, vertical) + (lit.has(place) ? LIT : ''),
    }));
  const boxed = (n: number, box: number | undefined): Between =>
    box !== undefined && (n + 1) % box === 0 ? 'line' : '';
  return {
    right: (r, c) =>
      c >= pane.columns - 1 ? '' : (across.get(r * pane.columns + c) ?? boxed(c, pane.boxes?.columns)),
    below: (r, c) => down.get(r * pane.columns + c) ?? boxed(r, pane.boxes?.rows),
  };
}

/** `<` and `>` are read from the first cell to the second; on the page the open side faces the larger one. */
function turned(text: string, away: boolean, vertical: boolean): string {
  const less = (text === '<') === away;
  return text !== '<' && text !== '>' ? text : vertical ? (less ? '^' : 'v') : less ? '<' : '>';
}

const acrossText = (between: Between): string =>
  between === '' ? '   ' : between === 'line' ? ' | ' : ` ${between.sign}`.padEnd(3);

function ruleLine(
  pane: GridPane,
  between: Betweens,
  r: number,
  widths: readonly number[],
  wide: readonly boolean[],
  walled: boolean,
): string {
  const flat = (c: number): boolean => between.below(r, c) === 'line';
  const fill = (c: number): string => (flat(c) ? '-' : ' ');
  let line = walled ? fill(0) : '';
  for (let c = 0; c < pane.columns; c++) {
    const here = between.below(r, c);
    const width = widths[c] as number;
    line += typeof here === 'object' ? padStart(here.sign, width) : fill(c).repeat(width);
    if (c === pane.columns - 1) break;
    const meets = between.right(r, c) === 'line' || between.right(r + 1, c) === 'line';
    const both = flat(c) && flat(c + 1);
    const any = flat(c) || flat(c + 1);
    const middle = meets ? (any ? '+' : '|') : both ? '-' : any && walled ? '+' : ' ';
    line += wide[c] ? fill(c) + middle + fill(c + 1) : both ? '-' : ' ';
  }
  return line + (walled ? fill(pane.columns - 1) : '');
}

const coordinates =
  ({ cells, columns }: GridPane) =>
  (place: Place): string => {
    const i = cells.findIndex((cell) => cell.at === place);
    return i < 0 ? place : `(${Math.floor(i / columns) + 1},${(i % columns) + 1})`;
  };

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const size = (text: string): number => [...text].length;
const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - size(text))) + text;
