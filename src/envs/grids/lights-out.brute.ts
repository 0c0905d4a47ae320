import type { Brute } from '../examples.ts';
import type { Puzzle } from './lights-out.ts';

/** Every set of presses on 3×4 cells, and each set of up to three with its first press made again at the end. */
const brute: Brute<{ rows: number; columns: number; presses: number; slack: number }, Puzzle> = {
  params: { rows: 3, columns: 4, presses: 4, slack: 1 },
  *candidates() {
    for (let n = 1; n < 4096; n++) {
      const cells = Array.from({ length: 12 }, (_, i) => i).filter((i) => (n >> i) & 1);
      const words = cells.map((i) => `r${(i >> 2) + 1}c${(i & 3) + 1}`);
      yield words.join(' ');
      if (n % 7 === 0) yield words.toReversed().join(' ');
      if (words.length < 4) yield [...words, words[0]].join(' ');
      if (words.length < 4) yield [...words, 'r2c2', 'r2c2'].join(' ');
    }
  },
  right({ lit, most }, reply) {
    const words = reply.split(' ');
    if (words.length > most || new Set(words).size < words.length) return false;
    let board = 0;
    for (const cell of lit) board |= 1 << cell;
    for (const word of words) {
      const [y, x] = [Number(word[1]), Number(word[3])];
      for (const [dy, dx] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ] as const)
        if (y + dy >= 1 && y + dy <= 3 && x + dx >= 1 && x + dx <= 4)
          board ^= 1 << ((y + dy - 1) * 4 + x + dx - 1);
    }
    return board === 0;
  },
};

export default brute;
