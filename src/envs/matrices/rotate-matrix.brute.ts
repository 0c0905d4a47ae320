import type { Brute } from '../examples.ts';
import type { Puzzle } from './rotate-matrix.ts';

/** Every order of the six numbers of a 2×3 matrix, in both shapes. */
const brute: Brute<{ rows: number; columns: number; turns: number }, Puzzle> = {
  params: { rows: 2, columns: 3, turns: 3 },
  unique: true,
  *candidates({ matrix }) {
    const seen = new Set<string>();
    const fill = (left: readonly number[], row: readonly number[]) => {
      if (left.length === 0) {
        seen.add(`${row.slice(0, 3).join(' ')}\n${row.slice(3).join(' ')}`);
        seen.add(`${row.slice(0, 2).join(' ')}\n${row.slice(2, 4).join(' ')}\n${row.slice(4).join(' ')}`);
      }
      for (const [i, v] of left.entries()) fill(left.toSpliced(i, 1), [...row, v]);
    };
    fill(matrix.flat(), []);
    yield* seen;
  },
  right({ matrix, turns }, reply) {
    const [[a, b, c], [d, e, f]] = matrix as [number[], number[]];
    const rows = {
      1: [`${d} ${a}`, `${e} ${b}`, `${f} ${c}`],
      2: [`${f} ${e} ${d}`, `${c} ${b} ${a}`],
      3: [`${c} ${f}`, `${b} ${e}`, `${a} ${d}`],
    };
    return reply === rows[turns as 1 | 2 | 3].join('\n');
  },
};

export default brute;
