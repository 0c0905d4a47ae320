import type { Brute } from '../examples.ts';
import type { Puzzle } from './cryptarithm.ts';

/** Every way to give four letters a digit each, equal ones too, and every way to give them to three. */
const brute: Brute<{ addends: number; digits: number; letters: number }, Puzzle> = {
  params: { addends: 2, digits: 3, letters: 4 },
  unique: true,
  *candidates({ addends, sum }) {
    const letters = [...addends, sum].join('').split('').sort();
    const [a, b, c, d] = letters.filter((letter, i) => letter !== letters[i - 1]);
    for (let n = 0; n < 10_000; n++) {
      const text = String(10_000 + n);
      yield `${a}=${text[1]} ${b}=${text[2]} ${c}=${text[3]} ${d}=${text[4]}`;
      if (n < 1000) yield `${a}=${text[2]} ${b}=${text[3]} ${d}=${text[4]}`;
    }
  },
  right({ addends, sum }, reply) {
    let text = `${addends.join('+')}=${sum}`;
    const pairs = reply.split(' ');
    for (const pair of pairs) text = text.split(pair[0]!).join(pair[2]);
    const digits = pairs.map((pair) => pair[2]);
    const [, first, second, total] = /^([1-9]\d+)\+([1-9]\d+)=([1-9]\d+)$/.exec(text) ?? [];
    return new Set(digits).size === digits.length && Number(first) + Number(second) === Number(total);
  },
};

export default brute;
