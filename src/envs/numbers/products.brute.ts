import type { Brute } from '../examples.ts';
import type { Puzzle } from './products.ts';

/** Every number up to the largest product of two digits, with either sign. */
const brute: Brute<{ factors: number; digits: number; negative: boolean }, Puzzle> = {
  params: { factors: 2, digits: 1, negative: true },
  unique: true,
  *candidates() {
    for (let n = -100; n <= 100; n++) yield n.toFixed(0);
    yield '-0';
  },
  right({ factors }, reply) {
    const [first, second] = factors as readonly [number, number];
    let sum = 0;
    for (let i = 0; i < Math.abs(second); i++) sum += second < 0 ? -first : first;
    return reply === `${sum}`;
  },
};

export default brute;
