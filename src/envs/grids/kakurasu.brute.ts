import type { Brute } from '../examples.ts';
import type { Puzzle } from './kakurasu.ts';

/** Every picture of 3×4 cells. */
const brute: Brute<{ rows: number; columns: number; filled: number; reasoning: 'lines' }, Puzzle> = {
  params: { rows: 3, columns: 4, filled: 50, reasoning: 'lines' },
  unique: true,
  *candidates() {
    for (let n = 0; n < 4096; n++) {
      const cells = n.toString(2).padStart(12, '0');
      yield [cells.slice(0, 4), cells.slice(4, 8), cells.slice(8)].join('\n');
    }
  },
  right({ rowSums, columnSums }, reply) {
    const sums = { across: [0, 0, 0], down: [0, 0, 0, 0] };
    for (const [r, line] of reply.split('\n').entries())
      for (const [c, digit] of [...line].entries()) {
        sums.across[r]! += Number(digit) * (c + 1);
        sums.down[c]! += Number(digit) * (r + 1);
      }
    return sums.across.join() === rowSums.join() && sums.down.join() === columnSums.join();
  },
};

export default brute;
