import type { Brute } from '../examples.ts';
import type { Puzzle } from './zebra.ts';

/** Every way to put a word or a question mark into the six cells of two rows for three houses. */
const brute: Brute<{ houses: number; kinds: number; asked: 'table'; reasoning: 'direct' }, Puzzle> = {
  params: { houses: 3, kinds: 2, asked: 'table', reasoning: 'direct' },
  unique: true,
  *candidates({ rows }) {
    const lines = rows.map(({ name, words }) => {
      const all = [...words, '?'];
      return all.flatMap((a) => all.flatMap((b) => all.map((c) => `${name}: ${a} ${b} ${c}`)));
    });
    for (const first of lines[0]!) for (const second of lines[1]!) yield `${first}\n${second}`;
  },
  right({ rows, clues }, reply) {
    const cells = reply.split('\n').map((line) => line.split(' ').slice(1));
    const words = rows.flatMap((row) => row.words);
    if (!words.every((word) => cells.some((row) => row.includes(word)))) return false;
    const house = (thing: number) => Math.max(...cells.map((row) => row.indexOf(words[thing]!))) + 1;
    return clues.every((clue) => {
      const [a, b, c] = clue.of.map(house) as [number, number, number];
      const apart = Math.max(a, b) - Math.min(a, b);
      const kept = {
        at: 'place' in clue && a === clue.place,
        same: apart === 0,
        apart: apart > 0,
        next: apart === 1,
        gap: apart === 2,
        directly: b === a + 1,
        before: b > a,
        between: b === 2 && a + c === 4 && a !== c,
      };
      return kept[clue.say];
    });
  },
};

export default brute;
