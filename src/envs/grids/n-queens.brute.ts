import type { Brute } from '../examples.ts';
import type { Puzzle } from './n-queens.ts';

/** Every choice of at most one queen per row of 5×5, and some boards with a second one in a row. */
const brute: Brute<{ size: number; given: number }, Puzzle> = {
  params: { size: 5, given: 2 },
  *candidates() {
    const lines = ['Q....', '.Q...', '..Q..', '...Q.', '....Q', '.....'];
    for (let n = 0; n < 6 * 6 * 6 * 6 * 6; n++) {
      const board = [1, 6, 36, 216, 1296].map((weight) => lines[Math.floor(n / weight) % 6]!);
      yield board.join('\n');
      board[n % 5] = 'Q...Q';
      if (n % 3 === 0) yield board.join('\n');
    }
  },
  right({ given }, reply) {
    const board = reply.split('\n');
    const queens: [number, number][] = [];
    for (let y = 0; y < 5; y++) for (let x = 0; x < 5; x++) if (board[y]![x] === 'Q') queens.push([x, y]);
    const lines = (of: (x: number, y: number) => number) => new Set(queens.map(([x, y]) => of(x, y))).size;
    return (
      queens.length === 5 &&
      lines((x) => x) === 5 &&
      lines((_, y) => y) === 5 &&
      lines((x, y) => x + y) === 5 &&
      lines((x, y) => x - y) === 5 &&
      given.every((cell) => board[Math.floor(cell / 5)]![cell % 5] === 'Q')
    );
  },
};

export default brute;
