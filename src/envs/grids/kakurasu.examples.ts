import type { Examples } from '../examples.ts';
import type { Puzzle } from './kakurasu.ts';

const three: Puzzle = { rowSums: [4, 3, 3], columnSums: [4, 3, 3] };
const wide: Puzzle = { rowSums: [0, 10], columnSums: [2, 2, 2, 2] };

export default {
  solved: [
    { puzzle: three, reply: '101\n001\n110' },
    { puzzle: wide, reply: '0000\n1111' },
    { puzzle: three, reply: 'The last row is 1 + 2.\n<answer>\n101\n001\n110\n</answer>' },
  ],
  broken: {
    'row-over': [
      { puzzle: three, reply: '111\n001\n110' },
      { puzzle: wide, reply: '1000\n1111' },
    ],
    'column-over': [
      { puzzle: three, reply: '101\n110\n110' },
      { puzzle: three, reply: '000\n010\n010' },
    ],
    sums: [
      { puzzle: three, reply: '000\n000\n000' },
      { puzzle: three, reply: '101\n001\n010' },
      { puzzle: wide, reply: '0000\n1110' },
    ],
  },
  unreadable: [
    { puzzle: three, reply: '' },
    { puzzle: three, reply: '101\n001' },
    { puzzle: three, reply: '1010\n0010\n1100' },
    { puzzle: three, reply: '1 0 1\n0 0 1\n1 1 0' },
    { puzzle: three, reply: '１01\n001\n110' },
    { puzzle: three, reply: '#.#\n..#\n##.' },
  ],
} satisfies Examples<Puzzle>;
