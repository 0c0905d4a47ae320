import type { Examples } from '../examples.ts';
import type { Puzzle } from './shortest-path.ts';

/** A square with a nose: A B D E is 5 long, A B E is 6, A C D E is 10. */
const puzzle: Puzzle = {
  points: [
    [0, 0],
    [140, 0],
    [0, 130],
    [140, 130],
    [270, 65],
  ],
  edges: [
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [3, 4],
  ],
  lengths: [2, 7, 1, 4, 1, 2],
  start: 0,
  goal: 4,
};
/** As before with B to E shortened to 3: two paths are shortest. */
const tied: Puzzle = { ...puzzle, lengths: [2, 7, 1, 3, 1, 2] };

export default {
  solved: [
    { puzzle, reply: 'A B D E' },
    { puzzle, reply: 'By way of B and D it is 2 + 1 + 2 = 5.\n<answer>A B D E</answer>' },
    { puzzle: tied, reply: 'A B D E' },
    { puzzle: tied, reply: 'A B E' },
  ],
  broken: {
    start: [{ puzzle, reply: 'B D E' }],
    edge: [
      { puzzle, reply: 'A E' },
      { puzzle, reply: 'A A B D E' },
    ],
    goal: [
      { puzzle, reply: 'A B D' },
      { puzzle, reply: 'A B D E D' },
    ],
    shortest: [
      { puzzle, reply: 'A B E' },
      { puzzle, reply: 'A B A B D E' },
      { puzzle, reply: 'A C D E' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'A-B-D-E' },
    { puzzle, reply: 'A, B, D, E' },
    { puzzle, reply: 'a b d e' },
    { puzzle, reply: 'A B D E (5)' },
    { puzzle, reply: 'A B D F' },
    { puzzle, reply: 'A  B D E' },
    { puzzle, reply: Array.from({ length: 51 }, () => 'A B').join(' ') },
  ],
} satisfies Examples<Puzzle>;
