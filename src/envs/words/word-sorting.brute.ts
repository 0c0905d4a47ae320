import type { Brute } from '../examples.ts';
import type { Puzzle } from './word-sorting.ts';

/** Every row of four of four words, repeats and all. */
const brute: Brute<{ count: number; near: 'near'; order: 'either' }, Puzzle> = {
  params: { count: 4, near: 'near', order: 'either' },
  unique: true,
  *candidates({ words }) {
    for (const a of words)
      for (const b of words) for (const c of words) for (const d of words) yield [a, b, c, d].join(', ');
    yield words.slice(1).toSorted().join(', ');
  },
  right({ words, order }, reply) {
    const sorted = words.toSorted();
    return reply === (order === 'ascending' ? sorted : sorted.reverse()).join(', ');
  },
};

export default brute;
