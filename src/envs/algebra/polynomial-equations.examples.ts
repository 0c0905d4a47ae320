import type { Examples } from '../examples.ts';
import type { Puzzle } from './polynomial-equations.ts';

/** 2x² - 7x + 1 = 0 */
const two: Puzzle = { coefficients: [1, -7, 2], unknown: 'x' };
/** 4x³ - 12x² + 9x = 0, which is x(2x - 3)² = 0 */
const double: Puzzle = { coefficients: [0, 9, -12, 4], unknown: 'x' };
/** x² + 1 = 0 */
const none: Puzzle = { coefficients: [1, 0, 1], unknown: 'x' };

export default {
  solved: [
    { puzzle: two, reply: '0.1492, 3.3508' },
    { puzzle: two, reply: 'By the formula:\n<answer>3.35078,0.14922</answer>' },
    { puzzle: two, reply: '0.1492, 3.3507' },
    { puzzle: double, reply: '0, 1.5' },
    { puzzle: none, reply: 'none' },
  ],
  broken: {
    near: [
      { puzzle: two, reply: '0.15, 3.35' },
      { puzzle: two, reply: '-0.1492, -3.3508' },
      { puzzle: two, reply: '0.1493, 3.3508' },
      { puzzle: two, reply: '0.1491, 3.3508' },
      { puzzle: two, reply: '0.1492, 3.3508, 3' },
      { puzzle: none, reply: '0' },
    ],
    once: [
      { puzzle: two, reply: '0.1492, 0.1492' },
      { puzzle: two, reply: '0.1492, 3.3508, 3.3507' },
      { puzzle: double, reply: '0, 1.5, 1.5' },
    ],
    all: [
      { puzzle: two, reply: '3.3508' },
      { puzzle: double, reply: '1.5000' },
      { puzzle: two, reply: 'none' },
    ],
  },
  unreadable: [
    { puzzle: two, reply: '' },
    { puzzle: two, reply: '0.1492 3.3508' },
    { puzzle: two, reply: 'x = 0.1492, x = 3.3508' },
    { puzzle: two, reply: '0.1492, 3.3508,' },
    { puzzle: two, reply: '(7 - sqrt(41))/4, (7 + sqrt(41))/4' },
    { puzzle: two, reply: '0,1492; 3,3508' },
    { puzzle: two, reply: '+0.1492, 3.3508' },
    { puzzle: two, reply: '0.1492e0, 3.3508' },
    { puzzle: two, reply: '.1492, 3.3508' },
    { puzzle: two, reply: '０.1492, 3.3508' },
    { puzzle: none, reply: '""' },
  ],
} satisfies Examples<Puzzle>;
