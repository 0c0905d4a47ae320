import type { Examples } from '../examples.ts';
import type { Puzzle } from './hamiltonian-path.ts';

/** Two rows of three; the middle of the lower row is joined to all others, B and C are not joined. */
const free: Puzzle = {
  points: [
    [0, 0],
    [140, 0],
    [280, 0],
    [0, 130],
    [140, 130],
    [280, 130],
  ],
  edges: [
    [0, 1],
    [0, 3],
    [0, 4],
    [1, 4],
    [2, 4],
    [2, 5],
    [3, 4],
    [4, 5],
  ],
};
const fromA: Puzzle = { ...free, start: 0 };
const fromAToC: Puzzle = { ...free, start: 0, goal: 2 };
const fromDToF: Puzzle = { ...free, start: 3, goal: 5 };

export default {
  solved: [
    { puzzle: free, reply: 'B A D E C F' },
    { puzzle: free, reply: 'F C E D A B' },
    { puzzle: fromDToF, reply: 'D A B E C F' },
    { puzzle: fromDToF, reply: 'Only E leads across.\n<answer>D A B E C F</answer>' },
  ],
  broken: {
    start: [{ puzzle: fromA, reply: 'D A B E C F' }],
    edge: [
      { puzzle: free, reply: 'A B C D E F' },
      { puzzle: free, reply: 'B B A D E C F' },
    ],
    once: [
      { puzzle: free, reply: 'D A B E C F E' },
      { puzzle: fromAToC, reply: 'A D E A B E F C' },
    ],
    all: [
      { puzzle: free, reply: 'D A B E C' },
      { puzzle: free, reply: 'E' },
    ],
    goal: [{ puzzle: fromDToF, reply: 'D A B E F C' }],
  },
  unreadable: [
    { puzzle: free, reply: '' },
    { puzzle: free, reply: 'B-A-D-E-C-F' },
    { puzzle: free, reply: 'b a d e c f' },
    { puzzle: free, reply: 'BADECF' },
    { puzzle: free, reply: 'B A D E C F.' },
    { puzzle: free, reply: 'B A D E C G' },
    { puzzle: free, reply: Array.from({ length: 51 }, () => 'A B').join(' ') },
  ],
} satisfies Examples<Puzzle>;
