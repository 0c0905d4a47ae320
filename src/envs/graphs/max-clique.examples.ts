import type { Examples } from '../examples.ts';
import type { Puzzle } from './max-clique.ts';

const puzzle: Puzzle = {
  points: [
    [0, 0],
    [140, 0],
    [0, 130],
    [140, 130],
    [280, 130],
  ],
  edges: [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [3, 4],
  ],
  size: 4,
};

export default {
  solved: [
    { puzzle, reply: 'A B C D' },
    { puzzle, reply: 'D B A C' },
    { puzzle: { ...puzzle, size: 3 }, reply: 'B D E' },
    { puzzle: { ...puzzle, size: 3 }, reply: '<answer>A B C D</answer>' },
  ],
  broken: {
    once: [
      { puzzle, reply: 'A B C C' },
      { puzzle, reply: 'A A A A' },
    ],
    joined: [
      { puzzle, reply: 'A B D E' },
      { puzzle, reply: 'C E' },
    ],
    size: [
      { puzzle, reply: 'A' },
      { puzzle, reply: 'B D E' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'ABCD' },
    { puzzle, reply: 'A, B, C, D' },
    { puzzle, reply: 'A B C F' },
    { puzzle, reply: 'a b c d' },
    { puzzle, reply: 'A  B C D' },
    { puzzle, reply: 'Ａ Ｂ Ｃ Ｄ' },
  ],
} satisfies Examples<Puzzle>;
