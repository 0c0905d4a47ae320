import type { Examples } from '../examples.ts';
import type { Puzzle } from './peg-solitaire.ts';

const puzzle: Puzzle = { map: ['oo..', '..o.', '....'] };
const cross: Puzzle = { map: ['#o#', 'o.o', 'ooo', '#.#'] };

export default {
  solved: [
    { puzzle, reply: 'r1c1>r1c3 r1c3>r3c3' },
    { puzzle: { map: ['oo.', '...'] }, reply: 'r1c1>r1c3' },
    { puzzle, reply: 'Two jumps.\n<answer>r1c1>r1c3 r1c3>r3c3</answer>' },
  ],
  broken: {
    jump: [
      { puzzle, reply: 'r1c1>r1c4' },
      { puzzle, reply: 'r1c2>r1c4' },
      { puzzle, reply: 'r1c3>r1c1' },
      { puzzle, reply: 'r1c1>r3c1' },
      { puzzle, reply: 'r1c1>r1c1' },
      { puzzle: cross, reply: 'r2c1>r4c1' },
      { puzzle: cross, reply: 'r3c1>r3c3' },
    ],
    single: [
      { puzzle, reply: 'r1c1>r1c3' },
      { puzzle: { map: ['.oo', '.o.', 'o..'] }, reply: 'r1c3>r1c1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'r1c1 r1c3' },
    { puzzle, reply: 'r1c1>r1c3, r1c3>r3c3' },
    { puzzle, reply: 'r1c1 > r1c3' },
    { puzzle, reply: 'r1c1>r1c3>r3c3' },
    { puzzle, reply: 'r1c1>r1c9' },
    { puzzle, reply: 'R1C1>R1C3' },
    { puzzle, reply: 'a1>c1' },
  ],
} satisfies Examples<Puzzle>;
