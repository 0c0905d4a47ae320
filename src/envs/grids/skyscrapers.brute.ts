import type { Brute } from '../examples.ts';
import type { Puzzle } from './skyscrapers.ts';

const ORDERS = [1, 2, 3, 4].flatMap((a) =>
  [1, 2, 3, 4].flatMap((b) =>
    [1, 2, 3, 4].flatMap((c) => (new Set([a, b, c]).size === 3 ? [`${a}${b}${c}${10 - a - b - c}`] : [])),
  ),
);
const apart = (one: string, other: string): boolean => [...one].every((digit, i) => digit !== other[i]);

/** Three rows whose columns hold nothing twice, and any order of the heights below them. */
const brute: Brute<{ size: number; clues: 'fewest'; reasoning: 'lines' }, Puzzle> = {
  params: { size: 4, clues: 'fewest', reasoning: 'lines' },
  unique: true,
  *candidates() {
    for (const first of ORDERS)
      for (const second of ORDERS.filter((row) => apart(row, first)))
        for (const third of ORDERS.filter((row) => apart(row, first) && apart(row, second)))
          for (const last of ORDERS) yield [first, second, third, last].join('\n');
  },
  right({ cells, clues }, reply) {
    const rows = reply.split('\n');
    const columns = [0, 1, 2, 3].map((i) => rows.map((row) => row[i]).join(''));
    const back = (line: string) => [...line].reverse().join('');
    const visible = (line: string): number =>
      new Set([1, 2, 3, 4].map((n) => Math.max(...[...line.slice(0, n)].map(Number)))).size;
    const told = (line: string, clue: number | undefined) => clue === 0 || visible(line) === clue;
    return (
      columns.every((column) => new Set(column).size === 4) &&
      cells.every((height, i) => height === 0 || String(height) === reply.replaceAll('\n', '')[i]) &&
      rows.every((row, i) => told(row, clues.left[i]) && told(back(row), clues.right[i])) &&
      columns.every((line, i) => told(line, clues.above[i]) && told(back(line), clues.below[i]))
    );
  },
};

export default brute;
