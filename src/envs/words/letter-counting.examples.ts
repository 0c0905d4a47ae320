import type { Examples } from '../examples.ts';
import type { Puzzle } from './letter-counting.ts';

const puzzle: Puzzle = { letter: 'e', text: 'lemon feather river' };

export default {
  solved: [
    { puzzle, reply: '4' },
    { puzzle, reply: 'lEmon fEathEr rivEr: \\boxed{4}' },
  ],
  broken: {
    count: [
      { puzzle, reply: '3' },
      { puzzle, reply: '40' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'four' },
    { puzzle, reply: '04' },
    { puzzle, reply: '4.' },
  ],
} satisfies Examples<Puzzle>;
