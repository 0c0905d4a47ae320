import type { Brute } from '../examples.ts';
import type { Puzzle } from './palindrome-generation.ts';

/** Every word of four and of five letters over the given ones. */
const brute: Brute<{ letters: number; kinds: number }, Puzzle> = {
  params: { letters: 5, kinds: 3 },
  *candidates({ letters }) {
    const kinds = [...new Set(letters)];
    let words = [''];
    for (let n = 1; n <= 5; n++) {
      words = words.flatMap((word) => kinds.map((letter) => word + letter));
      if (n >= 4) yield* words;
    }
  },
  right: ({ letters }, reply) =>
    reply.split('').sort().join('') === letters.slice().sort().join('') &&
    reply === reply.split('').reverse().join(''),
};

export default brute;
