import type { RgAdapter } from '../../core/environment.ts';
import { LENGTHS } from './ladder-words.ts';
import type { Answer, Puzzle } from './word-ladder.ts';

/** Any number of steps is allowed there. */
export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'word_ladder',
    like: {
      params: { letters: 4, steps: 5 },
      but: 'there two or more steps, as the words drawn have it',
      proves: 'everyday words suffice for a shortest ladder',
    },
    instance({ metadata: { start_word: from, end_word: to } }) {
      if (
        typeof from !== 'string' ||
        typeof to !== 'string' ||
        !/^[A-Za-z]+ [A-Za-z]+$/.test(`${from} ${to}`)
      )
        return { why: 'The entry has no two words of letters from a to z.' };
      const [start, goal] = [from.toLowerCase(), to.toLowerCase()];
      if (start.length !== goal.length || start === goal || !LENGTHS.some((n) => n === start.length))
        return { why: 'The entry’s words are not two of 3 to 5 letters each.' };
      return { puzzle: { start, goal, most: null }, secret: null };
    },
  },
];
