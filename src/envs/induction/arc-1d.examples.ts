import type { Examples } from '../examples.ts';
import type { Puzzle } from './arc-1d.ts';

/** The block moves until it touches the dot of colour 5. */
const puzzle: Puzzle = {
  pairs: [
    { from: [3, 0, 0, 0, 0, 0, 5, 0], to: [0, 0, 0, 0, 0, 3, 5, 0] },
    { from: [0, 6, 0, 0, 0, 5, 0, 0], to: [0, 0, 0, 0, 6, 5, 0, 0] },
    { from: [0, 5, 0, 0, 0, 4, 4, 4], to: [0, 5, 4, 4, 4, 0, 0, 0] },
  ],
  query: [5, 0, 0, 0, 0, 0, 2, 2],
};

export default {
  solved: [
    { puzzle, reply: '5 2 2 0 0 0 0 0' },
    { puzzle, reply: '<answer>5 2 2 0 0 0 0 0</answer>' },
  ],
  broken: {
    rule: [
      { puzzle, reply: '5 0 2 2 0 0 0 0' },
      { puzzle, reply: '2 2 5 0 0 0 0 0' },
      { puzzle, reply: '5 2 2 2 2 2 2 2' },
    ],
    filled: [
      { puzzle, reply: '5 2 2 . . . . .' },
      { puzzle, reply: '. . . . . . . .' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '52200000' },
    { puzzle, reply: '5, 2, 2, 0, 0, 0, 0, 0' },
    { puzzle, reply: '5 2 2 0 0 0 0' },
    { puzzle, reply: '5 2 2 0 0 0 0 0 0' },
    { puzzle, reply: 'Output: 5 2 2 0 0 0 0 0' },
  ],
} satisfies Examples<Puzzle>;
