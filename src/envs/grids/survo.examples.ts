import type { Examples } from '../examples.ts';
import type { Puzzle } from './survo.ts';

const small: Puzzle = {
  rows: 2,
  columns: 3,
  cells: [0, 6, 0, 5, 0, 0],
  rowSums: [11, 10],
  columnSums: [6, 8, 7],
  numbers: [1, 2, 3, 4],
};
const twins: Puzzle = {
  rows: 2,
  columns: 2,
  cells: [0, 0, 0, 9],
  rowSums: [6, 12],
  columnSums: [6, 12],
  numbers: [3, 3, 3],
};

export default {
  solved: [
    { puzzle: small, reply: '1 6 4\n5 2 3' },
    { puzzle: twins, reply: '3 3\n3 9' },
    { puzzle: small, reply: 'The corner is 6 − 5.\n<answer>\n1 6 4\n5 2 3\n</answer>' },
  ],
  broken: {
    givens: [{ puzzle: small, reply: '2 6 3\n4 2 4' }],
    numbers: [
      { puzzle: small, reply: '1 6 4\n5 4 1' },
      { puzzle: small, reply: '1 6 7\n5 . .' },
      { puzzle: twins, reply: '2 4\n3 9' },
    ],
    row: [
      { puzzle: small, reply: '1 6 3\n5 2 4' },
      { puzzle: small, reply: '. 6 .\n5 4 3' },
    ],
    column: [{ puzzle: small, reply: '4 6 1\n5 2 3' }],
    filled: [{ puzzle: small, reply: '1 6 4\n5 2 .' }],
  },
  unreadable: [
    { puzzle: small, reply: '' },
    { puzzle: small, reply: '1 6 4' },
    { puzzle: small, reply: '1 6 4 11\n5 2 3 10\n6 8 7 21' },
    { puzzle: small, reply: '1 6 4\n5 2 03' },
    { puzzle: small, reply: '1, 6, 4\n5, 2, 3' },
    { puzzle: small, reply: '1 6 4\n5 2 +3' },
    { puzzle: small, reply: '1 6 ４\n5 2 3' },
  ],
} satisfies Examples<Puzzle>;
