import type { Examples } from '../examples.ts';
import type { Puzzle } from './spiral-matrix.ts';

const puzzle: Puzzle = {
  matrix: [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ],
};

export default {
  solved: [
    { puzzle, reply: '1 2 3 6 9 8 7 4 5' },
    {
      puzzle: {
        matrix: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
      reply: '1 2 4 6 5 3',
    },
  ],
  broken: {
    order: [
      { puzzle, reply: '1 2 3 4 5 6 7 8 9' },
      { puzzle, reply: '1 4 7 8 9 6 3 2 5' },
      { puzzle, reply: '1 2 3 6 9 8 7 4 5 5' },
    ],
    all: [{ puzzle, reply: '1 2 3 6 9 8 7 4' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '1, 2, 3, 6, 9, 8, 7, 4, 5' },
    { puzzle, reply: '[1 2 3 6 9 8 7 4 5]' },
    { puzzle, reply: '123698745' },
  ],
} satisfies Examples<Puzzle>;
