import { balancedLines } from '../../core/balanced-lines.ts';
import { type LineChoices, linesTell, settleLines, solveLines } from '../../core/line-choices.ts';
import type { Rng } from '../../core/rng.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Puzzle, Sign } from './binairo.ts';

export interface Line {
  readonly name: string;
  readonly cells: readonly number[];
}
export function linesOf({ rows, columns }: Puzzle): Line[] {
  const across = Array.from({ length: columns }, (_, i) => i);
  const down = Array.from({ length: rows }, (_, i) => i);
  return [
    ...down.map((row) => ({ name: `Row ${row + 1}`, cells: across.map((i) => row * columns + i) })),
    ...across.map((column) => ({
      name: `Column ${column + 1}`,
      cells: down.map((i) => i * columns + column),
    })),
  ];
}

/** Balanced lines that agree with what stands in these cells. */
function masksOf(signs: readonly Sign[], cells: readonly number[]): readonly number[] {
  let on = 0;
  let off = 0;
  for (const [i, cell] of cells.entries())
    if (signs[cell] === '1') on |= 1 << i;
    else if (signs[cell] === '0') off |= 1 << i;
  return balancedLines(cells.length).filter((mask) => (mask & on) === on && (mask & off) === 0);
}

/** The lines that the given digits leave; a 1 is a filled cell. */
export function choicesOf(p: Puzzle): LineChoices {
  const open = linesOf(p).map(({ cells }) => masksOf(p.cells, cells));
  return { rows: open.slice(0, p.rows), columns: open.slice(p.rows) };
}

/** Whether rows, as masks, and the columns they make are all different. */
export const differ =
  ({ columns }: Puzzle) =>
  (rows: readonly number[]): boolean => {
    const down = Array.from({ length: columns }, (_, i) =>
      rows.reduce((mask, row, n) => mask | (((row >> i) & 1) << n), 0),
    );
    return new Set(rows).size === rows.length && new Set(down).size === columns;
  };

export const signsOf = (p: Puzzle, rows: readonly number[] | undefined): Sign[] | undefined =>
  rows?.flatMap((row) =>
    Array.from({ length: p.columns }, (_, i): Sign => (((row >> i) & 1) === 1 ? '1' : '0')),
  );

export function drawn(rows: number, columns: number, rng: Rng): Puzzle | undefined {
  const empty: Puzzle = { rows, columns, cells: new Array<Sign>(rows * columns).fill('.') };
  const accept = differ(empty);
  const cells = signsOf(empty, solveLines(choicesOf(empty), 1, makeSteps(5_000), { accept, rng })[0]);
  return cells && { rows, columns, cells };
}

function isFoundByLines(p: Puzzle, choices: LineChoices): boolean {
  const all = (1 << p.columns) - 1;
  return settleLines(choices, makeSteps())?.every(({ on, off }) => (on | off) === all) ?? false;
}

/** Whether a search of bounded length shows that no solution has the other digit in this cell. */
function isForced(p: Puzzle, choices: LineChoices, cell: number, sign: Sign): boolean {
  const [row, column] = [Math.floor(cell / p.columns), cell % p.columns];
  const other = choices.rows.map((masks, n) =>
    n === row ? masks.filter((mask) => ((mask >> column) & 1) === (sign === '1' ? 0 : 1)) : masks,
  );
  const steps = makeSteps(300);
  const found = solveLines({ ...choices, rows: other }, 1, steps, { accept: differ(p) });
  return found.length === 0 && !steps.spent;
}

/**
 * Takes digits away while the reasoning still finds the solution, down to `given` per cent; undefined where a search was
 * asked for and lines would do. What is left after a digit is taken has one solution if that digit is forced.
 */
export function dug(
  full: Puzzle,
  given: number,
  reasoning: 'lines' | 'search',
  rng: Rng,
): Puzzle | undefined {
  const cells = full.cells.slice();
  const lines = linesOf(full);
  const { rows, columns } = choicesOf(full);
  const choices = { rows: rows.slice(), columns: columns.slice() };
  const order = rng.shuffle(cells.map((_, cell) => cell));
  let left = cells.length;
  for (const kind of reasoning === 'lines' ? (['lines'] as const) : (['lines', 'search'] as const))
    for (const cell of order) {
      const sign = cells[cell]!;
      if (sign === '.' || (left - 1) * 100 < given * cells.length) continue;
      const [row, column] = [Math.floor(cell / full.columns), cell % full.columns];
      const [across, down] = [choices.rows[row]!, choices.columns[column]!];
      cells[cell] = '.';
      choices.rows[row] = masksOf(cells, lines[row]!.cells);
      choices.columns[column] = masksOf(cells, lines[full.rows + column]!.cells);
      if (kind === 'lines' ? linesTell(choices, row, column) : isForced(full, choices, cell, sign)) left--;
      else {
        cells[cell] = sign;
        choices.rows[row] = across;
        choices.columns[column] = down;
      }
    }
  return reasoning === 'search' && isFoundByLines(full, choices) ? undefined : { ...full, cells };
}
