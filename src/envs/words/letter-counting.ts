import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, fieldBoard, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { WORDS } from '../../core/words.ts';

/*
 * Count how often a letter stands in a text.
 *
 *     e in “lemon feather river”   →   4
 *
 * The generator draws words, then how often, and then a letter that occurs so often, at least twice: most letters of a
 * short text occur twice, and one answer would do for half of all texts. The count is judged at the text itself.
 *
 * Source: Reasoning Gym's letter_counting.
 */

const knobs = { words: int('Words', 3, 80) };

export interface Puzzle {
  readonly letter: string;
  readonly text: string;
  /** A capital is the same letter as the small one. */
  readonly anyCase?: true;
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 6 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, string> = {
  id: 'letter-counting',
  version: 4,
  title: 'Letter counting',
  about: 'Count how often a letter stands in a text.',
  family: 'words',
  tags: ['counting', 'language'],
  sources: ['Reasoning Gym, letter_counting'],

  knobs,
  levels: [{ words: 9 }, { words: 12 }, { words: 20 }, { words: 35 }, { words: 60 }],
  measure: { says: 'letters of the text', of: (p) => p.text.length },

  generate({ words }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const text = rng.sample(WORDS, words).join(' ');
      const times = countsIn(text);
      const offered = times.filter((count, i) => count > 1 && times.indexOf(count) === i);
      if (offered.length === 0) continue;
      const wanted = rng.pick(offered);
      const letter = rng.pick(LETTERS.filter((_, i) => times[i] === wanted));
      return { puzzle: { letter, text }, secret: null };
    }
    throw new Error('No letter occurs twice within 100 tries.');
  },

  canonical: (p) => ({ letter: p.letter, words: p.text.split(' ').sort() }),
  prompt: (p) =>
    [
      `How many times does the letter ${p.letter} stand in this text? Capitals and small letters count as different.`,
      '',
      p.text,
      '',
      'Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'count',
      says: 'The answer is how often the letter stands in the text.',
      broken(p, a) {
        const text = counted(p);
        let count = 0;
        for (const c of text) if (c === p.letter) count++;
        if (a === String(count)) return undefined;
        return {
          places: [FIELD],
          note: a === '' ? 'Nothing is entered yet.' : `${a} is too ${Number(a) < count ? 'few' : 'many'}.`,
        };
      },
    },
  ],

  board: fieldBoard({
    tip: 'Count the letter and type how often it stands there.',
    name: 'count',
    scenery: (p) => [
      { kind: 'text', id: 'letter', name: 'letter to count', at: 'letter', text: p.letter, face: 'formula' },
      { kind: 'text', id: 'text', name: 'text', at: 'text', text: p.text, face: 'words' },
    ],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(0, Math.ceil(p.text.length / 4))),
  oracle: (p, _secret, steps) =>
    steps.take(p.text.length) ? String(counted(p).split(p.letter).length - 1) : undefined,

  reasoningGym: [
    {
      dataset: 'letter_counting',
      like: { params: { words: 10 }, but: 'there 5 to 15 words, here 10' },
      instance({ metadata: { span, target_letter: letter } }) {
        const good =
          Array.isArray(span) &&
          span.length <= 2000 &&
          span.every((word) => typeof word === 'string' && word.length <= 200);
        return good && typeof letter === 'string' && /^\S$/u.test(letter)
          ? { puzzle: { letter, text: (span as string[]).join(' '), anyCase: true }, secret: null }
          : { why: 'The entry has no list of words, or no single sign to count.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const counted = ({ text, anyCase }: Puzzle): string => (anyCase ? text.toLowerCase() : text);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** How often each letter stands in a text, from a to z. */
function countsIn(text: string): number[] {
  const counts = new Array<number>(LETTERS.length).fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 97;
    if (code >= 0) counts[code]!++;
  }
  return counts;
}
