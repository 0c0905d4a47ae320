import type { Examples } from '../examples.ts';
import type { Puzzle } from './knapsack.ts';

const bag: Puzzle = {
  items: [
    { weight: 4, value: 7 },
    { weight: 5, value: 8 },
    { weight: 3, value: 4 },
  ],
  capacity: 8,
  goal: 12,
};

export default {
  solved: [
    { puzzle: bag, reply: 'B C' },
    { puzzle: bag, reply: 'C B' },
    { puzzle: bag, reply: 'Without A there is room for both.\n<answer>B C</answer>' },
  ],
  broken: {
    capacity: [
      { puzzle: bag, reply: 'A B' },
      { puzzle: bag, reply: 'A B C' },
    ],
    value: [
      { puzzle: bag, reply: 'A C' },
      { puzzle: bag, reply: 'B' },
    ],
  },
  unreadable: [
    { puzzle: bag, reply: '' },
    { puzzle: bag, reply: 'B, C' },
    { puzzle: bag, reply: 'B C C' },
    { puzzle: bag, reply: 'B D' },
    { puzzle: bag, reply: 'b c' },
    { puzzle: bag, reply: 'B\nC' },
    { puzzle: bag, reply: 'Ｂ C' },
  ],
} satisfies Examples<Puzzle>;
