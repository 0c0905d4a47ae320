import type { Examples } from '../examples.ts';
import type { Puzzle } from './lights-out.ts';

const two: Puzzle = { rows: 2, columns: 3, lit: [0, 1, 2, 3, 5], most: 2 };
const corners: Puzzle = { rows: 3, columns: 3, lit: [0, 1, 3, 5, 7, 8], most: 2 };

export default {
  solved: [
    { puzzle: corners, reply: 'r1c1 r3c3' },
    { puzzle: corners, reply: 'r3c3 r1c1' },
    { puzzle: corners, reply: 'Two corners do it: <answer>r1c1 r3c3</answer>' },
  ],
  broken: {
    once: [
      { puzzle: corners, reply: 'r1c1 r1c1' },
      { puzzle: { ...corners, most: 4 }, reply: 'r1c1 r3c3 r2c2 r2c2' },
    ],
    bound: [
      { puzzle: corners, reply: 'r1c1 r3c3 r2c2' },
      { puzzle: two, reply: 'r1c1 r1c2 r1c3 r2c1 r2c2 r2c3' },
    ],
    dark: [
      { puzzle: corners, reply: 'r1c1' },
      { puzzle: corners, reply: 'r1c1 r3c2' },
    ],
  },
  unreadable: [
    { puzzle: corners, reply: '' },
    { puzzle: corners, reply: 'r1c1, r3c3' },
    { puzzle: corners, reply: 'r1c1  r3c3' },
    { puzzle: corners, reply: 'r01c1 r3c3' },
    { puzzle: corners, reply: 'r1c1 r4c3' },
    { puzzle: corners, reply: 'R1C1 R3C3' },
    { puzzle: corners, reply: '(1,1) (3,3)' },
    { puzzle: corners, reply: 'r1c1\nr3c3' },
  ],
} satisfies Examples<Puzzle>;
