import type { Examples } from '../examples.ts';
import type { Puzzle } from './count-bits.ts';

const puzzle: Puzzle = { number: 1000 };

export default {
  solved: [
    { puzzle, reply: '6' },
    { puzzle, reply: '1000 = 1111101000\n<answer>6</answer>' },
    { puzzle: { number: 2147483647 }, reply: '31' },
    { puzzle: { number: 4503599627370495 }, reply: '52' },
  ],
  broken: {
    count: [
      { puzzle, reply: '5' },
      { puzzle, reply: '10' },
      { puzzle, reply: '1000' },
      { puzzle, reply: '1111101000' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '06' },
    { puzzle, reply: '6.0' },
    { puzzle, reply: '-6' },
    { puzzle, reply: '6 ones' },
    { puzzle, reply: '0b110' },
    { puzzle, reply: '1111101000, so 6' },
    { puzzle, reply: '６' },
  ],
} satisfies Examples<Puzzle>;
