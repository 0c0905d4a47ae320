import type { Brute } from '../examples.ts';
import type { Puzzle } from './coin-flip.ts';

/** Fractions over the number of all ways and over some others, and decimals with one to five places. */
const brute: Brute<{ flips: number; parts: number }, Puzzle> = {
  params: { flips: 3, parts: 5 },
  *candidates({ of }) {
    for (const bottom of [of, of * of * of, 2 * of * of * of, 7])
      for (let top = 0; top <= bottom; top++) yield `${top}/${bottom}`;
    for (let n = 0; n <= 100; n++) yield (n / 100).toFixed(2);
    for (let n = 0; n <= 10000; n++) yield (n / 10000).toFixed(4);
    yield '1';
  },
  /** All sequences of three flips. */
  right({ chance, of, from, to }, reply) {
    let hits = 0;
    for (let a = 0; a < of; a++)
      for (let b = 0; b < of; b++)
        for (let c = 0; c < of; c++) {
          const heads = [a, b, c].filter((side) => side < chance).length;
          if (heads >= from && heads <= to) hits++;
        }
    const all = of * of * of;
    if (reply.includes('/')) {
      const [top = 0, bottom = 1] = reply.split('/').map(Number);
      return top * all === hits * bottom;
    }
    const units = Math.round(Number(reply) * 10000);
    if (units * all === hits * 10000) return true;
    const places = reply.length - 2;
    const short = places < 4 || units < 1000;
    return !short && Math.abs(units * all - hits * 10000) * 2 <= all;
  },
};

export default brute;
