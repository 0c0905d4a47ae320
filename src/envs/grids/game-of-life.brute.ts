import type { Brute } from '../examples.ts';
import type { Puzzle } from './game-of-life.ts';

type Params = { rows: number; columns: number; alive: number; steps: number; wraps: boolean };

/** Every board of three by four. */
const brute: Brute<Params, Puzzle> = {
  params: { rows: 3, columns: 4, alive: 40, steps: 2, wraps: true },
  unique: true,
  *candidates() {
    for (let n = 0; n < 4096; n++) {
      const bits = n.toString(2).padStart(12, '0');
      yield `${bits.slice(0, 4)}\n${bits.slice(4, 8)}\n${bits.slice(8)}`;
    }
  },
  /** On a plane of copies of the board, nothing has to be joined. */
  right({ cells }, reply) {
    const lines = [cells.slice(0, 4), cells.slice(4, 8), cells.slice(8)].map((row) => row.join(''));
    const next = (board: string[]) => {
      const wide = [...board, ...board, ...board].map((line) => line + line + line);
      return board.map((line, r) =>
        [...line]
          .map((cell, c) => {
            const around = [2, 3, 4].map((i) => wide[r + i]!.slice(c + 3, c + 6)).join('');
            const alive = around.split('1').length - 1 - Number(cell);
            return alive === 3 || (alive === 2 && cell === '1') ? '1' : '0';
          })
          .join(''),
      );
    };
    return reply === next(next(lines)).join('\n');
  },
};

export default brute;
