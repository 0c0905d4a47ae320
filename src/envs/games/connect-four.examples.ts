import type { Examples } from '../examples.ts';
import type { Puzzle } from './connect-four.ts';

const puzzle: Puzzle = { board: ['X.X..', 'X.XO.', 'OOOXO', 'XXOOO'] };

export default {
  solved: [
    { puzzle, reply: '- D - W D' },
    { puzzle, reply: 'The gap of column 2 decides.\n<answer>- D - W D</answer>' },
  ],
  broken: {
    wins: [
      { puzzle, reply: '- D - W W' },
      { puzzle, reply: '- W - L L' },
    ],
    loses: [
      { puzzle, reply: '- D - L D' },
      { puzzle, reply: '- L - . .' },
    ],
    draws: [
      { puzzle, reply: '- D - D D' },
      { puzzle, reply: '- . - D .' },
    ],
    all: [
      { puzzle, reply: '- . - W D' },
      { puzzle, reply: '- . - . .' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '4' },
    { puzzle, reply: 'D W D' },
    { puzzle, reply: '-D-WD' },
    { puzzle, reply: 'D D - W D' },
    { puzzle, reply: '- D - W -' },
    { puzzle, reply: '- d - w d' },
    { puzzle, reply: '-  D - W D' },
    { puzzle, reply: '- D - W D D' },
    { puzzle, reply: '- Ｄ - Ｗ Ｄ' },
  ],
} satisfies Examples<Puzzle>;
