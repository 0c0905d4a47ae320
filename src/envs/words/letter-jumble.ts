import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { board, givenPlace, rowPlaces } from './jumble-board.ts';
import { groupWith, inOrder, isWord, loneWords } from './jumble-words.ts';
import { reasoningGym } from './letter-jumble.reasoning-gym.ts';

/*
 * The letters of each word were shuffled. Put them in order.
 *
 *     onipa kyemno   →   piano monkey
 *
 * Common words are drawn that no other word has the letters of, and shuffled. So nothing but the word itself is paid on
 * the way to it. In entries from files the letters may make several words, all of which count.
 *
 * Source: the word game Jumble, Martin Naydel, 1954; Reasoning Gym’s letter_jumble, which takes the words of a sentence
 * and pays for those alone.
 */

const knobs = {
  words: int('Words', 1, 10),
  letters: int('Letters in each', 3, 10),
};

export interface Puzzle {
  /** Small letters; in entries from files of any script. */
  readonly jumbled: readonly string[];
}
/** Small letters. */
export type Answer = readonly string[];
/** Names and such that the text of an entry has and no list; null where there are none. */
export type Secret = readonly string[] | null;

const MOST_WORDS = 99;

const env: Environment<typeof knobs, Puzzle, Answer, Secret, Parameters<typeof board.answer>[1]> = {
  id: 'letter-jumble',
  version: 2,
  title: 'Letter jumble',
  about: 'Put the shuffled letters of words back in order.',
  family: 'words',
  tags: ['language', 'search'],
  sources: [
    'Martin Naydel, Jumble, 1954',
    'Reasoning Gym, letter_jumble, 2025, https://github.com/open-thought/reasoning-gym',
    'an-array-of-english-words 2.0.0, 2014; SCOWL 2020.12.07',
  ],

  knobs,
  levels: [
    { words: 3, letters: 4 },
    { words: 3, letters: 5 },
    { words: 4, letters: 6 },
    { words: 5, letters: 7 },
    { words: 5, letters: 8 },
    { words: 6, letters: 9 },
  ],
  measure: { says: 'letters', of: (p) => p.jumbled.reduce((sum, word) => sum + word.length, 0) },

  generate({ words, letters }, rng) {
    const jumbled = rng.sample(loneWords(letters), words).map((word) => {
      for (let tries = 0; tries < 200; tries++) {
        const text = rng.shuffle([...word]).join('');
        if (text !== word) return text;
      }
      throw new Error('Only the word comes of some letters within 200 tries.');
    });
    return { puzzle: { jumbled }, secret: null };
  },
  canonical: (p) => p.jumbled.map(inOrder).sort(),

  prompt: (p) =>
    [
      p.jumbled.length === 1
        ? 'The letters of an English word were shuffled. Put them back in order.'
        : `The letters of ${p.jumbled.length} English words were shuffled, of each word by themselves. Put them back in order.`,
      '',
      ...p.jumbled.map((word, i) => `${i + 1}. ${word}`),
      '',
      'Each of them can become an everyday word; names and abbreviations do not count.',
      '',
      `Answer with ${p.jumbled.length === 1 ? 'the word' : 'the words in this order, separated by spaces'}. Capitals do not matter.`,
    ].join('\n'),
  read(text): Read<Answer> {
    const words = text.split(/\s+/, MOST_WORDS + 1);
    if (words.length > MOST_WORDS) return { why: `There are more than ${MOST_WORDS} words.` };
    const odd = words.find((word) => !/^\p{L}{1,64}$/u.test(word) || /[\uff00-\uffef]/.test(word));
    return odd === undefined
      ? { answer: words.map((word) => word.toLowerCase()) }
      : { why: odd === '' ? 'There is no word.' : `“${odd.slice(0, 40)}” is not one word of letters.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'count',
      says: 'There are as many words as were given.',
      broken(p, a) {
        if (a.length === p.jumbled.length) return undefined;
        return {
          places:
            a.length < p.jumbled.length
              ? p.jumbled.flatMap((_, i) => (i < a.length ? [] : [givenPlace(i)]))
              : a.flatMap((_, i) => (i < p.jumbled.length ? [] : rowPlaces(p, a, i))),
          note: `There ${a.length === 1 ? 'is 1 word' : `are ${a.length} words`}; ${p.jumbled.length} were given.`,
        };
      },
    },
    {
      name: 'letters',
      says: 'Each word has the letters that were given for it, all of them and no others.',
      live: true,
      broken(p, a) {
        const bad = a.flatMap((word, i) => {
          const given = p.jumbled[i];
          return given === undefined || sameLetters(word, given) ? [] : [i];
        });
        const first = bad[0];
        return first === undefined
          ? undefined
          : {
              places: bad.flatMap((i) => rowPlaces(p, a, i)),
              note: `“${a[first]}” does not have the letters of “${p.jumbled[first]}”.`,
            };
      },
    },
    {
      name: 'words',
      says: 'Each is an English word.',
      broken(p, a, secret) {
        const bad = a.flatMap((word, i) => (isWord(word) || secret?.includes(word) ? [] : [i]));
        const first = bad[0];
        return first === undefined
          ? undefined
          : {
              places: bad.flatMap((i) => rowPlaces(p, a, i)),
              note: `“${a[first]}” is no word of the list.`,
            };
      },
    },
  ],
  /** The share of the words that are found. */
  partial(p, a, secret) {
    if (a.length !== p.jumbled.length) return 0;
    const found = a.filter(
      (word, i) => sameLetters(word, p.jumbled[i] ?? '') && (isWord(word) || secret?.includes(word)),
    );
    return found.length / a.length;
  },

  board,

  guess: (p, rng) => p.jumbled.map((word) => rng.shuffle([...word]).join('')),
  oracle(p, secret, steps) {
    const out: string[] = [];
    for (const word of p.jumbled) {
      if (!steps.take()) return undefined;
      const ordered = inOrder(word);
      const found = groupWith(word)?.all[0] ?? secret?.find((other) => inOrder(other) === ordered);
      if (found === undefined) return undefined;
      out.push(found);
    }
    return out;
  },
  /** Without the last word. */
  easier: (p, secret) =>
    p.jumbled.length < 2 ? undefined : { puzzle: { jumbled: p.jumbled.slice(0, -1) }, secret },

  reasoningGym,
};

export default env;

function sameLetters(word: string, given: string): boolean {
  if (word.length !== given.length) return false;
  let left = given;
  for (const letter of word) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left = left.slice(0, at) + left.slice(at + letter.length);
  }
  return left === '';
}
