import type { Examples } from '../examples.ts';
import type { Puzzle } from './dice.ts';

const puzzle: Puzzle = { dice: [6, 6], least: 10 };
const unequal: Puzzle = { dice: [8, 4, 3], least: 9 };

export default {
  solved: [
    { puzzle, reply: '1/6' },
    { puzzle, reply: '10 in 3 ways, 11 in 2, 12 in 1\n<answer>1/6</answer>' },
    { puzzle: unequal, reply: '9/16' },
  ],
  broken: {
    probability: [
      { puzzle, reply: '1/12' },
      { puzzle, reply: '3/11' },
      { puzzle, reply: '6/35' },
      { puzzle: unequal, reply: '0/1' },
    ],
    lowest: [
      { puzzle, reply: '6/36' },
      { puzzle, reply: '2/12' },
      { puzzle: unequal, reply: '54/96' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '0.1667' },
    { puzzle, reply: '16.7%' },
    { puzzle, reply: '1 / 6' },
    { puzzle, reply: '1/0' },
    { puzzle, reply: '-1/-6' },
    { puzzle, reply: '1 in 6' },
    { puzzle, reply: '\\frac{1}{6}' },
    { puzzle, reply: '１/６' },
  ],
} satisfies Examples<Puzzle>;
