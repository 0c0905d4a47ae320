import type { Examples } from '../examples.ts';
import type { Puzzle } from './prime-factorization.ts';

const puzzle: Puzzle = { number: 360 };

export default {
  solved: [
    { puzzle, reply: '2 × 2 × 2 × 3 × 3 × 5' },
    { puzzle, reply: '5*3*3*2*2*2' },
    { puzzle, reply: '360 = 36 · 10\n<answer>2 × 5 × 2 × 2 × 3 × 3</answer>' },
    { puzzle: { number: 863 }, reply: '863' },
  ],
  broken: {
    divides: [
      { puzzle, reply: '2 × 2 × 7' },
      { puzzle, reply: '0' },
    ],
    prime: [
      { puzzle, reply: '4 × 9 × 10' },
      { puzzle, reply: '1 × 2 × 2 × 2 × 3 × 3 × 5' },
      { puzzle, reply: '360' },
    ],
    product: [
      { puzzle, reply: '2 × 3 × 5' },
      { puzzle, reply: '2 × 2 × 2 × 3 × 3 × 5 × 5' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '2^3 × 3^2 × 5' },
    { puzzle, reply: '2, 2, 2, 3, 3, 5' },
    { puzzle, reply: '2 x 2 x 2 x 3 x 3 x 5' },
    { puzzle, reply: '2 × 2 × 2 × 3 × 3 × 05' },
    { puzzle, reply: '-2 × -2 × 2 × 3 × 3 × 5' },
    { puzzle, reply: '2 × 2 × 2 × 3 × 3 × 5 = 360' },
    { puzzle, reply: '2 × × 5' },
    { puzzle, reply: '２ × ２ × ２ × ３ × ３ × ５' },
  ],
} satisfies Examples<Puzzle>;
