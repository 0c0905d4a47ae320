import type { Examples } from '../examples.ts';
import type { Puzzle } from './subset-sum.ts';

const small: Puzzle = { numbers: [3, 8, 11, 15, 24, 29], target: 46 };
const signs: Puzzle = { numbers: [-31, -12, -7, 4, 18, 25, 40, 63], target: 37 };

export default {
  solved: [
    { puzzle: small, reply: '3 8 11 24' },
    { puzzle: small, reply: 'Any order will do.\n<answer>24 11 8 3</answer>' },
    { puzzle: signs, reply: '40 4 -7' },
    { puzzle: signs, reply: '-31 -12 -7 4 18 25 40' },
  ],
  broken: {
    given: [
      { puzzle: small, reply: '46' },
      { puzzle: small, reply: '15 15 8 8' },
      { puzzle: signs, reply: '40 4 7' },
      { puzzle: signs, reply: '40 4 -7 0' },
    ],
    sum: [
      { puzzle: small, reply: '3 8 11 15 24 29' },
      { puzzle: small, reply: '3 15 29' },
      { puzzle: signs, reply: '-12' },
    ],
  },
  unreadable: [
    { puzzle: small, reply: '' },
    { puzzle: small, reply: '3, 8, 11, 24' },
    { puzzle: small, reply: '3 + 8 + 11 + 24' },
    { puzzle: small, reply: '[3, 8, 11, 24]' },
    { puzzle: small, reply: '3  8 11 24' },
    { puzzle: small, reply: '3\n8\n11\n24' },
    { puzzle: small, reply: '03 8 11 24' },
    { puzzle: small, reply: '3 8 11 24.' },
    { puzzle: small, reply: '３ 8 11 24' },
    { puzzle: signs, reply: '40 4 −7' },
  ],
} satisfies Examples<Puzzle>;
