import type { Brute } from '../examples.ts';
import type { Puzzle } from './rectangle-count.ts';

/** Every number up to 40, against all choices among the rectangles that the picture could hold. */
const brute: Brute<{ rows: number; columns: number; most: number }, Puzzle> = {
  params: { rows: 8, columns: 12, most: 3 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 40; n++) yield String(n);
  },
  right({ rows, columns, cells }, reply) {
    const possible: number[][] = [];
    for (let a = 0; a < rows; a++)
      for (let b = a + 2; b < rows; b++)
        for (let c = 0; c < columns; c++)
          for (let d = c + 2; d < columns; d++) {
            const edge = [...cells.keys()].filter((i) => {
              const [row, column] = [Math.floor(i / columns), i % columns];
              const within = row >= a && row <= b && column >= c && column <= d;
              return within && (row === a || row === b || column === c || column === d);
            });
            if (edge.every((i) => cells[i]! > 0)) possible.push(edge);
          }
    const numbers = new Set<number>();
    const choose = (from: number, left: readonly number[], chosen: number) => {
      if (left.every((n) => n === 0)) numbers.add(chosen);
      for (let i = from; i < possible.length; i++)
        if (possible[i]!.every((cell) => left[cell]! > 0))
          choose(
            // The same rectangle may lie there twice.
            i,
            left.map((n, cell) => (possible[i]!.includes(cell) ? n - 1 : n)),
            chosen + 1,
          );
    };
    choose(0, cells, 0);
    return [...numbers].some((n) => `${n}` === reply);
  },
};

export default brute;
