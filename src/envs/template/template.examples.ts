import type { Examples } from '../examples.ts';
import type { Puzzle } from './template.ts';

const puzzle: Puzzle = { numbers: [12, 30, 33, 51], apart: 15 };

export default {
  solved: [
    { puzzle, reply: '33 12 51 30' },
    { puzzle, reply: '30 12 51 33' },
    { puzzle, reply: '<answer>30 51 12 33</answer>' },
  ],
  broken: {
    given: [
      { puzzle, reply: '33 12 51 31' },
      { puzzle, reply: '33 12 33 51' },
    ],
    apart: [{ puzzle, reply: '12 30 33 51' }],
    all: [{ puzzle, reply: '33 12 51' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '33, 12, 51, 30' },
    { puzzle, reply: '33 12 51 30.' },
    { puzzle, reply: '33 12 51 ３０' },
  ],
} satisfies Examples<Puzzle>;
