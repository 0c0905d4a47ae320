import type { Examples } from '../examples.ts';
import type { Puzzle } from './maze-distance.ts';

const puzzle: Puzzle = { map: ['S#G.', '.#..', '....'] };
const winding: Puzzle = { map: ['S.#G', '#.#.', '..#.', '.##.', '....'] };

export default {
  solved: [
    { puzzle, reply: '6' },
    { puzzle: winding, reply: 'Down the left, along the bottom and up.\n<answer>13</answer>' },
  ],
  broken: {
    possible: [
      { puzzle, reply: '2' },
      { puzzle, reply: '4' },
      { puzzle, reply: '7' },
      { puzzle, reply: '0' },
    ],
    fewest: [
      { puzzle, reply: '8' },
      { puzzle: winding, reply: '15' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '06' },
    { puzzle, reply: '6 steps' },
    { puzzle, reply: '6.0' },
    { puzzle, reply: '-6' },
    { puzzle, reply: '６' },
  ],
} satisfies Examples<Puzzle>;
