import type { Brute } from '../examples.ts';
import type { Puzzle } from './nonogram.ts';

/** Every picture of 3×4 cells. */
const brute: Brute<{ rows: number; columns: number; filled: number; reasoning: 'lines' }, Puzzle> = {
  params: { rows: 3, columns: 4, filled: 55, reasoning: 'lines' },
  unique: true,
  *candidates() {
    for (let n = 0; n < 4096; n++) {
      const cells = n.toString(2).padStart(12, '0').replaceAll('0', '.').replaceAll('1', '#');
      yield [cells.slice(0, 4), cells.slice(4, 8), cells.slice(8)].join('\n');
    }
  },
  right({ rows, columns }, reply) {
    const lines = reply.split('\n');
    const told = (line: string) =>
      line
        .split(/\.+/)
        .filter((run) => run !== '')
        .map((run) => run.length);
    const agrees = (line: string, clue: readonly number[]) => told(line).join() === clue.join();
    return (
      lines.every((line, i) => agrees(line, rows[i]!)) &&
      columns.every((clue, i) => agrees(lines.map((line) => line[i]).join(''), clue))
    );
  },
};

export default brute;
