import type { Brute } from '../examples.ts';
import table from './jumble-words.json' with { type: 'json' };
import type { Puzzle } from './letter-jumble.ts';

const words = new Set(table[5].join(' ').split(/[ ,|]+/));

/** One word of five letters: all orders of its letters, and some other words and near misses. */
const brute: Brute<{ words: number; letters: number }, Puzzle> = {
  params: { words: 1, letters: 5 },
  *candidates({ jumbled: [given = ''] }) {
    const orders = new Set(ordersOf(given));
    yield* orders;
    for (const word of words) if (!orders.has(word)) yield word;
    for (const word of orders)
      if (words.has(word)) yield* [`${word} ${word}`, `${word}s`, word.slice(1), `${word} ${given}`];
  },
  right: ({ jumbled: [given = ''] }, reply) => words.has(reply) && ordersOf(given).includes(reply),
};

export default brute;

function ordersOf(letters: string): readonly string[] {
  if (letters.length < 2) return [letters];
  return [...letters].flatMap((first, i) =>
    ordersOf(letters.slice(0, i) + letters.slice(i + 1)).map((rest) => first + rest),
  );
}
