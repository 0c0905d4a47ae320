import type { Brute } from '../examples.ts';
import type { Puzzle } from './letter-counting.ts';

/** Every number up to 200. */
const brute: Brute<{ words: number }, Puzzle> = {
  params: { words: 4 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 200; n++) yield String(n);
  },
  right: ({ letter, text }, reply) => text.replaceAll(letter, '').length === text.length - Number(reply),
};

export default brute;
