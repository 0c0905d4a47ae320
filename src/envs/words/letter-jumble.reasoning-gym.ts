import type { RgAdapter } from '../../core/environment.ts';
import { inOrder, isWord } from './jumble-words.ts';
import type { Answer, Puzzle, Secret } from './letter-jumble.ts';

/** What the text has and the list does not: names, long words, pieces of words. Such a word counts beside those of the list, where it has the letters given. */
export const reasoningGym: readonly RgAdapter<Puzzle, Answer, Secret>[] = [
  {
    dataset: 'letter_jumble',
    like: { params: { words: 10, letters: 5 }, but: 'there 3 to 20 words of a text, of any length' },
    instance({ metadata: { scrambled_words: scrambled, original_words: original } }) {
      const jumbled = wordsIn(scrambled);
      if (!jumbled || jumbled.length === 0)
        return { why: 'The entry’s shuffled words are no list of up to 99 words of up to 64 letters.' };
      const letters = new Set(jumbled.map(inOrder));
      const unlisted = (wordsIn(original) ?? []).filter(
        (word) => !isWord(word) && letters.has(inOrder(word)),
      );
      return { puzzle: { jumbled }, secret: unlisted.length === 0 ? null : unlisted };
    },
  },
];

function wordsIn(list: unknown): string[] | undefined {
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  const words = all.filter((word) => typeof word === 'string').filter((word) => /^\p{L}{1,64}$/u.test(word));
  return words.length === all.length && all.length < 100
    ? words.map((word) => word.toLowerCase())
    : undefined;
}
