import type { Examples } from '../examples.ts';
import type { Puzzle } from './binairo.ts';

const grid = (rows: number, columns: number, text: string): Puzzle => ({
  rows,
  columns,
  cells: [...text.replaceAll(' ', '')] as Puzzle['cells'][number][],
});
const four = grid(4, 4, '01.. ..1. 1..1 ....');
const bare = grid(4, 4, '.... .... .... ....');

export default {
  solved: [
    { puzzle: four, reply: '0110\n0011\n1001\n1100' },
    { puzzle: bare, reply: '0101\n1010\n0110\n1001' },
    { puzzle: four, reply: 'Rows first.\n<answer>\n0110\n0011\n1001\n1100\n</answer>' },
  ],
  broken: {
    givens: [{ puzzle: four, reply: '1001\n0011\n1001\n0110' }],
    three: [
      { puzzle: bare, reply: '0001\n1110\n0110\n1001' },
      { puzzle: bare, reply: '1...\n1...\n1...\n....' },
    ],
    half: [
      { puzzle: bare, reply: '1101\n0010\n0101\n1010' },
      { puzzle: grid(4, 6, '...... ...... ...... ......'), reply: '110110\n......\n......\n......' },
    ],
    twins: [
      { puzzle: bare, reply: '0101\n1010\n0101\n1010' },
      { puzzle: bare, reply: '0011\n1100\n0011\n1100' },
    ],
    filled: [{ puzzle: four, reply: '0110\n0011\n1001\n110.' }],
  },
  unreadable: [
    { puzzle: four, reply: '' },
    { puzzle: four, reply: '0110\n0011\n1001' },
    { puzzle: four, reply: '0 1 1 0\n0 0 1 1\n1 0 0 1\n1 1 0 0' },
    { puzzle: four, reply: '0110\n0011\n1001\n1102' },
    { puzzle: four, reply: '０110\n0011\n1001\n1100' },
    { puzzle: four, reply: '0110\n0011\n1001\n1100\nDone.' },
  ],
} satisfies Examples<Puzzle>;
