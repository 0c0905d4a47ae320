import type { Brute } from '../examples.ts';
import type { Puzzle } from './spell-backward.ts';

/** The word reversed with up to two pairs of letters swapped, the word itself, and the word cut short. */
const brute: Brute<{ words: number }, Puzzle> = {
  params: { words: 1 },
  unique: true,
  *candidates({ text }) {
    const seen = new Set<string>();
    for (let a = 0; a < text.length; a++)
      for (let b = 0; b < text.length; b++)
        for (let c = 0; c < text.length; c++) {
          const letters = text.split('').reverse();
          [letters[a], letters[b]] = [letters[b]!, letters[a]!];
          [letters[b], letters[c]] = [letters[c]!, letters[b]!];
          seen.add(letters.join(''));
        }
    seen.add(text);
    seen.add(text.slice(1));
    yield* seen;
  },
  right: ({ text }, reply) => reply === text.split('').reverse().join(''),
};

export default brute;
