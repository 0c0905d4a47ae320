import type { Environment } from '../../core/environment.ts';
import { FIELD, fieldBoard } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { WORDS } from '../../core/words.ts';

/*
 * Write the letters in reverse.
 *
 *     lemonbridge   →   egdirbnomel
 *
 * The generator runs words together, so that no stored spelling of a single word helps. Palindromes are refused.
 *
 * Source: Reasoning Gym's spell_backward asks it of single words.
 */

const knobs = { words: int('Words', 1, 12, 'Run together without spaces.') };

export interface Puzzle {
  /** Lower-case letters. */
  readonly text: string;
}
/** Lower-case letters; '' while nothing is entered. */
type Answer = string;

const read = (text: string) =>
  /^[A-Za-z]{1,200}$/.test(text)
    ? { answer: text.toLowerCase() }
    : { why: 'The answer is one word of at most 200 letters from a to z.' };
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, string> = {
  id: 'spell-backward',
  version: 2,
  title: 'Spell backward',
  about: 'Write the letters in reverse.',
  family: 'words',
  tags: ['language'],
  sources: ['Reasoning Gym, spell_backward'],

  knobs,
  levels: [{ words: 2 }, { words: 3 }, { words: 4 }, { words: 6 }, { words: 8 }, { words: 12 }],
  measure: { says: 'letters', of: (p) => p.text.length },

  generate({ words }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const text = rng.sample(WORDS, words).join('');
      if (!isPalindrome(text)) return { puzzle: { text }, secret: null };
    }
    throw new Error('Nothing but palindromes within 100 tries.');
  },

  prompt: (p) =>
    `Write these letters in reverse, from the last to the first:\n${p.text}\n\nAnswer with all the letters as one word, without spaces. Capitals do not matter.`,
  read,
  write,

  rules: [
    {
      name: 'length',
      says: 'As many letters come back as were given.',
      broken: (p, a) =>
        a.length === p.text.length
          ? undefined
          : { places: [FIELD], note: `There are ${a.length} letters; ${p.text.length} were given.` },
    },
    {
      name: 'order',
      says: 'Each letter stands as far from the start as it stood from the end.',
      broken(p, a) {
        const last = p.text.length - 1;
        const off = [...a].flatMap((letter, i) => (letter === p.text[last - i] ? [] : [i]));
        const first = off[0];
        return first === undefined
          ? undefined
          : {
              places: [...off.map((i) => letterPlace(last - i)), FIELD],
              note: `Letter ${first + 1} is ${a[first]}, and should be ${p.text[last - first]}.`,
            };
      },
    },
  ],

  board: fieldBoard({
    tip: 'Type the letters from the last to the first.',
    name: 'letters in reverse',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'letters',
        name: 'letters',
        items: [...p.text].map((text, i) => ({
          at: letterPlace(i),
          name: `letter ${i + 1}`,
          text,
          fixed: true,
        })),
      },
    ],
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => rng.shuffle([...p.text]).join(''),
  oracle(p, _secret, steps) {
    let out = '';
    for (const letter of p.text) {
      if (!steps.take()) return undefined;
      out = letter + out;
    }
    return out;
  },

  reasoningGym: [
    {
      dataset: 'spell_backward',
      like: { params: { words: 1 } },
      instance({ metadata: { word } }) {
        return typeof word === 'string' && /^[a-zA-Z]{1,100}$/.test(word)
          ? { puzzle: { text: word.toLowerCase() }, secret: null }
          : { why: 'The entry’s word is not made of letters from a to z.' };
      },
    },
  ],
};

export default env;

const letterPlace = (i: number): string => `letter${i + 1}`;
const isPalindrome = (text: string): boolean =>
  [...text].every((letter, i) => letter === text[text.length - 1 - i]);
