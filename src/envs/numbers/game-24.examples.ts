import type { Examples } from '../examples.ts';
import type { Puzzle } from './game-24.ts';

const threes: Puzzle = { numbers: [3, 3, 8, 8] };
const easy: Puzzle = { numbers: [4, 6, 1, 1] };

export default {
  solved: [
    { puzzle: threes, reply: '8 / (3 - 8 / 3)' },
    { puzzle: easy, reply: '4 * 6 * 1 * 1' },
    { puzzle: easy, reply: '(4 + 1 - 1) × 6' },
    { puzzle: easy, reply: 'Four sixes.\n<answer>6*4/1/1</answer>' },
  ],
  broken: {
    given: [
      { puzzle: threes, reply: '6 * 4 * 1 * 1' },
      { puzzle: easy, reply: '4 * 6 * 1 * 1 * 1' },
      { puzzle: easy, reply: '24' },
      { puzzle: easy, reply: '46 - 11 - 11' },
    ],
    all: [{ puzzle: easy, reply: '4 * 6' }],
    target: [
      { puzzle: easy, reply: '4 * 6 + 1 + 1' },
      { puzzle: easy, reply: '4 * 6 / (1 - 1)' },
      { puzzle: threes, reply: '8 * 8 / 3 + 3' },
    ],
  },
  unreadable: [
    { puzzle: easy, reply: '' },
    { puzzle: easy, reply: '4 * 6 * 1 * 1 = 24' },
    { puzzle: easy, reply: '4 * 6 * 1 ** 1' },
    { puzzle: easy, reply: '4(6)(1)(1)' },
    { puzzle: easy, reply: '04 * 6 * 1 * 1' },
    { puzzle: easy, reply: '4 * 6 * 1 * 1e0' },
    { puzzle: easy, reply: '４ * 6 * 1 * 1' },
    { puzzle: easy, reply: '(4 * 6 * 1 * 1' },
  ],
} satisfies Examples<Puzzle>;
