import type { Brute } from '../examples.ts';
import type { Puzzle } from './count-bits.ts';

/** Every number up to 2000, the bits of the puzzle found by taking powers of two away. */
const brute: Brute<{ bits: number }, Puzzle> = {
  params: { bits: 11 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 2000; n++) yield String(n);
  },
  right({ number }, reply) {
    let left = number;
    let taken = 0;
    for (const power of [1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1])
      if (left >= power) {
        left -= power;
        taken++;
      }
    return reply === String(taken);
  },
};

export default brute;
