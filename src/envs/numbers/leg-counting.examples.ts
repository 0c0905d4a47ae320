import type { Examples } from '../examples.ts';
import type { Puzzle } from './leg-counting.ts';

const puzzle: Puzzle = {
  animals: [
    { name: 'spider', count: 3 },
    { name: 'cow', count: 2 },
    { name: 'snake', count: 7 },
  ],
};
const claws: Puzzle = {
  animals: [
    { name: 'crab', count: 1 },
    { name: 'scorpion', count: 1 },
    { name: 'woodlouse', count: 2 },
  ],
};

export default {
  solved: [
    { puzzle, reply: '32' },
    { puzzle, reply: '24 + 8 + 0\n<answer>32</answer>' },
    { puzzle: claws, reply: '46' },
  ],
  broken: {
    total: [
      { puzzle, reply: '12' },
      { puzzle, reply: '26' },
      { puzzle, reply: '48' },
      { puzzle: claws, reply: '44' },
      { puzzle: claws, reply: '48' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '32 legs' },
    { puzzle, reply: '032' },
    { puzzle, reply: '32.0' },
    { puzzle, reply: '-32' },
    { puzzle, reply: '24 + 8' },
    { puzzle, reply: 'thirty-two' },
    { puzzle, reply: '３２' },
  ],
} satisfies Examples<Puzzle>;
