import type { GridPane, Place } from './scene.ts';
import { LIT, legend, tokenOf } from './text-mark.ts';

/** What stands between two neighbouring cells: nothing, a line, or a sign. */
type Between = '' | 'line' | { readonly sign: string };

/** How a grid is laid out in characters. */
interface Plan {
  readonly columns: number;
  /** Drawn with a frame and a `+` at every corner. */
  readonly walled: boolean;
  readonly between: Betweens;
  readonly widths: readonly number[];
  /** Whether the gap to the right of a column has room for a line or a sign. */
  readonly wide: readonly boolean[];
}

/** A grid as lines of text: boxes and walls are drawn, signs stand between their cells, hints before and above. */
export function gridText(pane: GridPane, lit: ReadonlySet<Place>): string {
  const { rows, columns, cells } = pane;
  const walled = pane.walls !== undefined;
  const between = betweenCells(pane, lit);
  const tokens = cells.map((cell) => tokenOf(cell, lit, walled ? ' ' : '.'));
  const above = (pane.columnHints ?? []).map((hint) => tokenOf(hint, lit, '').split(' ').filter(Boolean));
  const before = (pane.rowHints ?? []).map((hint) => tokenOf(hint, lit, ''));
  const margin = Math.max(0, ...before.map(size));
  const plan: Plan = {
    columns,
    walled,
    between,
    widths: range(columns).map((c) =>
      Math.max(
        1,
        ...range(rows).flatMap((r) => [
          size(tokens[r * columns + c] ?? ''),
          size(signOf(between.below(r, c))),
        ]),
        ...(above[c] ?? []).map(size),
      ),
    ),
    wide: range(columns).map((c) => walled || range(rows).some((r) => between.right(r, c) !== '')),
  };
  const beside = (text: string, line: string): string =>
    margin === 0 ? line : `${padStart(text, margin)}  ${line}`;

  const out = hintLines(above, plan).map((line) => beside('', line));
  if (walled)
    out.push(
      beside(
        '',
        ruleLine(plan, () => 'line', 0),
      ),
    );
  for (let r = 0; r < rows; r++) {
    out.push(beside(before[r] ?? '', cellLine(plan, tokens, r)));
    const last = r === rows - 1;
    if (walled && last)
      out.push(
        beside(
          '',
          ruleLine(plan, () => 'line', r),
        ),
      );
    else if (walled || (!last && range(columns).some((c) => between.below(r, c) !== '')))
      out.push(
        beside(
          '',
          ruleLine(plan, (c) => between.below(r, c), r),
        ),
      );
  }
  if (pane.trail && pane.trail.length > 1) out.push(`line: ${pane.trail.map(coordinates(pane)).join(' ')}`);
  const marks = [...cells, ...(pane.rowHints ?? []), ...(pane.columnHints ?? [])];
  return [...out, ...legend(marks, lit)].join('\n');
}

/** The hints above the columns, the last of each just above its cells. */
function hintLines(above: readonly (readonly string[])[], { columns, walled, widths, wide }: Plan): string[] {
  const depth = Math.max(0, ...above.map((hints) => hints.length));
  return range(depth).map(
    (line) =>
      (walled ? '  ' : '') +
      range(columns)
        .map((c) => {
          const hints = above[c] ?? [];
          const text = padStart(hints[line - depth + hints.length] ?? '', widths[c] as number);
          return text + (c === columns - 1 ? '' : wide[c] ? '   ' : ' ');
        })
        .join(''),
  );
}

function cellLine(
  { columns, walled, between, widths, wide }: Plan,
  tokens: readonly string[],
  r: number,
): string {
  const line = range(columns)
    .map((c) => {
      const token = padStart(tokens[r * columns + c] ?? '', widths[c] as number);
      if (c === columns - 1) return token;
      const here = between.right(r, c);
      return token + (!wide[c] ? ' ' : here === 'line' ? ' | ' : ` ${signOf(here)}`.padEnd(3));
    })
    .join('');
  return walled ? `| ${line} |` : line;
}

/** The line below row `r`, or above the first. */
function ruleLine(
  { columns, walled, between, widths, wide }: Plan,
  below: (c: number) => Between,
  r: number,
): string {
  const flat = (c: number): boolean => below(c) === 'line';
  const fill = (c: number): string => (flat(c) ? '-' : ' ');
  const corner = (c: number): string => {
    if (walled) return '+';
    const meets = between.right(r, c) === 'line' || between.right(r + 1, c) === 'line';
    return meets ? (flat(c) || flat(c + 1) ? '+' : '|') : flat(c) && flat(c + 1) ? '-' : ' ';
  };
  const line = range(columns)
    .map((c) => {
      const here = below(c);
      const width = widths[c] as number;
      const under = typeof here === 'object' ? padStart(here.sign, width) : fill(c).repeat(width);
      if (c === columns - 1) return under;
      return under + (wide[c] ? fill(c) + corner(c) + fill(c + 1) : flat(c) && flat(c + 1) ? '-' : ' ');
    })
    .join('');
  return walled ? `+${fill(0)}${line}${fill(columns - 1)}+` : line;
}

const signOf = (between: Between): string => (typeof between === 'object' ? between.sign : '');

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

const coordinates =
  ({ cells, columns }: GridPane) =>
  (place: Place): string => {
    const i = cells.findIndex((cell) => cell.at === place);
    return i < 0 ? place : `(${Math.floor(i / columns) + 1},${(i % columns) + 1})`;
  };

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const size = (text: string): number => [...text].length;
const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - size(text))) + text;
