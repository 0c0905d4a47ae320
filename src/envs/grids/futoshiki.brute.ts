import type { Brute } from '../examples.ts';
import type { Puzzle } from './futoshiki.ts';

/** Every 4×4 square whose rows and columns hold 1 to 4 once, and each of them with one cell changed. */
const brute: Brute<{ size: number; signs: number; reasoning: 'bounds' }, Puzzle> = {
  params: { size: 4, signs: 8, reasoning: 'bounds' },
  unique: true,
  *candidates() {
    const orders = ['1', '2', '3', '4'].flatMap((a) =>
      ['1', '2', '3', '4'].flatMap((b) =>
        ['1', '2', '3', '4'].flatMap((c) => {
          const d = ['1', '2', '3', '4'].find((v) => ![a, b, c].includes(v));
          return new Set([a, b, c]).size === 3 && d ? [a + b + c + d] : [];
        }),
      ),
    );
    const clash = (above: readonly string[], row: string) =>
      above.some((other) => [0, 1, 2, 3].some((i) => other[i] === row[i]));
    for (const first of orders)
      for (const second of orders.filter((row) => !clash([first], row)))
        for (const third of orders.filter((row) => !clash([first, second], row)))
          for (const fourth of orders.filter((row) => !clash([first, second, third], row))) {
            const square = [first, second, third, fourth].join('\n');
            yield square;
            for (const [i, sign] of [...square].entries())
              if (sign !== '\n') yield square.slice(0, i) + '1234.'[Number(sign)] + square.slice(i + 1);
          }
  },
  right({ cells, signs }, reply) {
    const square = reply.split('\n').map((line) => [...line].map(Number));
    const value = (cell: number) => square[Math.floor(cell / 4)]![cell % 4]!;
    const once = [0, 1, 2, 3].every((i) =>
      [1, 2, 3, 4].every(
        (v) =>
          [0, 1, 2, 3].filter((j) => square[i]![j] === v).length === 1 &&
          [0, 1, 2, 3].filter((j) => square[j]![i] === v).length === 1,
      ),
    );
    return (
      once &&
      cells.every((v, i) => v === 0 || value(i) === v) &&
      signs.every(([less, more]) => value(less) < value(more))
    );
  },
};

export default brute;
