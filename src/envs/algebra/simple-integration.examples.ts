import type { Examples } from '../examples.ts';
import type { Puzzle } from './simple-integration.ts';

/** 12x³ - x/2 + 5 */
const puzzle: Puzzle = {
  variable: 'x',
  terms: [
    { top: 12, bottom: 1, exponent: 3 },
    { top: -1, bottom: 2, exponent: 1 },
    { top: 5, bottom: 1, exponent: 0 },
  ],
};
/** 2X */
const capital: Puzzle = { variable: 'X', terms: [{ top: 2, bottom: 1, exponent: 1 }] };

export default {
  solved: [
    { puzzle, reply: '3*x^4 - x^2/4 + 5*x + C' },
    { puzzle, reply: '3x**4 - 0.25x**2 + 5x' },
    { puzzle, reply: 'Factored:\n<answer>x*(12*x^3 - x + 20)/4 + 7</answer>' },
    { puzzle, reply: 'C + 3x^4 - 1/4*x^2 + 5x - 2' },
    { puzzle: capital, reply: '(X + 1)^2 - 2X' },
  ],
  broken: {
    derivative: [
      { puzzle, reply: '3*x^4 - x^2/2 + 5*x + C' },
      { puzzle, reply: '2*(3*x^4 - x^2/4 + 5*x + C)' },
      { puzzle, reply: '3*x^4 - x^2/4 + 5 + C' },
      { puzzle, reply: '12*x^3 - x/2 + 5' },
      { puzzle, reply: '3*x^4 - x^2/4 + 5*x + C*x' },
      { puzzle, reply: '3*x^4 - y^2/4 + 5*x + C' },
      { puzzle, reply: 'C' },
      { puzzle, reply: '1/(x + 1)' },
      { puzzle, reply: '9^9^9^9*x' },
      { puzzle: capital, reply: 'x^2 + C' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'F(x) = 3*x^4 - x^2/4 + 5*x + C, so' },
    { puzzle, reply: '3*x^4 - x^2/4 + 5*x + const' },
    { puzzle, reply: '3x⁴ - x²/4 + 5x + C' },
    { puzzle, reply: '3x4 - x2/4 + 5x + C' },
    { puzzle, reply: '\\frac{12x^4}{4} - \\frac{x^2}{4} + 5x + C' },
    { puzzle, reply: '3*x^4 - 1/4x^2 + 5*x + C' },
    { puzzle, reply: 'Integral(12*x^3 - x/2 + 5, x)' },
    { puzzle, reply: '(3*x^4 - x^2/4 + 5*x' },
    { puzzle, reply: '3*x^4 - x^2/4 + 5*x + C\n+ 0' },
  ],
} satisfies Examples<Puzzle>;
