import type { RgAdapter } from '../../core/environment.ts';
import { isListOf } from '../../core/foreign.ts';
import { lettersOf } from '../../core/letter-sum.ts';
import type { Puzzle } from './cryptarithm.ts';

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{1,15}$/.test(value);

/** Letters and digits as A=1,B=2 there, with or without blanks around commas and equals signs. */
export const reasoningGym: readonly RgAdapter<Puzzle, readonly number[], null>[] = [
  {
    dataset: 'cryptarithm',
    like: {
      params: { addends: 3, digits: 5, letters: 8 },
      but: 'there 2 or 3 words, here 3',
      proves: 'there is one solution',
    },
    instance({ metadata }) {
      const { words_letters: addends, result_letters: sum } = metadata;
      if (metadata.allow_leading_zero !== false)
        return { why: 'Numbers may begin with 0 in this entry; here none does.' };
      if (!isListOf(addends, 9, isWord) || addends.length < 2 || !isWord(sum))
        return { why: 'The entry’s metadata has no two to nine words in capital letters with a sum.' };
      if (addends.some((word) => word.length > sum.length) || lettersOf({ addends, sum }).length > 10)
        return { why: 'The entry has more than ten letters or a word longer than the sum.' };
      return { puzzle: { addends, sum }, secret: null };
    },
    form: {
      read(text, p) {
        const letters = lettersOf(p);
        const digits = letters.map(() => -1);
        for (const part of text.split(',', 27)) {
          const [, name = '', digit] = /^ *([A-Z]) *= *(\d) *$/.exec(part) ?? [];
          const letter = letters.indexOf(name);
          if (name === '') return { why: `“${part.slice(0, 20)}” is not of the form A=1.` };
          if (letter < 0) return { why: `${name} does not occur in the addition.` };
          if (digits[letter] !== -1) return { why: `${name} is given twice.` };
          digits[letter] = Number(digit);
        }
        return { answer: digits };
      },
      write: (answer, p) =>
        lettersOf(p)
          .flatMap((letter, i) => (answer[i] === -1 ? [] : [`${letter}=${answer[i]}`]))
          .join(','),
    },
  },
];
