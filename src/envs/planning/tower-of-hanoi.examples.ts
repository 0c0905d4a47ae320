import type { Examples } from '../examples.ts';
import type { Puzzle } from './tower-of-hanoi.ts';

const puzzle: Puzzle = { start: ['A', 'A', 'C'], goal: ['C', 'B', 'C'], most: 3 };
const tower: Puzzle = { start: ['A', 'A', 'A'], goal: ['C', 'C', 'C'], most: 7 };

export default {
  solved: [
    { puzzle, reply: 'A>C A>B' },
    { puzzle, reply: 'A>B B>C A>B' },
    { puzzle: tower, reply: 'A>C A>B C>B A>C B>A B>C A>C' },
    { puzzle, reply: 'First the small one.\n<answer>A>C A>B</answer>' },
  ],
  broken: {
    disk: [
      { puzzle, reply: 'B>C A>C A>B' },
      { puzzle, reply: 'A>C A>B A>A' },
    ],
    smaller: [
      { puzzle, reply: 'A>B A>B B>C' },
      { puzzle: tower, reply: 'A>B A>C B>C A>C' },
    ],
    limit: [{ puzzle, reply: 'A>B B>A A>C A>B' }],
    goal: [
      { puzzle, reply: 'A>C' },
      { puzzle, reply: 'A>B A>C C>A' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'A>C, A>B' },
    { puzzle, reply: 'a>c a>b' },
    { puzzle, reply: 'A>C  A>B' },
    { puzzle, reply: 'A->C A->B' },
    { puzzle, reply: 'A>C A>D' },
    { puzzle, reply: 'Ａ>Ｃ Ａ>Ｂ' },
  ],
} satisfies Examples<Puzzle>;
