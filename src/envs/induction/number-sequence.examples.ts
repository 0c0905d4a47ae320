import type { Examples } from '../examples.ts';
import type { Puzzle } from './number-sequence.ts';

const puzzle: Puzzle = { terms: [3, 7, 15, 31, 63], steps: 2, largest: 5 };
const before: Puzzle = { terms: [10, 7, 14, 18, 29], steps: 2, largest: 5 };

export default {
  solved: [
    { puzzle, reply: '127' },
    { puzzle: before, reply: 'Take 3 away, then add the number two places back.\n<answer>44</answer>' },
    { puzzle: { terms: [5, -5, 5, -5], steps: 1, largest: 5 }, reply: '5' },
  ],
  broken: {
    next: [
      { puzzle, reply: '126' },
      { puzzle, reply: '-127' },
      { puzzle, reply: '0' },
      { puzzle: before, reply: '47' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '3, 7, 15, 31, 63, 127' },
    { puzzle, reply: '127.0' },
    { puzzle, reply: '+127' },
    { puzzle, reply: '0127' },
    { puzzle, reply: '2·63 + 1' },
  ],
} satisfies Examples<Puzzle>;
