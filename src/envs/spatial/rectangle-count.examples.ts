import { type Box, drawnOutlines } from '../../core/outlines.ts';
import type { Examples } from '../examples.ts';
import type { Puzzle } from './rectangle-count.ts';

const box = (top: number, left: number, bottom: number, right: number): Box => ({ top, left, bottom, right });
/** Two that cross; two with a common edge; three, one of them inside another. */
const crossing: Puzzle = drawnOutlines(8, 9, [box(0, 0, 4, 4), box(2, 2, 6, 7)]);
const joined: Puzzle = drawnOutlines(8, 9, [box(0, 0, 4, 4), box(0, 4, 4, 8)]);
const inside: Puzzle = drawnOutlines(8, 9, [box(0, 0, 7, 8), box(2, 2, 4, 5), box(5, 4, 7, 7)]);

export default {
  solved: [
    { puzzle: crossing, reply: '2' },
    { puzzle: joined, reply: '2' },
    { puzzle: inside, reply: '<answer>3</answer>' },
  ],
  broken: {
    count: [
      { puzzle: crossing, reply: '3' },
      { puzzle: joined, reply: '3' },
      { puzzle: inside, reply: '1' },
    ],
  },
  unreadable: [
    { puzzle: crossing, reply: '' },
    { puzzle: crossing, reply: 'two' },
    { puzzle: crossing, reply: '02' },
    { puzzle: crossing, reply: '2 rectangles' },
  ],
} satisfies Examples<Puzzle>;
