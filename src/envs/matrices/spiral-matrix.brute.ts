import type { Brute } from '../examples.ts';
import type { Puzzle } from './spiral-matrix.ts';

/** Every order of the six numbers of a 2×3 matrix, and every beginning of it. */
const brute: Brute<{ rows: number; columns: number }, Puzzle> = {
  params: { rows: 2, columns: 3 },
  unique: true,
  *candidates({ matrix }) {
    const seen = new Set<string>();
    const fill = (left: readonly number[], row: readonly number[]) => {
      if (row.length > 0) seen.add(row.join(' '));
      for (const [i, v] of left.entries()) fill(left.toSpliced(i, 1), [...row, v]);
    };
    fill(matrix.flat(), []);
    yield* seen;
  },
  right({ matrix }, reply) {
    const [[a, b, c], [d, e, f]] = matrix as [number[], number[]];
    return reply === [a, b, c, f, e, d].join(' ');
  },
};

export default brute;
