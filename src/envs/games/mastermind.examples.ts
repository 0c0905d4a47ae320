import type { Examples } from '../examples.ts';
import type { Puzzle } from './mastermind.ts';

const puzzle: Puzzle = {
  places: 3,
  colors: 4,
  told: [
    { guess: [1, 1, 2], right: 1, elsewhere: 0 },
    { guess: [3, 2, 1], right: 0, elsewhere: 1 },
  ],
};

export default {
  solved: [
    { puzzle, reply: '4 1 4' },
    { puzzle, reply: '<answer>1 4 4</answer>' },
  ],
  broken: {
    filled: [
      { puzzle, reply: '0 1 4' },
      { puzzle, reply: '0 0 0' },
    ],
    common: [
      { puzzle, reply: '1 1 2' },
      { puzzle, reply: '4 4 4' },
    ],
    placed: [
      { puzzle, reply: '4 4 1' },
      { puzzle: { ...puzzle, told: [{ guess: [1, 2, 3], right: 3, elsewhere: 0 }] }, reply: '3 2 1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '414' },
    { puzzle, reply: '4 1' },
    { puzzle, reply: '4 1 4 4' },
    { puzzle, reply: '4, 1, 4' },
    { puzzle, reply: '4 1 5' },
    { puzzle, reply: '4 1 -4' },
    { puzzle, reply: '４ １ ４' },
  ],
} satisfies Examples<Puzzle>;
