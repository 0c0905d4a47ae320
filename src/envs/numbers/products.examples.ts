import type { Examples } from '../examples.ts';
import type { Puzzle } from './products.ts';

const puzzle: Puzzle = { factors: [37, 48] };
const signed: Puzzle = { factors: [-12, 34, -56] };

export default {
  solved: [
    { puzzle, reply: '1776' },
    { puzzle, reply: '37 * 50 = 1850, less 2 * 37.\n<answer>1776</answer>' },
    { puzzle: signed, reply: '22848' },
    { puzzle: { factors: [999999999, 999999999, -1] }, reply: '-999999998000000001' },
  ],
  broken: {
    product: [
      { puzzle, reply: '1775' },
      { puzzle, reply: '-1776' },
      { puzzle, reply: '17760' },
      { puzzle: signed, reply: '-22848' },
      { puzzle: { factors: [999999999, 999999999, -1] }, reply: '-999999998000000000' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '1,776' },
    { puzzle, reply: '01776' },
    { puzzle, reply: '+1776' },
    { puzzle, reply: '1776.0' },
    { puzzle, reply: '37 * 48' },
    { puzzle, reply: '37 * 48 = 1776' },
    { puzzle, reply: '１７７６' },
  ],
} satisfies Examples<Puzzle>;
