import type { Brute } from '../examples.ts';
import type { Puzzle } from './survo.ts';

/** Every way to put the numbers 1 to 9 into four empty cells. */
const brute: Brute<{ rows: number; columns: number; empty: number; open: boolean }, Puzzle> = {
  params: { rows: 3, columns: 3, empty: 4, open: true },
  unique: true,
  *candidates({ cells }) {
    for (let n = 0; n < 9 ** 4; n++) {
      let rest = n;
      const digits = cells.map((value) => {
        if (value !== 0) return value;
        const digit = (rest % 9) + 1;
        rest = Math.floor(rest / 9);
        return digit;
      });
      yield [0, 3, 6].map((row) => digits.slice(row, row + 3).join(' ')).join('\n');
    }
  },
  right({ rowSums, columnSums }, reply) {
    const table = reply.split('\n').map((line) => line.split(' ').map(Number));
    const add = (a: number, b: number) => a + b;
    return (
      new Set(table.flat()).size === 9 &&
      table.every((row, r) => row.reduce(add) === rowSums[r]) &&
      columnSums.every((sum, c) => table.map((row) => row[c]!).reduce(add) === sum)
    );
  },
};

export default brute;
