import type { Examples } from '../examples.ts';
import type { Puzzle } from './water-jugs.ts';

const puzzle: Puzzle = { capacities: [5, 3, 8], start: [0, 0, 0], jug: 0, litres: 4, most: 7 };
const poured: Puzzle = { capacities: [7, 4, 9], start: [6, 1, 0], jug: 0, litres: 3, most: 2 };
const free: Puzzle = { capacities: [5, 3], start: [0, 0], jug: null, litres: 2, most: 99, idle: true };

export default {
  solved: [
    { puzzle, reply: 'fill A\npour A>B\nempty B\npour A>B\nfill A\npour A>B' },
    { puzzle, reply: 'fill A\npour A>B\npour A>C\nempty B\npour C>B\nfill A\npour A>B' },
    { puzzle: poured, reply: 'pour A>B' },
    { puzzle: free, reply: 'empty A\nfill A\nfill A\npour A>B' },
    { puzzle: poured, reply: 'Three litres fit in B.\n<answer>\npour A>B\n</answer>' },
  ],
  broken: {
    change: [
      { puzzle: poured, reply: 'fill A\nfill A' },
      { puzzle: poured, reply: 'empty C\npour A>B' },
      { puzzle: poured, reply: 'fill B\npour A>B' },
      { puzzle: poured, reply: 'pour A>A\npour A>B' },
    ],
    limit: [{ puzzle: poured, reply: 'fill C\nempty C\npour A>B' }],
    target: [
      { puzzle: free, reply: 'fill A\nfill B' },
      { puzzle: poured, reply: 'pour A>C' },
      { puzzle: poured, reply: 'pour A>B\npour B>A' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'fill A, pour A>B' },
    { puzzle, reply: 'Fill A' },
    { puzzle, reply: 'pour A B' },
    { puzzle, reply: 'fill D' },
    { puzzle, reply: 'fill A\n\npour A>B' },
    { puzzle, reply: '1. fill A' },
  ],
} satisfies Examples<Puzzle>;
