import type { Examples } from '../examples.ts';
import type { Puzzle } from './intermediate-integration.ts';

const of = (integrand: string): Puzzle => ({ variable: 'x', integrand, forms: [] });
const parts = of('3*x*exp(2*x)');
const trig = of('12*sin(3*x)*cos(3*x)');
const root = of('6*sqrt(-4*x - 8)');
const log = of('log(x^2)');
const arc = of('atan(2*x)');

export default {
  solved: [
    { puzzle: parts, reply: '3*x*exp(2*x)/2 - 3*exp(2*x)/4 + C' },
    { puzzle: parts, reply: '3/4*(2x - 1)e^(2x)' },
    { puzzle: trig, reply: '2*sin(3*x)**2 + C' },
    { puzzle: trig, reply: 'Another form of it:\n<answer>-cos(6x) - 7</answer>' },
    { puzzle: trig, reply: '-2 cos^2(3x)' },
    { puzzle: root, reply: '-(-4*x - 8)**(3/2)' },
    { puzzle: root, reply: '(4*x + 8)*sqrt(-4*x - 8) + K' },
    { puzzle: log, reply: 'x*log(x^2) - 2*x' },
    { puzzle: log, reply: '2x*ln|x| - 2x + C' },
    { puzzle: arc, reply: 'x*arctan(2x) - ln(4x^2 + 1)/4' },
    { puzzle: arc, reply: 'x*atan(2*x) - log(x^2 + 1/4)/4' },
  ],
  broken: {
    derivative: [
      { puzzle: parts, reply: '3*x*exp(2*x)/2 - 3*exp(2*x)/2 + C' },
      { puzzle: parts, reply: '2*(3*x*exp(2*x)/2 - 3*exp(2*x)/4 + C)' },
      { puzzle: parts, reply: '3*x*exp(2*x)/2 - 3*exp(2*x)/4 + C*x' },
      { puzzle: parts, reply: '3*x*exp(2*x)/2 - 3*exp(2*x)/4 + x/999999999' },
      { puzzle: trig, reply: '2*cos(3*x)^2' },
      { puzzle: trig, reply: '12*sin(3*x)*cos(3*x)' },
      { puzzle: root, reply: '-(4*x + 8)^(3/2)' },
      { puzzle: root, reply: 'C' },
      { puzzle: log, reply: '2*x*log(-(x^2))' },
      { puzzle: arc, reply: 'x*atan(2*x) - log(4*x^2 + 1)/2' },
      { puzzle: arc, reply: 'exp(exp(exp(exp(exp(x^2 + 9)))))' },
      { puzzle: arc, reply: '1/(x - x)' },
    ],
  },
  unreadable: [
    { puzzle: parts, reply: '' },
    { puzzle: parts, reply: '3*Integral(x*exp(2*x), x)' },
    { puzzle: parts, reply: '3*x*exp(2*x)/2 - 3*exp(2*x)/4 + const' },
    { puzzle: parts, reply: 'F(x) = 3*x*exp(2*x)/2 - 3*exp(2*x)/4, so' },
    { puzzle: parts, reply: '3x/2 exp(2x) - 3/4 exp(2x)' },
    { puzzle: parts, reply: '\\frac{3}{4}(2x - 1)e^{2x}' },
    { puzzle: trig, reply: '2*sin(3*x)**2 + i' },
    { puzzle: trig, reply: '2*sin 3x^2' },
    { puzzle: trig, reply: '2*SIN(3*X)**2' },
    { puzzle: trig, reply: '２*sin(3*x)^2' },
    { puzzle: trig, reply: '__import__("os")' },
    { puzzle: root, reply: '-(-4*x - 8)**(3/2' },
    { puzzle: log, reply: '2x*ln x - 2x' },
  ],
} satisfies Examples<Puzzle>;
