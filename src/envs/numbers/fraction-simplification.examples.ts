import type { Examples } from '../examples.ts';
import type { Puzzle } from './fraction-simplification.ts';

const puzzle: Puzzle = { top: 84, bottom: 126 };

export default {
  solved: [
    { puzzle, reply: '2/3' },
    { puzzle, reply: 'Both are divided by 42.\n<answer>2/3</answer>' },
    { puzzle: { top: 126, bottom: 84 }, reply: '3/2' },
  ],
  broken: {
    equal: [
      { puzzle, reply: '3/2' },
      { puzzle, reply: '2/5' },
      { puzzle, reply: '0/1' },
    ],
    reduced: [
      { puzzle, reply: '84/126' },
      { puzzle, reply: '14/21' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '0.6667' },
    { puzzle, reply: '2/0' },
    { puzzle, reply: '02/03' },
    { puzzle, reply: '-2/-3' },
    { puzzle, reply: '\\frac{2}{3}' },
    { puzzle, reply: '84/126 = 2/3' },
    { puzzle, reply: '2÷3' },
    { puzzle, reply: '２/３' },
  ],
} satisfies Examples<Puzzle>;
