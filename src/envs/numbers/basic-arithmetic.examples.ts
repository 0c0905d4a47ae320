import type { Examples } from '../examples.ts';
import type { Puzzle } from './basic-arithmetic.ts';

const puzzle: Puzzle = { expression: '(58 - 34) / 6 + 7 * 12' };
const fraction: Puzzle = { expression: '3 - 7 / (2 + 2)' };

export default {
  solved: [
    { puzzle, reply: '88' },
    { puzzle, reply: '24 / 6 + 84 = 4 + 84\n<answer>88</answer>' },
    { puzzle: fraction, reply: '5/4' },
    { puzzle: fraction, reply: '1.25' },
    { puzzle: { expression: '-7 / 2 - -1' }, reply: '-5/2' },
  ],
  broken: {
    value: [
      { puzzle, reply: '132' },
      { puzzle, reply: '-88' },
      { puzzle: fraction, reply: '1' },
      { puzzle: fraction, reply: '-1/2' },
    ],
    lowest: [
      { puzzle: fraction, reply: '10/8' },
      { puzzle, reply: '88/1' },
      { puzzle, reply: '176/2' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '+88' },
    { puzzle, reply: '88.0' },
    { puzzle, reply: '088' },
    { puzzle, reply: '4 + 84' },
    { puzzle, reply: '(58 - 34) / 6 + 7 * 12' },
    { puzzle: fraction, reply: '1 1/4' },
    { puzzle: fraction, reply: '5 / 4' },
    { puzzle: fraction, reply: '5/0' },
    { puzzle, reply: '８８' },
  ],
} satisfies Examples<Puzzle>;
