import type { Brute } from '../examples.ts';
import type { Puzzle } from './dice.ts';

/** Every fraction from 0 to 1 with a lower number of at most 130, and some above 1. */
const brute: Brute<{ dice: number; sides: number }, Puzzle> = {
  params: { dice: 2, sides: 8 },
  unique: true,
  *candidates() {
    for (let bottom = 1; bottom <= 130; bottom++)
      for (let top = 0; top <= bottom + 1; top++) yield `${top}/${bottom}`;
  },
  /** Every throw is made. */
  right({ dice: [first = 0, second = 0], least }, reply) {
    const [top = 0, bottom = 1] = reply.split('/').map(Number);
    let hits = 0;
    for (let a = 1; a <= first; a++) for (let b = 1; b <= second; b++) if (a + b >= least) hits++;
    if (top * first * second !== hits * bottom) return false;
    for (let by = 2; by <= bottom; by++) if (top % by === 0 && bottom % by === 0) return false;
    return true;
  },
};

export default brute;
