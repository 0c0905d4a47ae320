import type { Examples } from '../examples.ts';
import type { Puzzle } from './cube-net.ts';

/*
 *     . A . .      . 4 3
 *     B C D E      . 1 2
 *     . F . .      . 0 .
 */
const cross: Puzzle = {
  net: [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 2],
  ],
  down: 'C',
  north: 'A',
  rows: 3,
  columns: 3,
  path: [7, 4, 5, 2, 1],
};
const mirrored: Puzzle = { ...cross, net: cross.net.map(([x, y]) => [3 - x, y] as const) };

export default {
  solved: [
    { puzzle: cross, reply: 'ABEA' },
    { puzzle: mirrored, reply: 'ADEA' },
    { puzzle: cross, reply: 'First it tips onto A.\n<answer>ABEA</answer>' },
  ],
  broken: {
    change: [
      { puzzle: cross, reply: 'ABBA' },
      { puzzle: cross, reply: 'CBEA' },
      { puzzle: cross, reply: 'AA..' },
    ],
    filled: [
      { puzzle: cross, reply: 'AB.A' },
      { puzzle: cross, reply: '....' },
    ],
    print: [
      { puzzle: cross, reply: 'ADEA' },
      { puzzle: cross, reply: 'ABEF' },
      { puzzle: mirrored, reply: 'ABEA' },
    ],
  },
  unreadable: [
    { puzzle: cross, reply: '' },
    { puzzle: cross, reply: 'ABE' },
    { puzzle: cross, reply: 'CABEA' },
    { puzzle: cross, reply: 'A B E A' },
    { puzzle: cross, reply: 'abea' },
    { puzzle: cross, reply: 'ABEG' },
    { puzzle: cross, reply: 'ABEA.' },
  ],
} satisfies Examples<Puzzle>;
