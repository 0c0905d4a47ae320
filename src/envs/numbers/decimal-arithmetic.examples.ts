import type { Examples } from '../examples.ts';
import type { Puzzle } from './decimal-arithmetic.ts';

const puzzle: Puzzle = { expression: '1.5 * (2.4 - 0.35)', significant: 12 };
const quotient: Puzzle = { expression: '7.2 / 3.1', significant: 6 };

export default {
  solved: [
    { puzzle, reply: '3.075' },
    { puzzle, reply: '3.0750' },
    { puzzle, reply: '1.5 * 2.05\n<answer>3.075</answer>' },
    { puzzle: quotient, reply: '2.32258' },
    { puzzle: { expression: '0.5 / 4.0', significant: 2 }, reply: '0.13' },
    { puzzle: { expression: '0.1 - 0.35', significant: 1 }, reply: '-0.3' },
  ],
  broken: {
    digits: [
      { puzzle: quotient, reply: '2.3225806' },
      { puzzle, reply: '3.0750000000000' },
    ],
    value: [
      { puzzle, reply: '3.076' },
      { puzzle, reply: '3.08' },
      { puzzle, reply: '-3.075' },
      { puzzle: quotient, reply: '2.3226' },
      { puzzle: quotient, reply: '2.32259' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '3,075' },
    { puzzle, reply: '03.075' },
    { puzzle, reply: '+3.075' },
    { puzzle, reply: '3075e-3' },
    { puzzle, reply: '3.075.' },
    { puzzle, reply: '.5' },
    { puzzle, reply: '123/40' },
    { puzzle, reply: '1.5 * 2.05' },
    { puzzle, reply: '３.０７５' },
  ],
} satisfies Examples<Puzzle>;
