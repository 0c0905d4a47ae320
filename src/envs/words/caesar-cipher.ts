import type { Environment } from '../../core/environment.ts';
import { FIELD, fieldBoard } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { WORDS } from '../../core/words.ts';

/*
 * Every letter was moved on by the same number of places in the alphabet. Bring the words back.
 *
 *     OHPRQ WUHH   →   LEMON TREE   (moved on by 3)
 *
 * The shift is not told. The words are common English ones from a list of some 450, and the generator refuses a text
 * that any other shift would turn into words of that list, so there is one answer.
 *
 * Source: Julius Caesar, after Suetonius; the task is Reasoning Gym's caesar_cipher.
 */

const knobs = { words: int('Words', 1, 30) };

export interface Puzzle {
  /** Capitals and spaces. */
  readonly cipher: string;
}
interface Secret {
  /** Places that each letter was moved on, 1 to 25. */
  readonly shift: number;
}
/** Capitals and single spaces; '' while nothing is entered. */
type Answer = string;

const read = (text: string) =>
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text) && text.length <= 2000
    ? { answer: text.toUpperCase() }
    : { why: 'The answer is words of the letters A to Z with single spaces between.' };
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, Secret, string> = {
  id: 'caesar-cipher',
  version: 2,
  title: 'Caesar cipher',
  about: 'Undo a shift of the alphabet that is not told.',
  family: 'words',
  tags: ['language', 'search'],
  sources: ['Suetonius, The Twelve Caesars', 'Reasoning Gym, caesar_cipher'],

  knobs,
  levels: [{ words: 3 }, { words: 5 }, { words: 8 }, { words: 13 }, { words: 20 }],
  measure: { says: 'letters', of: (p) => p.cipher.length },

  generate({ words }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const drawn = rng.sample(WORDS, words);
      if (drawn.reduce((shifts, word) => shifts & otherShifts(word), -1) !== 0) continue;
      const shift = rng.int(1, 25);
      return { puzzle: { cipher: moved(drawn.join(' ').toUpperCase(), shift) }, secret: { shift } };
    }
    throw new Error('No text with one shift into words within 100 tries.');
  },

  prompt: (p) =>
    [
      'In this text every letter was moved on by the same number of places in the alphabet, from 1 to 25, where A follows Z. How many is not told; the text was made of common English words.',
      '',
      p.cipher,
      '',
      'Answer with the words as they were, separated by single spaces. Capitals do not matter.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'length',
      says: 'Words and letters are as many as in the text.',
      broken: (p, a) =>
        a.replace(/[A-Z]/g, '.') === p.cipher.replace(/[A-Z]/g, '.')
          ? undefined
          : { places: [FIELD], note: 'The words have other lengths than those of the text.' },
    },
    {
      name: 'shift',
      says: 'Every letter is moved back by the same number of places.',
      broken(p, a) {
        const shifts = shiftsBetween(p.cipher, a);
        const at = shifts.findIndex((shift) => shift !== null && shift !== shifts[0]);
        return at < 0
          ? undefined
          : {
              places: [FIELD],
              note: `${p.cipher[0]} became ${a[0]}, a shift of ${shifts[0]}; ${p.cipher[at]} became ${a[at]}, one of ${shifts[at]}.`,
            };
      },
    },
    {
      name: 'words',
      says: 'The shift is the one that was made.',
      broken: (p, a, { shift }) =>
        shiftsBetween(p.cipher, a)[0] === shift
          ? undefined
          : { places: [FIELD], note: 'With this shift the letters do not make the words that were written.' },
    },
  ],

  board: fieldBoard<Puzzle, Answer>({
    tip: 'Find the shift and type the words as they were.',
    name: 'words as they were',
    scenery: (p) => [
      { kind: 'text', id: 'cipher', name: 'text', at: 'cipher', text: p.cipher, face: 'lines' },
    ],
    unfinished: /^[A-Za-z]+(?: [A-Za-z]+)* $/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => moved(p.cipher, rng.int(1, 25)),
  /** Takes the commonest letter for an E. */
  greedy(p) {
    const letters = [...p.cipher.replaceAll(' ', '')];
    const often = (letter: string) => letters.filter((other) => other === letter).length;
    const [top = 'E'] = letters.toSorted((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
    return moved(p.cipher, 26 + 4 - codeOf(top));
  },
  oracle(p, _secret, steps) {
    if (!steps.take(25 * p.cipher.length)) return undefined;
    const [shift] = shiftsIntoWords(p.cipher);
    return shift === undefined ? undefined : moved(p.cipher, 26 - shift);
  },

  reasoningGym: [
    {
      dataset: 'caesar_cipher',
      like: { params: { words: 11 }, but: 'there 3 to 20 words, here 11' },
      instance({ metadata: { cipher_text: cipher, rotation } }) {
        return typeof cipher === 'string' &&
          cipher.length <= 2000 &&
          /^[A-Z]+(?: [A-Z]+)*$/.test(cipher) &&
          Number.isInteger(rotation) &&
          Number(rotation) >= 0 &&
          Number(rotation) <= 25
          ? { puzzle: { cipher }, secret: { shift: Number(rotation) } }
          : { why: 'The entry has no text of capitals and spaces, or no rotation from 0 to 25.' };
      },
    },
  ],
};

export default env;

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const KNOWN = new Set(WORDS.map((word) => word.toUpperCase()));
const codeOf = (letter: string): number => letter.charCodeAt(0) - 65;
/** Capitals moved on, and spaces as they are. */
function moved(text: string, shift: number): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 65;
    out += code < 0 ? ' ' : CAPITALS[(code + shift) % 26];
  }
  return out;
}

const shiftsOf = new Map<string, number>();
/** The shifts from 1 to 25 that make another word of the list of a word of it, as bits; looked for once. */
function otherShifts(word: string): number {
  let shifts = shiftsOf.get(word);
  if (shifts === undefined) {
    shifts = 0;
    const capitals = word.toUpperCase();
    for (let shift = 1; shift < 26; shift++) if (KNOWN.has(moved(capitals, shift))) shifts |= 1 << shift;
    shiftsOf.set(word, shifts);
  }
  return shifts;
}

/** The shifts whose undoing leaves nothing but words of the list. */
const shiftsIntoWords = (cipher: string): number[] =>
  Array.from({ length: 25 }, (_, i) => i + 1).filter((shift) =>
    moved(cipher, 26 - shift)
      .split(' ')
      .every((word) => KNOWN.has(word)),
  );

/** By how many places each letter of the answer was moved on to the cipher's; null at spaces. */
const shiftsBetween = (cipher: string, answer: Answer): readonly (number | null)[] =>
  [...answer].map((letter, i) => (letter === ' ' ? null : (codeOf(cipher[i]!) - codeOf(letter) + 26) % 26));
