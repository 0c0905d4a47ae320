import type { Examples } from '../examples.ts';
import type { Puzzle } from './list-functions.ts';

/** Drop the last number, then double. */
const puzzle: Puzzle = {
  pairs: [
    { from: [3, 1, 4], to: [6, 2] },
    { from: [5, 0, 0], to: [10, 0] },
    { from: [2, 7, 1, 8], to: [4, 14, 2] },
  ],
  query: [9, 2, 6, 4],
  steps: 2,
  largest: 3,
  open: false,
};

export default {
  solved: [
    { puzzle, reply: '[18, 4, 12]' },
    { puzzle, reply: '<answer>[18,4,12]</answer>' },
  ],
  broken: {
    length: [
      { puzzle, reply: '[18, 4, 12, 8]' },
      { puzzle, reply: '[]' },
    ],
    numbers: [
      { puzzle, reply: '[12, 4, 18]' },
      { puzzle, reply: '[9, 2, 6]' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '18, 4, 12' },
    { puzzle, reply: '[18 4 12]' },
    { puzzle, reply: '[18, 04, 12]' },
    { puzzle, reply: '[[18, 4, 12]]' },
    { puzzle, reply: 'The list is [18, 4, 12].' },
  ],
} satisfies Examples<Puzzle>;
