import type { Examples } from '../examples.ts';
import type { Puzzle } from './game-of-life.ts';

/** A row of three that turns upright. */
const puzzle: Puzzle = {
  rows: 3,
  columns: 4,
  cells: [0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0],
  steps: 1,
  wraps: false,
};

export default {
  solved: [
    { puzzle, reply: '0100\n0100\n0100' },
    { puzzle: { ...puzzle, steps: 2 }, reply: '<answer>0000\n1110\n0000</answer>' },
  ],
  broken: {
    alive: [
      { puzzle, reply: '0000\n0100\n0000' },
      { puzzle, reply: '0000\n1110\n0000' },
    ],
    dead: [
      { puzzle, reply: '0100\n1110\n0100' },
      { puzzle, reply: '0100\n0100\n0101' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '0100\n0100' },
    { puzzle, reply: '0100\n0100\n01000' },
    { puzzle, reply: '0 1 0 0\n0 1 0 0\n0 1 0 0' },
    { puzzle, reply: '[[0,1,0,0],[0,1,0,0],[0,1,0,0]]' },
    { puzzle, reply: '.#..\n.#..\n.#..' },
  ],
} satisfies Examples<Puzzle>;
