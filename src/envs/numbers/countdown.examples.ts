import type { Examples } from '../examples.ts';
import type { Puzzle } from './countdown.ts';

const small: Puzzle = { numbers: [2, 5, 7, 9], target: 61 };
const large: Puzzle = { numbers: [3, 6, 25, 50, 75, 100], target: 952 };
const every: Puzzle = { numbers: [2, 3, 4, 9], target: 15, all: true, fractions: true };
const twins: Puzzle = { numbers: [3, 3, 8, 8], target: 70 };

export default {
  solved: [
    { puzzle: small, reply: '7 * 9 - 2' },
    { puzzle: small, reply: 'Nine times seven is 63, and two less is 61.\n<answer>(9×7)−2</answer>' },
    { puzzle: large, reply: '((100 + 6) * 3 * 75 - 50) / 25' },
    { puzzle: twins, reply: '8 * 8 + 3 + 3' },
    { puzzle: every, reply: '9 / 2 * 4 - 3' },
  ],
  broken: {
    given: [
      { puzzle: small, reply: '7 * 9 - 1 - 1' },
      { puzzle: small, reply: '5 * 5 + 5 * 7 + 2 / 2' },
      { puzzle: small, reply: '61' },
      { puzzle: twins, reply: '8 * 8 + 3 + 3 + 3 - 3' },
    ],
    whole: [
      { puzzle: small, reply: '9 / 2 * 5' },
      { puzzle: large, reply: '100 / (75 - 50 - 25) + 6' },
    ],
    all: [{ puzzle: every, reply: '9 + 4 + 2' }],
    target: [
      { puzzle: small, reply: '7 * 9' },
      { puzzle: small, reply: '2 - 7 * 9' },
      { puzzle: small, reply: '7' },
    ],
  },
  unreadable: [
    { puzzle: small, reply: '' },
    { puzzle: small, reply: '7 * 9 - 2 = 61' },
    { puzzle: small, reply: '7 * 9 - 2.' },
    { puzzle: small, reply: '-2 + 7 * 9' },
    { puzzle: small, reply: '7(9) - 2' },
    { puzzle: small, reply: '07 * 9 - 2' },
    { puzzle: small, reply: '7e0 * 9 - 2' },
    { puzzle: small, reply: '７ * 9 - 2' },
    { puzzle: small, reply: '(7 * 9 - 2' },
  ],
} satisfies Examples<Puzzle>;
