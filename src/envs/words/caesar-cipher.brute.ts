import { WORDS } from '../../core/words.ts';
import type { Brute } from '../examples.ts';
import type { Puzzle } from './caesar-cipher.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The text under every shift, whole and with its first letter under another one. */
const brute: Brute<{ words: number }, Puzzle> = {
  params: { words: 2 },
  unique: true,
  *candidates({ cipher }) {
    const shifted = (text: string, by: number) =>
      text
        .split('')
        .map((c) => (c === ' ' ? c : (ALPHABET + ALPHABET)[ALPHABET.indexOf(c) + by]))
        .join('');
    for (let a = 0; a < 26; a++)
      for (let b = 0; b < 26; b++) yield shifted(cipher.slice(0, 1), a) + shifted(cipher.slice(1), b);
    yield cipher.slice(1);
  },
  right({ cipher }, reply) {
    if (reply.length !== cipher.length) return false;
    const apart = (i: number) => (ALPHABET.indexOf(cipher[i]!) - ALPHABET.indexOf(reply[i]!) + 26) % 26;
    const same = cipher.split('').every((c, i) => c === ' ' || apart(i) === apart(0));
    return same && reply.split(' ').every((word) => WORDS.includes(word.toLowerCase()));
  },
};

export default brute;
