import type { Examples } from '../examples.ts';
import type { Ferry } from './ferry.ts';

/** The wolf, the goat and the cabbage. */
const puzzle: Ferry = {
  weights: [3, 3, 3],
  holds: 3,
  quarrels: [
    [0, 1],
    [1, 2],
  ],
  most: 7,
};
const right = 'B\n-\nA\nB\nC\n-\nB';
const light: Ferry = { ...puzzle, weights: [1, 2, 3], most: 5 };

export default {
  solved: [
    { puzzle, reply: right },
    { puzzle, reply: 'B\n-\nC\nB\nA\n-\nB' },
    { puzzle: light, reply: 'B\n-\nC\nB\nA B' },
    { puzzle, reply: `The goat goes first.\n<answer>${right}</answer>` },
  ],
  broken: {
    aboard: [
      { puzzle, reply: 'A B' },
      { puzzle, reply: 'B\nA' },
      { puzzle, reply: 'B\n-\nA\nC' },
      { puzzle: light, reply: 'B C' },
    ],
    peace: [
      { puzzle, reply: 'A' },
      { puzzle, reply: '-' },
      { puzzle, reply: 'B\n-\nA\n-' },
    ],
    limit: [{ puzzle, reply: `B\nB\n${right}` }],
    across: [
      { puzzle, reply: 'B' },
      { puzzle, reply: 'B\n-\nA\nB\nC' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'goat' },
    { puzzle, reply: 'B, -, A, B, C, -, B' },
    { puzzle: light, reply: 'B A' },
    { puzzle, reply: 'B B' },
    { puzzle, reply: 'D' },
    { puzzle, reply: 'b' },
    { puzzle, reply: 'B\n\nA\nB\nC\n\nB' },
    { puzzle, reply: 'Ｂ' },
  ],
} satisfies Examples<Ferry>;
