import type { Examples } from '../examples.ts';
import type { Puzzle } from './linear-equation.ts';

const number = (plus: number) => ({ times: 1, x: 0, plus, over: 1 });
const term = (x: number) => ({ times: 1, x, plus: 0, over: 1 });

/** 3x + 7 = 22 */
const easy: Puzzle = { left: [term(3), number(7)], right: [number(22)] };
/** (2x - 3)/4 + 5 = 2(x + 1) */
const hard: Puzzle = {
  left: [{ times: 1, x: 2, plus: -3, over: 4 }, number(5)],
  right: [{ times: 2, x: 1, plus: 1, over: 1 }],
};
/** 4x + 9 = x - 3 */
const negative: Puzzle = { left: [term(4), number(9)], right: [term(1), number(-3)] };

export default {
  solved: [
    { puzzle: easy, reply: '5' },
    { puzzle: easy, reply: 'Take 7 away: 3x = 15.\n<answer>10/2</answer>' },
    { puzzle: hard, reply: '3/2' },
    { puzzle: hard, reply: '\\boxed{150/100}' },
    { puzzle: negative, reply: '-4' },
  ],
  broken: {
    equal: [
      { puzzle: easy, reply: '-5' },
      { puzzle: easy, reply: '22' },
      { puzzle: hard, reply: '2/3' },
      { puzzle: hard, reply: '150001/100000' },
      { puzzle: negative, reply: '0' },
    ],
  },
  unreadable: [
    { puzzle: easy, reply: '' },
    { puzzle: easy, reply: 'x = 5' },
    { puzzle: easy, reply: '3x + 7 = 22' },
    { puzzle: easy, reply: '5.0' },
    { puzzle: easy, reply: '+5' },
    { puzzle: easy, reply: '05' },
    { puzzle: easy, reply: '５' },
    { puzzle: easy, reply: '5/0' },
    { puzzle: easy, reply: '-' },
    { puzzle: hard, reply: '3/' },
    { puzzle: negative, reply: '−4' },
    { puzzle: hard, reply: '3 / 2' },
    { puzzle: hard, reply: '3/-2' },
    { puzzle: hard, reply: '1 1/2' },
  ],
} satisfies Examples<Puzzle>;
