import type { Brute } from '../examples.ts';
import type { Puzzle } from './tower-of-hanoi.ts';

/** Every list of up to one move more than allowed for two disks, with a move to the same peg; played with three piles. */
const brute: Brute<{ disks: number; moves: number; spare: number }, Puzzle> = {
  params: { disks: 2, moves: 2, spare: 1 },
  *candidates({ most }) {
    const moves = ['A>B', 'A>C', 'B>A', 'B>C', 'C>A', 'C>B', 'A>A'];
    let lists = [''];
    for (let length = 1; length <= Math.min(most + 1, 5); length++) {
      lists = lists.flatMap((list) => moves.map((move) => `${list} ${move}`.trim()));
      yield* lists;
    }
  },
  right({ start, goal, most }, reply) {
    const piles = (of: readonly string[]): Record<string, string> => ({
      A: [2, 1].filter((d) => of[d - 1] === 'A').join(''),
      B: [2, 1].filter((d) => of[d - 1] === 'B').join(''),
      C: [2, 1].filter((d) => of[d - 1] === 'C').join(''),
    });
    const now = piles(start);
    const moves = reply.split(' ');
    for (const move of moves) {
      const [from, to] = [move[0]!, move[2]!];
      if (from === to || now[from] === '') return false;
      const last = now[from]!.slice(-1);
      now[from] = now[from]!.slice(0, -1);
      now[to] += last;
      if (now[to] === '12') return false;
    }
    return moves.length <= most && JSON.stringify(now) === JSON.stringify(piles(goal));
  },
};

export default brute;
