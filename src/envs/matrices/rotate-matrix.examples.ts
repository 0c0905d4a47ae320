import type { Examples } from '../examples.ts';
import type { Puzzle } from './rotate-matrix.ts';

const matrix = [
  [1, 2, 3],
  [4, 5, 6],
];
const puzzle: Puzzle = { matrix, turns: 1 };

export default {
  solved: [
    { puzzle, reply: '4 1\n5 2\n6 3' },
    { puzzle: { matrix, turns: 2 }, reply: '6 5 4\n3 2 1' },
    { puzzle: { matrix, turns: 7 }, reply: '3 6\n2 5\n1 4' },
  ],
  broken: {
    size: [
      { puzzle, reply: '1 2 3\n4 5 6' },
      { puzzle, reply: '4 1\n5 2' },
    ],
    turned: [
      { puzzle, reply: '3 6\n2 5\n1 4' },
      { puzzle, reply: '4 1\n5 3\n6 2' },
    ],
    filled: [{ puzzle, reply: '4 1\n5 .\n6 3' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '41\n52\n63' },
    { puzzle, reply: '[[4, 1], [5, 2], [6, 3]]' },
    { puzzle, reply: '4 1\n5\n6 3' },
    { puzzle, reply: '4, 1\n5, 2\n6, 3' },
  ],
} satisfies Examples<Puzzle>;
