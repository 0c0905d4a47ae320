import type { Examples } from '../examples.ts';
import type { Puzzle } from './spell-backward.ts';

const puzzle: Puzzle = { text: 'lemon' };

export default {
  solved: [
    { puzzle, reply: 'nomel' },
    { puzzle, reply: 'NOMEL' },
    { puzzle, reply: 'n-o-m-e-l spelt together: <answer>nomel</answer>' },
  ],
  broken: {
    length: [
      { puzzle, reply: 'nome' },
      { puzzle, reply: 'nomelzzz' },
    ],
    order: [
      { puzzle, reply: 'lemon' },
      { puzzle, reply: 'nmoel' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'n o m e l' },
    { puzzle, reply: 'n-o-m-e-l' },
    { puzzle, reply: 'nomel.' },
  ],
} satisfies Examples<Puzzle>;
