import type { Examples } from '../examples.ts';
import type { Puzzle } from './sliding-tiles.ts';

const puzzle: Puzzle = { rows: 2, columns: 3, tiles: [1, 0, 3, 4, 2, 5], gap: 5, most: 4 };
const middle: Puzzle = { rows: 3, columns: 3, tiles: [1, 2, 3, 4, 5, 0, 6, 7, 8], gap: 4, most: 3 };

export default {
  solved: [
    { puzzle, reply: '2 5' },
    { puzzle, reply: '2 5 5 5' },
    { puzzle: middle, reply: '5' },
    { puzzle, reply: 'The 2 goes up.\n<answer>2 5</answer>' },
  ],
  broken: {
    slides: [
      { puzzle, reply: '5 2' },
      { puzzle, reply: '2 5 1' },
      { puzzle: { ...puzzle, tiles: [1, 2, 0, 4, 5, 3] }, reply: '4 3' },
    ],
    limit: [{ puzzle, reply: '2 2 2 5 5 5' }],
    order: [
      { puzzle, reply: '2' },
      { puzzle: middle, reply: '8 7' },
      { puzzle: middle, reply: '5 4' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '2, 5' },
    { puzzle, reply: '2 5 0' },
    { puzzle, reply: '2 6' },
    { puzzle, reply: '02 05' },
    { puzzle, reply: '２ ５' },
    { puzzle, reply: 'up left' },
  ],
} satisfies Examples<Puzzle>;
