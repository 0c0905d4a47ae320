import type { Brute } from '../examples.ts';
import type { Puzzle } from './leg-counting.ts';

/** A table of its own: kinds by their legs. */
const legs = (name: string): number => {
  if (/^(dog|cat|cow|horse|lion|elephant|giraffe|tiger|deer|sheep|frog|lizard|rabbit)$/.test(name)) return 4;
  if (/^(chicken|duck|owl|ostrich|eagle|penguin|sparrow)$/.test(name)) return 2;
  if (/^(ant|butterfly|beetle|bee|wasp|grasshopper|cricket|cockroach|.*mantis|firefly|mosquito)$/.test(name))
    return 6;
  if (/^(spider|scorpion|tick)$/.test(name)) return 8;
  if (/^(crab|lobster|shrimp)$/.test(name)) return 10;
  return name === 'woodlouse' ? 14 : 0;
};

/** Every number up to 200. */
const brute: Brute<{ kinds: number; most: number }, Puzzle> = {
  params: { kinds: 3, most: 4 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 200; n++) yield String(n);
  },
  right({ animals }, reply) {
    const each = animals.flatMap(({ name, count }) => Array.from({ length: count }, () => legs(name)));
    let sum = 0;
    for (const n of each) sum += n;
    return reply === `${sum}`;
  },
};

export default brute;
