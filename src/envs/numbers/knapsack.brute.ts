import type { Brute } from '../examples.ts';
import type { Puzzle } from './knapsack.ts';

/** Every choice of six items but the empty one, in alphabetical order and the other way round. */
const brute: Brute<{ items: number; heaviest: number; alike: number }, Puzzle> = {
  params: { items: 6, heaviest: 12, alike: 12 },
  *candidates() {
    for (let n = 1; n < 64; n++) {
      const letters = [...'ABCDEF'].filter((_, i) => Math.floor(n / 2 ** i) % 2 === 1);
      yield letters.join(' ');
      yield letters.toReversed().join(' ');
      yield `${letters.join(' ')} ${letters[0]}`;
    }
  },
  right({ items, capacity }, reply) {
    const weigh = (letters: readonly string[]) => {
      const chosen = letters.map((letter) => items['ABCDEF'.indexOf(letter)]!);
      const heavy = chosen.reduce((sum, item) => sum + item.weight, 0);
      return heavy > capacity ? -1 : chosen.reduce((sum, item) => sum + item.value, 0);
    };
    const subsets = [...'ABCDEF'].reduce<string[][]>(
      (all, letter) => all.concat(all.map((one) => one.concat(letter))),
      [[]],
    );
    const letters = reply.split(' ');
    return new Set(letters).size === letters.length && weigh(letters) === Math.max(...subsets.map(weigh));
  },
};

export default brute;
