import type { Examples } from '../examples.ts';
import type { Puzzle } from './rush-hour.ts';

const puzzle: Puzzle = { map: ['..B..', 'AAB..', '.....', 'CC..x'], most: 3 };
const tight: Puzzle = { map: ['..BC', 'AABC', '....', '....'], most: 3 };

export default {
  solved: [
    { puzzle, reply: 'B+2 A+3' },
    { puzzle, reply: 'B+1 B+1 A+3' },
    { puzzle: tight, reply: 'B+2 C+2 A+2' },
    { puzzle, reply: 'B goes down.\n<answer>B+2 A+3</answer>' },
  ],
  broken: {
    free: [
      { puzzle, reply: 'A+3' },
      { puzzle, reply: 'B+3 A+3' },
      { puzzle, reply: 'B+2 A+4' },
      { puzzle, reply: 'C+3' },
      { puzzle, reply: 'B-1' },
    ],
    limit: [{ puzzle, reply: 'B+2 B-1 B+1 A+3' }],
    out: [
      { puzzle, reply: 'B+2' },
      { puzzle, reply: 'B+2 A+2' },
      { puzzle: tight, reply: 'C+1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'B+2, A+3' },
    { puzzle, reply: 'B+2A+3' },
    { puzzle, reply: 'b+2 a+3' },
    { puzzle, reply: 'B2 A3' },
    { puzzle, reply: 'B+0 A+3' },
    { puzzle, reply: 'B+02 A+3' },
    { puzzle, reply: 'D+1' },
    { puzzle, reply: 'x+1' },
    { puzzle, reply: 'B＋2' },
  ],
} satisfies Examples<Puzzle>;
