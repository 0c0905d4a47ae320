import type { Brute } from '../examples.ts';
import type { Puzzle } from './fraction-simplification.ts';

/** Every fraction with numbers up to 120. */
const brute: Brute<{ digits: number; factor: number }, Puzzle> = {
  params: { digits: 2, factor: 1 },
  unique: true,
  *candidates() {
    for (let top = 0; top <= 120; top++)
      for (let bottom = 1; bottom <= 120; bottom++) yield `${top}/${bottom}`;
  },
  /** The equal fraction with the smallest lower number. */
  right({ top, bottom }, reply) {
    for (let lower = 1; lower <= bottom; lower++)
      if ((top * lower) % bottom === 0) return reply === `${(top * lower) / bottom}/${lower}`;
    return false;
  },
};

export default brute;
