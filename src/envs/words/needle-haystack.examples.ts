import type { Examples } from '../examples.ts';
import type { Puzzle } from './needle-haystack.ts';

const puzzle: Puzzle = {
  statements: [
    { who: 'Mara', says: 'adores chess' },
    { who: 'Ivo', says: 'adores garlic soup' },
    { who: 'Lena', says: 'shuns chess' },
    { who: 'Ivo', says: 'is afraid of chess' },
  ],
  asked: 'shuns chess',
};

export default {
  solved: [
    { puzzle, reply: 'Lena' },
    { puzzle, reply: 'The third sentence says it.\n<answer>lena</answer>' },
    { puzzle: { ...puzzle, asked: 'is afraid of chess' }, reply: 'Ivo' },
  ],
  broken: {
    named: [
      { puzzle, reply: 'Lene' },
      { puzzle, reply: 'chess' },
    ],
    asked: [
      { puzzle, reply: 'Mara' },
      { puzzle, reply: 'Ivo' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'Lena.' },
    { puzzle, reply: 'Lena shuns chess' },
    { puzzle, reply: 'Mara, Ivo, Lena' },
    { puzzle, reply: '"Lena"' },
  ],
} satisfies Examples<Puzzle>;
