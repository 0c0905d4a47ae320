import type { Brute } from '../examples.ts';
import type { Puzzle } from './gcd.ts';

/** Every number up to 120, beyond the largest that is given. */
const brute: Brute<{ count: number; digits: number }, Puzzle> = {
  params: { count: 3, digits: 2 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 120; n++) yield String(n);
  },
  right({ numbers }, reply) {
    const common = [];
    for (let d = 1; d <= 99; d++) if (numbers.every((n) => Number.isInteger(n / d))) common.push(d);
    return reply === String(common.at(-1));
  },
};

export default brute;
