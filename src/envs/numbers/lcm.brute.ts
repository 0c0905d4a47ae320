import type { Brute } from '../examples.ts';
import type { Puzzle } from './lcm.ts';

/** Every number up to the largest product of two numbers with two digits. */
const brute: Brute<{ count: number; digits: number }, Puzzle> = {
  params: { count: 2, digits: 2 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 99 * 99; n++) yield String(n);
  },
  right({ numbers: [first = 0, second = 0] }, reply) {
    let [a, b] = [first, second];
    while (a !== b)
      if (a < b) a += first;
      else b += second;
    return reply === String(a);
  },
};

export default brute;
