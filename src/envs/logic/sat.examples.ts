import type { Examples } from '../examples.ts';
import type { Puzzle } from './sat.ts';

const puzzle: Puzzle = {
  variables: 4,
  clauses: [
    [1, -2, 3],
    [-1, 2, 4],
    [-3, -4, 2],
    [-1, -2, -3],
  ],
};

export default {
  solved: [
    { puzzle, reply: 'A=1 B=1 C=0 D=0' },
    { puzzle, reply: 'A=0 B=0 C=0 D=0' },
    { puzzle, reply: 'A is true.\n<answer>A=1 B=1 C=0 D=1</answer>' },
  ],
  broken: {
    clause: [
      { puzzle, reply: 'A=0 B=1 C=0 D=0' },
      { puzzle, reply: 'A=1 B=1 C=1 D=1' },
      { puzzle, reply: 'A=1 B=0 D=0' },
    ],
    all: [
      { puzzle, reply: 'A=1 B=1 C=0' },
      { puzzle, reply: 'B=0' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '1 1 0 0' },
    { puzzle, reply: 'A=1, B=1, C=0, D=0' },
    { puzzle, reply: 'B=1 A=1 C=0 D=0' },
    { puzzle, reply: 'A=1 A=0 B=1 C=0 D=0' },
    { puzzle, reply: 'A=true B=true C=false D=false' },
    { puzzle, reply: 'A=1 B=1 C=0 D=0 E=0' },
    { puzzle, reply: 'A=１ B=1 C=0 D=0' },
    { puzzle, reply: 'a=1 b=1 c=0 d=0' },
  ],
} satisfies Examples<Puzzle>;
