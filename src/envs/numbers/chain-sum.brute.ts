import type { Brute } from '../examples.ts';
import type { Puzzle } from './chain-sum.ts';

/** Every whole number that two digits can make, counted off one by one. */
const brute: Brute<{ terms: number; digits: number; negative: boolean }, Puzzle> = {
  params: { terms: 2, digits: 1, negative: true },
  unique: true,
  *candidates() {
    for (let n = -30; n <= 30; n++) yield `${n}`;
  },
  right({ terms }, reply) {
    let at = 0;
    for (const { op, value } of terms) {
      const up = op === '+' ? value > 0 : value < 0;
      for (let left = Math.abs(value); left > 0; left--) at = up ? at + 1 : at - 1;
    }
    return reply === `${at}`;
  },
};

export default brute;
