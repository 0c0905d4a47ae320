import type { Environment } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { beyondGiven, rowBoard, rowPlace } from '../../core/row.ts';

/*
 * Put the letters into an order that reads the same from both ends.
 *
 *     k p s s p   →   psksp or spkps
 *
 * The generator draws one half, mirrors it, and shuffles. With different letters in the half there are many palindromes;
 * any of them counts. The shuffled letters are never one themselves.
 *
 * Source: Reasoning Gym's palindrome_generation.
 */

const knobs = {
  letters: int('Letters', 4, 60),
  kinds: int('Different letters', 2, 20, 'At most.'),
};

export interface Puzzle {
  readonly letters: readonly string[];
}
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'palindrome-generation',
  version: 2,
  title: 'Palindrome',
  about: 'Put the letters into an order that reads the same from both ends.',
  family: 'words',
  tags: ['language', 'search'],
  sources: ['Reasoning Gym, palindrome_generation'],

  knobs,
  levels: [
    { letters: 7, kinds: 4 },
    { letters: 10, kinds: 5 },
    { letters: 15, kinds: 7 },
    { letters: 24, kinds: 10 },
    { letters: 41, kinds: 16 },
  ],
  measure: { says: 'letters', of: (p) => p.letters.length },

  generate({ letters: count, kinds }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const drawn = rng.sample(LETTERS, kinds);
      const half = Array.from({ length: Math.floor(count / 2) }, () => rng.pick(drawn));
      const middle = count % 2 === 1 ? [rng.pick(drawn)] : [];
      const letters = rng.shuffle([...half, ...middle, ...half]);
      if (mismatch(letters) >= 0) return { puzzle: { letters }, secret: null };
    }
    throw new Error('Nothing but palindromes within 100 tries.');
  },

  prompt: (p) =>
    [
      'Put these letters into an order that reads the same forwards and backwards:',
      p.letters.join(' '),
      '',
      'Use every letter exactly as often as it is given. Answer with the letters as one word, without spaces. Capitals do not matter.',
    ].join('\n'),
  read: (text) =>
    /^[A-Za-z]{1,200}$/.test(text)
      ? { answer: [...text.toLowerCase()] }
      : { why: 'The answer is one word of at most 200 letters from a to z.' },
  write: (answer) => answer.join(''),

  rules: [
    {
      name: 'letters',
      says: 'Only the given letters are used, each at most as often as it is given.',
      live: true,
      broken(p, a) {
        const odd = beyondGiven(a, p.letters);
        const first = odd[0];
        if (first === undefined) return undefined;
        const given = often(p.letters, a[first]!);
        return {
          places: odd.map(rowPlace),
          note: given === 0 ? `There is no ${a[first]}.` : `${a[first]} is given only ${given} times.`,
        };
      },
    },
    {
      name: 'all',
      says: 'Every given letter is used.',
      broken: (p, a) =>
        a.length === p.letters.length
          ? undefined
          : {
              places: a.map((_, i) => rowPlace(i)),
              note: `${p.letters.length - a.length} letters are left over.`,
            },
    },
    {
      name: 'mirror',
      says: 'The word reads the same from both ends.',
      broken(_p, a) {
        const i = mismatch(a);
        const j = a.length - 1 - i;
        return i < 0
          ? undefined
          : {
              places: [rowPlace(i), rowPlace(j)],
              note: `Letter ${i + 1} is ${a[i]}, and its mirror image is ${a[j]}.`,
            };
      },
    },
  ],

  board: rowBoard({
    tip: 'Tap the letters in order; tap one in the row to take it back.',
    name: 'letter',
    given: (p: Puzzle) => p.letters,
  }),

  guess: (p, rng) => rng.shuffle(p.letters),
  greedy: (p) => p.letters.toSorted(),
  oracle(p, _secret, steps) {
    if (!steps.take(p.letters.length)) return undefined;
    const sorted = p.letters.toSorted();
    const half: string[] = [];
    const odd: string[] = [];
    for (let i = 0; i < sorted.length; i++)
      if (sorted[i] === sorted[i + 1]) half.push(sorted[i++]!);
      else odd.push(sorted[i]!);
    return odd.length > 1 ? undefined : [...half, ...odd, ...half.toReversed()];
  },

  reasoningGym: [
    {
      dataset: 'palindrome_generation',
      like: { params: { letters: 6, kinds: 3 }, but: 'there 3 to 10 letters, here 6' },
      instance({ metadata: { letters } }) {
        return Array.isArray(letters) &&
          letters.length > 0 &&
          letters.length <= 200 &&
          letters.every((letter) => typeof letter === 'string' && /^[a-z]$/.test(letter))
          ? { puzzle: { letters: letters as string[] }, secret: null }
          : { why: 'The entry has no list of small letters from a to z.' };
      },
    },
  ],
};

export default env;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const often = (letters: readonly string[], letter: string): number =>
  letters.filter((other) => other === letter).length;

/** The first position that differs from its mirror image, −1 in a palindrome. */
const mismatch = (letters: readonly string[]): number =>
  letters.findIndex((letter, i) => letter !== letters[letters.length - 1 - i]);
