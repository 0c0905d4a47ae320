import type { Examples } from '../examples.ts';
import type { Puzzle } from './travelling-salesman.ts';

const puzzle: Puzzle = {
  towns: [
    [0, 0],
    [3, 0],
    [3, 2],
    [0, 2],
    [1, 1],
  ],
  most: 12,
};

export default {
  solved: [
    { puzzle, reply: 'A B C D E' },
    { puzzle, reply: 'C B A E D' },
    { puzzle: { ...puzzle, most: 30 }, reply: 'A C B D E' },
    { puzzle, reply: 'Round and in.\n<answer>B C D E A</answer>' },
  ],
  broken: {
    once: [
      { puzzle, reply: 'A B C D E A' },
      { puzzle, reply: 'A A B C D' },
    ],
    all: [
      { puzzle, reply: 'A B C D' },
      { puzzle, reply: 'E' },
    ],
    length: [
      { puzzle, reply: 'A C B D E' },
      { puzzle: { ...puzzle, most: 11 }, reply: 'A B C D E' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'ABCDE' },
    { puzzle, reply: 'A, B, C, D, E' },
    { puzzle, reply: 'A B C D F' },
    { puzzle, reply: 'a b c d e' },
    { puzzle, reply: 'A → B → C → D → E' },
    { puzzle, reply: 'Ａ Ｂ Ｃ Ｄ Ｅ' },
  ],
} satisfies Examples<Puzzle>;
