import type { Brute } from '../examples.ts';
import type { Puzzle } from './grid-path.ts';

/** Every way of up to six steps, through walls too, and the claim that there is none. */
const brute: Brute<{ rows: number; columns: number; walls: number }, Puzzle> = {
  params: { rows: 3, columns: 3, walls: 25 },
  *candidates() {
    yield 'infeasible';
    let replies = [''];
    for (let length = 1; length <= 6; length++) {
      replies = replies.flatMap((way) => ['up', 'down', 'left', 'right'].map((step) => `${way} ${step}`));
      for (const way of replies) yield way.slice(1);
    }
  },
  right({ map }, reply) {
    const grid = map.join('/');
    const start = grid.indexOf('S');
    const moves: { readonly [word: string]: number } = { up: -4, down: 4, left: -1, right: 1 };
    const open = (at: number) => '.SG'.includes(grid[at] ?? '#');
    // After so many steps one may be in any of these places; 3×3 cells need no more than eight steps.
    let least = -1;
    for (let steps = 0, places = new Set([start]); steps <= 8 && least < 0; steps++) {
      if ([...places].some((at) => grid[at] === 'G')) least = steps;
      places = new Set([...places].flatMap((at) => Object.values(moves).map((by) => at + by)).filter(open));
    }
    if (reply === 'infeasible') return least < 0;
    const words = reply.split(' ');
    let at = start;
    return (
      words.length === least &&
      words.every((word) => {
        at += moves[word]!;
        return open(at);
      }) &&
      grid[at] === 'G'
    );
  },
};

export default brute;
