import type { Examples } from '../examples.ts';
import type { Puzzle } from './skyscrapers.ts';

const city: Puzzle = {
  size: 3,
  cells: [0, 0, 3, 0, 0, 0, 0, 0, 0],
  clues: { above: [3, 2, 1], below: [0, 0, 0], left: [3, 0, 0], right: [0, 2, 0] },
};

export default {
  solved: [
    { puzzle: city, reply: '123\n231\n312' },
    { puzzle: city, reply: 'The first row climbs.\n<answer>\n123\n231\n312\n</answer>' },
  ],
  broken: {
    givens: [{ puzzle: city, reply: '132\n213\n321' }],
    range: [{ puzzle: city, reply: '143\n231\n312' }],
    twice: [
      { puzzle: city, reply: '113\n231\n312' },
      { puzzle: city, reply: '123\n132\n...' },
    ],
    sight: [
      { puzzle: city, reply: '213\n132\n321' },
      { puzzle: city, reply: '213\n...\n...' },
    ],
    filled: [{ puzzle: city, reply: '123\n231\n31.' }],
  },
  unreadable: [
    { puzzle: city, reply: '' },
    { puzzle: city, reply: '123\n231' },
    { puzzle: city, reply: '1 2 3\n2 3 1\n3 1 2' },
    { puzzle: city, reply: '0123\n0231\n0312' },
    { puzzle: city, reply: '１23\n231\n312' },
  ],
} satisfies Examples<Puzzle>;
