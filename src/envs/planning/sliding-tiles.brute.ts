import type { Brute } from '../examples.ts';
import type { Puzzle } from './sliding-tiles.ts';

/** Every list of up to one move more than allowed on a board of two by two, whose cells make a ring. */
const brute: Brute<{ rows: number; columns: number; moves: number; spare: number }, Puzzle> = {
  params: { rows: 2, columns: 2, moves: 3, spare: 4 },
  *candidates({ most }) {
    let lists = [''];
    for (let length = 1; length <= most + 1; length++) {
      lists = lists.flatMap((list) => ['1', '2', '3'].map((tile) => `${list} ${tile}`.trim()));
      yield* lists;
    }
  },
  right({ tiles, gap, most }, reply) {
    const ring = [0, 1, 3, 2];
    const board = ring.map((cell) => tiles[cell]!);
    const goal = [1, 2, 3].map(String);
    goal.splice(gap, 0, '0');
    const moves = reply.split(' ').map(Number);
    for (const tile of moves) {
      const [from, to] = [board.indexOf(tile), board.indexOf(0)];
      if ((from - to + 4) % 4 === 2) return false;
      board[to] = tile;
      board[from] = 0;
    }
    return moves.length <= most && board.join('') === ring.map((cell) => goal[cell]).join('');
  },
};

export default brute;
