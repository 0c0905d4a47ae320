import type { Brute } from '../examples.ts';
import type { Puzzle } from './zebra-resident.ts';

/** Every two of the four names and the question mark, for two houses. */
const brute: Brute<{ houses: number; kinds: number; asked: number; reasoning: 'direct' }, Puzzle> = {
  params: { houses: 4, kinds: 2, asked: 2, reasoning: 'direct' },
  unique: true,
  *candidates({ rows }) {
    const names = [...rows[0]!.words, '?'];
    for (const one of names) for (const other of names) yield `${one} ${other}`;
  },
  right({ rows, clues, asked }, reply) {
    const given = reply.split(' ');
    return orders([1, 2, 3, 4]).some((people) =>
      orders([1, 2, 3, 4]).some((things) => {
        const house = [...people, ...things];
        return (
          asked.every((number, i) => house[rows[0]!.words.indexOf(given[i]!)] === number) &&
          clues.every((clue) => isKept(clue, house))
        );
      }),
    );
  },
};

export default brute;

const orders = (left: readonly number[]): number[][] =>
  left.length === 0
    ? [[]]
    : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));

function isKept(clue: Puzzle['clues'][number], house: readonly number[]): boolean {
  const [a, b, c] = clue.of.map((thing) => house[thing]!) as [number, number, number];
  const apart = Math.max(a, b) - Math.min(a, b);
  switch (clue.say) {
    case 'at':
      return a === clue.place;
    case 'same':
      return apart === 0;
    case 'apart':
      return apart > 0;
    case 'next':
      return apart === 1;
    case 'gap':
      return apart === 2;
    case 'directly':
      return b === a + 1;
    case 'before':
      return b > a;
    case 'between':
      return Math.min(a, c) < b && b < Math.max(a, c);
  }
}
