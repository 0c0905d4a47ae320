import type { Brute } from '../examples.ts';
import type { Puzzle } from './sudoku.ts';

/** Every way to put 1 to 4 into the empty cells of a 4×4 grid. */
const brute: Brute<{ size: 4; blanks: number; technique: 'single' }, Puzzle> = {
  params: { size: 4, blanks: 6, technique: 'single' },
  unique: true,
  *candidates(puzzle) {
    const empty = puzzle.cells.flatMap((v, i) => (v === 0 ? [i] : []));
    for (let n = 0; n < 4 ** empty.length; n++) {
      const cells = puzzle.cells.slice();
      for (const [k, i] of empty.entries()) cells[i] = (Math.floor(n / 4 ** k) % 4) + 1;
      yield [0, 4, 8, 12].map((row) => cells.slice(row, row + 4).join('')).join('\n');
    }
  },
  right(_puzzle, reply) {
    const rows = reply.split('\n');
    const complete = (text: string) => ['1', '2', '3', '4'].every((d) => text.includes(d));
    return (
      rows.every(complete) &&
      [0, 1, 2, 3].every((c) => complete(rows.map((r) => r[c]).join(''))) &&
      [0, 2].every((r) =>
        [0, 2].every((c) => complete(rows[r]!.slice(c, c + 2) + rows[r + 1]!.slice(c, c + 2))),
      )
    );
  },
};

export default brute;
