import type { Steps } from '../../core/steps.ts';
import type { Puzzle } from './survo.ts';

/** The cells of a row or column that are still open, and what they have to add up to. */
interface Line {
  readonly open: number[];
  left: number;
}

/**
 * Up to `limit` ways to put the numbers into the empty cells so that all sums hold: always in the line with fewest open
 * cells, as long as the least and the greatest of the numbers left can still make up every line. One step per number tried.
 */
export function fillTable(p: Puzzle, limit: number, steps: Steps): number[][] {
  const cells = p.cells.slice();
  const lines = [...p.rowSums, ...p.columnSums].map((left): Line => ({ open: [], left }));
  for (const [cell, value] of cells.entries())
    for (const line of linesAt(cell)) {
      line.left -= value;
      if (value === 0) line.open.push(cell);
    }
  const distinct = [...new Set(p.numbers)].sort((a, b) => a - b);
  const count = distinct.map((value) => p.numbers.filter((other) => other === value).length);
  const found: number[][] = [];
  if (lines.every(fits)) descend();
  return found;

  function descend(): void {
    const line = lines.reduce<Line | undefined>(
      (best, next) => (next.open.length > 0 && (!best || next.open.length < best.open.length) ? next : best),
      undefined,
    );
    if (!line) {
      found.push(cells.slice());
      return;
    }
    const cell = line.open[0]!;
    for (const [i, value] of distinct.entries()) {
      if (count[i] === 0) continue;
      if (!steps.take() || found.length >= limit) return;
      put(cell, i, value, 1);
      if (linesAt(cell).every(fits)) descend();
      put(cell, i, value, -1);
    }
  }

  function put(cell: number, i: number, value: number, by: 1 | -1): void {
    cells[cell] = by === 1 ? value : 0;
    count[i]! -= by;
    for (const line of linesAt(cell)) {
      line.left -= by * value;
      if (by === 1) line.open.splice(line.open.indexOf(cell), 1);
      else line.open.unshift(cell);
    }
  }

  /** Whether so many of the numbers left can make the rest of a line, judged by the least and the greatest of them. */
  function fits({ open, left }: Line): boolean {
    const one = distinct.indexOf(left);
    if (open.length <= 1) return open.length === 0 ? left === 0 : one >= 0 && count[one]! > 0;
    return extreme(open.length, 1) <= left && left <= extreme(open.length, -1);
  }

  /** The sum of the `n` least (1) or greatest (-1) numbers left. */
  function extreme(n: number, way: 1 | -1): number {
    let sum = 0;
    let more = n;
    for (let i = way === 1 ? 0 : distinct.length - 1; more > 0 && distinct[i] !== undefined; i += way) {
      const used = Math.min(more, count[i]!);
      sum += used * distinct[i]!;
      more -= used;
    }
    return sum;
  }

  function linesAt(cell: number): readonly [Line, Line] {
    return [lines[Math.floor(cell / p.columns)]!, lines[p.rows + (cell % p.columns)]!];
  }
}
