import type { Brute } from '../examples.ts';
import type { Puzzle } from './polyomino-packing.ts';

/** Every way to write the letters, each as often as its piece has squares, into the open cells of 3×4; and near misses. */
const brute: Brute<{ rows: number; columns: number; holes: number; pieces: number; flips: boolean }, Puzzle> =
  {
    params: { rows: 3, columns: 4, holes: 2, pieces: 3, flips: false },
    *candidates({ holes, pieces }) {
      const open = Array.from({ length: 12 }, (_, i) => i).filter((i) => !holes.includes(i));
      let count = 0;
      for (let n = 0; n < 3 ** open.length; n++) {
        const text = new Array<string>(12).fill('.');
        for (const [k, i] of open.entries()) text[i] = 'ABC'[Math.floor(n / 3 ** k) % 3]!;
        if (!pieces.every((piece, k) => text.filter((c) => c === 'ABC'[k]).length === piece.length)) continue;
        yield lines(text);
        count++;
        const gone = text.slice();
        gone[open[count % open.length]!] = '.';
        yield lines(gone);
        const moved = gone.slice();
        moved[holes[count % 2]!] = text[open[count % open.length]!]!;
        yield lines(moved);
      }
    },
    right({ holes, pieces }, reply) {
      const text = reply.replaceAll('\n', '');
      if (holes.some((i) => text[i] !== '.') || text.split('.').length !== 3) return false;
      return pieces.every((piece, k) => {
        const cells = [...text].flatMap((c, i): [number, number][] =>
          c === 'ABC'[k] ? [[i % 4, Math.floor(i / 4)]] : [],
        );
        if (cells.length !== piece.length) return false;
        // Turned by powers of i about the middle of gravity, both scaled by the number of squares to stay whole.
        const middled = (list: readonly (readonly [number, number])[]) => {
          const sum = (at: 0 | 1) => list.reduce((total, square) => total + square[at], 0);
          return list.map(([x, y]): [number, number] => [list.length * x - sum(0), list.length * y - sum(1)]);
        };
        const wanted = new Set(middled(piece).map(String));
        let turned = middled(cells);
        for (let quarter = 0; quarter < 4; quarter++) {
          if (turned.every((square) => wanted.has(String(square)))) return true;
          turned = turned.map(([x, y]) => [-y, x]);
        }
        return false;
      });
    },
  };

export default brute;

const lines = (text: readonly string[]): string =>
  [0, 4, 8].map((row) => text.slice(row, row + 4).join('')).join('\n');
