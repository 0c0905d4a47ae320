import type { Examples } from '../examples.ts';
import type { Puzzle } from './chain-sum.ts';

/** 58 - 34 + 71 */
const short: Puzzle = {
  terms: [
    { op: '+', value: 58 },
    { op: '-', value: 34 },
    { op: '+', value: 71 },
  ],
};
/** -120 - (-345) + 678 - 1234 */
const signs: Puzzle = {
  terms: [
    { op: '+', value: -120 },
    { op: '-', value: -345 },
    { op: '+', value: 678 },
    { op: '-', value: 1234 },
  ],
};

export default {
  solved: [
    { puzzle: short, reply: '95' },
    { puzzle: short, reply: '24 and 71 more make 95.\n<answer> 95 </answer>' },
    { puzzle: signs, reply: '\\boxed{-331}' },
  ],
  broken: {
    sum: [
      { puzzle: short, reply: '85' },
      { puzzle: short, reply: '94' },
      { puzzle: short, reply: '995' },
      { puzzle: signs, reply: '331' },
      { puzzle: signs, reply: '-1021' },
    ],
  },
  unreadable: [
    { puzzle: short, reply: '' },
    { puzzle: short, reply: '58 - 34 + 71 = 95' },
    { puzzle: short, reply: '+95' },
    { puzzle: short, reply: '095' },
    { puzzle: short, reply: '95.0' },
    { puzzle: short, reply: '95e0' },
    { puzzle: short, reply: '９５' },
    { puzzle: short, reply: '9 5' },
    { puzzle: signs, reply: '−331' },
    { puzzle: signs, reply: '-0' },
    { puzzle: signs, reply: '-' },
  ],
} satisfies Examples<Puzzle>;
