import type { Examples } from '../examples.ts';
import type { Puzzle } from './number-sorting.ts';

const puzzle: Puzzle = { numbers: ['4.5', '-2', '4.45', '4.405'], order: 'ascending' };
const negative: Puzzle = { numbers: ['-0.5', '-0.25', '0.1'], order: 'descending' };

export default {
  solved: [
    { puzzle, reply: '-2, 4.405, 4.45, 4.5' },
    { puzzle, reply: '-2,4.405,4.45,4.50' },
    { puzzle: negative, reply: '0.1, -0.25, -0.5' },
  ],
  broken: {
    numbers: [
      { puzzle, reply: '-2, 4.405, 4.45, 4.6' },
      { puzzle, reply: '-2, 4.405, 4.45, 4.5, 4.5' },
      { puzzle, reply: `-2${', 5'.repeat(30)}` },
    ],
    order: [
      { puzzle, reply: '-2, 4.5, 4.45, 4.405' },
      { puzzle: negative, reply: '-0.5, -0.25, 0.1' },
    ],
    all: [
      { puzzle, reply: '-2, 4.405, 4.45' },
      { puzzle, reply: '4.5' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '-2 4.405 4.45 4.5' },
    { puzzle, reply: '-2, 4.405, 4.45, 4.5,' },
    { puzzle, reply: '-2 < 4.405 < 4.45 < 4.5' },
    { puzzle, reply: '[-2, 4.405, 4.45, 4.5]' },
    { puzzle, reply: '-2, 4405e-3, 4.45, 4.5' },
    { puzzle, reply: '-02, 4.405, 4.45, 4.5' },
    { puzzle, reply: '−2, 4.405, 4.45, 4.5' },
  ],
} satisfies Examples<Puzzle>;
