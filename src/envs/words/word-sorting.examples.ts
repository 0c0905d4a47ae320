import type { Examples } from '../examples.ts';
import type { Puzzle } from './word-sorting.ts';

const puzzle: Puzzle = { words: ['lemon', 'brook', 'leather', 'apple'], order: 'ascending' };
const down: Puzzle = { ...puzzle, order: 'descending' };

export default {
  solved: [
    { puzzle, reply: 'apple, brook, leather, lemon' },
    { puzzle, reply: 'apple,brook,leather,lemon' },
    { puzzle: down, reply: '<answer>lemon, leather, brook, apple</answer>' },
  ],
  broken: {
    words: [
      { puzzle, reply: 'apple, brook, leather, lemons' },
      { puzzle, reply: 'apple, brook, brook, leather, lemon' },
    ],
    order: [
      { puzzle, reply: 'apple, brook, lemon, leather' },
      { puzzle: down, reply: 'apple, brook, leather, lemon' },
    ],
    all: [{ puzzle, reply: 'apple, brook, lemon' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'apple brook leather lemon' },
    { puzzle, reply: 'apple, brook, , lemon' },
    { puzzle, reply: 'The answer is apple, brook, leather, lemon' },
  ],
} satisfies Examples<Puzzle>;
