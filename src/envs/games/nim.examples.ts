import type { Examples } from '../examples.ts';
import type { Puzzle } from './nim.ts';

const puzzle: Puzzle = { heaps: [5, 3, 2], limit: null };
const limited: Puzzle = { heaps: [7, 3], limit: 3 };

export default {
  solved: [
    { puzzle, reply: 'A 4' },
    { puzzle: { heaps: [1, 4], limit: null }, reply: 'B 3' },
    { puzzle: { heaps: [6, 3], limit: 3 }, reply: 'B 1' },
    { puzzle, reply: 'One is left of A.\n<answer>A 4</answer>' },
  ],
  broken: {
    stones: [
      { puzzle, reply: 'B 4' },
      { puzzle, reply: 'C 15' },
    ],
    limit: [{ puzzle: limited, reply: 'A 4' }],
    wins: [
      { puzzle, reply: 'A 1' },
      { puzzle, reply: 'A 5' },
      { puzzle: { heaps: [6, 3], limit: 3 }, reply: 'A 1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'A' },
    { puzzle, reply: 'A4' },
    { puzzle, reply: 'A 0' },
    { puzzle, reply: 'A 04' },
    { puzzle, reply: 'A -4' },
    { puzzle, reply: 'D 1' },
    { puzzle, reply: 'a 4' },
    { puzzle, reply: 'A 4, B 1' },
    { puzzle, reply: 'Ａ ４' },
  ],
} satisfies Examples<Puzzle>;
