import type { Examples } from '../examples.ts';
import type { Puzzle } from './coin-flip.ts';

const puzzle: Puzzle = { chance: 1, of: 2, flips: 10, from: 4, to: 10 };
const biased: Puzzle = { chance: 1, of: 3, flips: 4, from: 1, to: 2 };

export default {
  solved: [
    { puzzle, reply: '53/64' },
    { puzzle, reply: '848/1024' },
    { puzzle, reply: '0.828125' },
    { puzzle, reply: '0.8281' },
    { puzzle: biased, reply: '56/81' },
    { puzzle: biased, reply: '(32 + 24) / 81\n<answer>0.69136</answer>' },
  ],
  broken: {
    precise: [
      { puzzle, reply: '0.8' },
      { puzzle, reply: '0.828' },
      { puzzle, reply: '0' },
      { puzzle: biased, reply: '0.69' },
    ],
    probability: [
      { puzzle, reply: '53/65' },
      { puzzle, reply: '0.8282' },
      { puzzle, reply: '82.8125' },
      { puzzle: biased, reply: '0.6913' },
      { puzzle: biased, reply: '25/81' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '82.8125%' },
    { puzzle, reply: '53 / 64' },
    { puzzle, reply: '.828125' },
    { puzzle, reply: '8.28125e-1' },
    { puzzle, reply: '53 in 64' },
    { puzzle, reply: '-53/64' },
    { puzzle, reply: '53/0' },
    { puzzle, reply: '０.８２８１' },
  ],
} satisfies Examples<Puzzle>;
