import type { Brute } from '../examples.ts';
import type { Puzzle } from './group-anagrams.ts';

/** Every way to put five words into groups or leave them out, and some with a word twice or a foreign one. */
const brute: Brute<{ groups: number; most: number; lone: number }, Puzzle> = {
  params: { groups: 2, most: 2, lone: 1 },
  unique: true,
  *candidates({ words }) {
    const place = function* (i: number, groups: readonly string[][]): Generator<string> {
      if (i === words.length) {
        if (groups.length > 0) yield groups.map((group) => group.join(', ')).join('\n');
        return;
      }
      const word = words[i]!;
      for (let g = 0; g <= groups.length; g++)
        yield* place(
          i + 1,
          g === groups.length ? [...groups, [word]] : groups.with(g, [...groups[g]!, word]),
        );
      yield* place(i + 1, groups);
    };
    yield* place(0, []);
    yield [...words, words[0]].join('\n');
    yield [...words, 'tinsel'].join('\n');
  },
  right({ words }, reply) {
    const spelt = (word: string) => word.split('').toSorted().join('');
    const keys = new Set(words.map(spelt));
    const lines = reply.split('\n').map((line) => line.split(', '));
    return (
      lines.length === keys.size &&
      lines.flat().length === words.length &&
      [...keys].every((key) =>
        lines.some(
          (line) =>
            words.filter((word) => spelt(word) === key).every((word) => line.includes(word)) &&
            line.every((word) => spelt(word) === key),
        ),
      )
    );
  },
};

export default brute;
