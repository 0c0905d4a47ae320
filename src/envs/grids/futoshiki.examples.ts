import type { Examples } from '../examples.ts';
import type { Puzzle } from './futoshiki.ts';

/*
 *     .   .   . < .         4   3   1   2
 *         ^
 *     .   .   .   .         1   4   2   3
 *     ^           v    →
 *     3   . < .   .         3   2   4   1
 *
 *     .   1   . < 4         2   1   3   4
 */
const puzzle: Puzzle = {
  size: 4,
  cells: [0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 4],
  signs: [
    [1, 5],
    [2, 3],
    [4, 8],
    [9, 10],
    [11, 7],
    [14, 15],
  ],
};

export default {
  solved: [
    { puzzle, reply: '4312\n1423\n3241\n2134' },
    { puzzle, reply: 'The row with 3 comes first.\n<answer>\n4312\n1423\n3241\n2134\n</answer>' },
  ],
  broken: {
    givens: [
      { puzzle, reply: '1234\n2143\n3412\n4321' },
      { puzzle, reply: '4312\n1423\n3241\n2.34' },
    ],
    range: [{ puzzle, reply: '5312\n1423\n3241\n2134' }],
    row: [{ puzzle, reply: '4.1.\n....\n33..\n.1.4' }],
    column: [{ puzzle, reply: '3...\n....\n3...\n.1.4' }],
    sign: [
      { puzzle, reply: '..21\n....\n3...\n.1.4' },
      { puzzle, reply: '.3..\n....\n342.\n.1.4' },
    ],
    filled: [
      { puzzle, reply: '4312\n1423\n3241\n.134' },
      { puzzle, reply: '....\n....\n3...\n.1.4' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '4312\n1423\n3241' },
    { puzzle, reply: '4 3 1 < 2\n1 4 2 3\n3 2 < 4 1\n2 1 3 < 4' },
    { puzzle, reply: '4312\n1423\n3241\n2134\nThe square is full.' },
    { puzzle, reply: '４３１２\n1423\n3241\n2134' },
    { puzzle, reply: '0312\n1423\n3241\n2134' },
  ],
} satisfies Examples<Puzzle>;
