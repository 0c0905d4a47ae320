import type { Examples } from '../examples.ts';
import type { Puzzle } from './base-conversion.ts';

const puzzle: Puzzle = { digits: '1101011', from: 2, to: 16 };
const ternary: Puzzle = { digits: '107', from: 10, to: 3 };

export default {
  solved: [
    { puzzle, reply: '6b' },
    { puzzle, reply: 'It is 107 in base 10.\n<answer>6b</answer>' },
    { puzzle: ternary, reply: '10222' },
  ],
  broken: {
    digits: [
      { puzzle, reply: '6g' },
      { puzzle: ternary, reply: '10223' },
    ],
    value: [
      { puzzle, reply: '6c' },
      { puzzle, reply: '107' },
      { puzzle, reply: '1101011' },
      { puzzle: ternary, reply: '22201' },
      { puzzle: ternary, reply: '0' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '6B' },
    { puzzle, reply: '0x6b' },
    { puzzle, reply: '06b' },
    { puzzle, reply: '6b₁₆' },
    { puzzle, reply: '6 b' },
    { puzzle, reply: '6b (base 16)' },
    { puzzle, reply: '６b' },
  ],
} satisfies Examples<Puzzle>;
