import type { Examples } from '../examples.ts';
import type { Puzzle } from './sudoku.ts';

const cells = (text: string): number[] =>
  [...text.replaceAll(' ', '')].map((c) => (c === '.' ? 0 : Number(c)));
const four: Puzzle = { size: 4, cells: cells('1.3. .4.2 2.4. .3.1') };
const six: Puzzle = { size: 6, cells: cells('1.3456 456123 2.1564 564231 3.2645 645312') };

export default {
  solved: [
    { puzzle: four, reply: '1234\n3412\n2143\n4321' },
    { puzzle: six, reply: '123456\n456123\n231564\n564231\n312645\n645312' },
    { puzzle: four, reply: 'The corner must be 4.\n<answer>\n1234\n3412\n2143\n4321\n</answer>' },
  ],
  broken: {
    givens: [{ puzzle: four, reply: '2143\n4321\n1234\n3412' }],
    range: [{ puzzle: four, reply: '1934\n3412\n2143\n4321' }],
    row: [{ puzzle: four, reply: '1232\n3412\n2143\n4321' }],
    column: [{ puzzle: four, reply: '1432\n3412\n2143\n4321' }],
    box: [{ puzzle: { size: 4, cells: cells('1... .... .... ....') }, reply: '1234\n2341\n3412\n4123' }],
    filled: [{ puzzle: four, reply: '1234\n3412\n2143\n43.1' }],
  },
  unreadable: [
    { puzzle: four, reply: '' },
    { puzzle: four, reply: '1234\n3412\n2143' },
    { puzzle: four, reply: '1234\n3412\n2143\n4321\nDone.' },
    { puzzle: four, reply: '1 2 3 4\n3 4 1 2\n2 1 4 3\n4 3 2 1' },
    { puzzle: four, reply: '１２３４\n3412\n2143\n4321' },
  ],
} satisfies Examples<Puzzle>;
