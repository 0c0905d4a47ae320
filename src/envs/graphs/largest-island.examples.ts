import type { Examples } from '../examples.ts';
import type { Puzzle } from './largest-island.ts';

const puzzle: Puzzle = { rows: 3, columns: 4, cells: [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1] };
const corners: Puzzle = { rows: 4, columns: 3, cells: [1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0] };
const water: Puzzle = { rows: 2, columns: 3, cells: [0, 0, 0, 0, 0, 0] };

export default {
  solved: [
    { puzzle, reply: '3' },
    { puzzle: corners, reply: 'One on the left, two below.\n<answer>3</answer>' },
    { puzzle: water, reply: '0' },
  ],
  broken: {
    island: [
      { puzzle, reply: '6' },
      { puzzle: corners, reply: '7' },
      { puzzle, reply: '0' },
      { puzzle: water, reply: '1' },
    ],
    largest: [{ puzzle: corners, reply: '1' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '03' },
    { puzzle, reply: '-1' },
    { puzzle, reply: '3 cells' },
    { puzzle, reply: '3.0' },
    { puzzle, reply: '３' },
  ],
} satisfies Examples<Puzzle>;
