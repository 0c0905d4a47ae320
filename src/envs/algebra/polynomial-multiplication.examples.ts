import type { Examples } from '../examples.ts';
import type { Puzzle } from './polynomial-multiplication.ts';

/** (2x + 3)(x² - 5) = 2x³ + 3x² - 10x - 15 */
const one: Puzzle = {
  letters: ['x'],
  factors: [
    [
      [2, 1],
      [3, 0],
    ],
    [
      [1, 2],
      [-5, 0],
    ],
  ],
};
/** (x + y)(x - y) = x² - y² */
const two: Puzzle = {
  letters: ['x', 'y'],
  factors: [
    [
      [1, 1, 0],
      [1, 0, 1],
    ],
    [
      [1, 1, 0],
      [-1, 0, 1],
    ],
  ],
};

export default {
  solved: [
    { puzzle: one, reply: '2*x^3 + 3*x^2 - 10*x - 15' },
    { puzzle: one, reply: '-15 + 3x**2 + -10x + 2x**3' },
    { puzzle: one, reply: 'Each by each:\n<answer>2x^3+3x^2−10x−15</answer>' },
    { puzzle: two, reply: 'x^2 - y^2' },
    { puzzle: two, reply: '-y*y + x*x' },
  ],
  broken: {
    expanded: [
      { puzzle: one, reply: '(2*x + 3)*(x^2 - 5)' },
      { puzzle: one, reply: '2*x^3 + 3*x^2 - 5*(2*x + 3)' },
      { puzzle: two, reply: '(x^2 - y^2)*1' },
      { puzzle: two, reply: 'x^2 - (y^2 + 0)' },
    ],
    equal: [
      { puzzle: one, reply: '2*x^3 + 3*x^2 + 10*x - 15' },
      { puzzle: one, reply: '2*x^3 - 15' },
      { puzzle: one, reply: '2*y^3 + 3*y^2 - 10*y - 15' },
      { puzzle: one, reply: '99^99^99' },
      { puzzle: two, reply: 'x^2 + y^2' },
      { puzzle: two, reply: '0' },
    ],
    collected: [
      { puzzle: one, reply: '2*x^3 + 3*x^2 - 4*x - 6*x - 15' },
      { puzzle: two, reply: 'x^2 - x*y + y*x - y^2' },
      { puzzle: two, reply: 'x^2 - y^2 + 1 - 1' },
    ],
  },
  unreadable: [
    { puzzle: one, reply: '' },
    { puzzle: one, reply: '2*x^3 + 3*x^2 - 10*x -' },
    { puzzle: one, reply: 'p(x) = 2*x^3 + 3*x^2 - 10*x - 15' },
    { puzzle: one, reply: '2x³ + 3x² - 10x - 15' },
    { puzzle: one, reply: '2x3 + 3x2 - 10x - 15' },
    { puzzle: one, reply: '２*x^3 + 3*x^2 - 10*x - 15' },
    { puzzle: one, reply: '2\\cdot x^{3} + 3x^{2} - 10x - 15' },
    { puzzle: two, reply: 'x^2 - y^2 where x > y' },
    { puzzle: two, reply: 'x/2y' },
  ],
} satisfies Examples<Puzzle>;
