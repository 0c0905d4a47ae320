import type { Examples } from '../examples.ts';
import type { Puzzle } from './complex-arithmetic.ts';

/** (3 - 4i)*(2 + i) - (1 + 5i) = 9 - 10i */
const whole: Puzzle = {
  numbers: [
    [3, -4],
    [2, 1],
    [1, 5],
  ],
  signs: ['*', '-'],
};
/** (1 + 2i)/(3 - i) = 1/10 + 7/10 i */
const broken: Puzzle = {
  numbers: [
    [1, 2],
    [3, -1],
  ],
  signs: ['/'],
};
/** (2 + i) - (2 - i) = 2i */
const imaginary: Puzzle = {
  numbers: [
    [2, 1],
    [2, -1],
  ],
  signs: ['-'],
};

export default {
  solved: [
    { puzzle: whole, reply: '9 - 10i' },
    { puzzle: whole, reply: '-10i + 9' },
    { puzzle: whole, reply: 'First the product.\n<answer>(9.0-10.0j)</answer>' },
    { puzzle: broken, reply: '1/10 + 7/10*i' },
    { puzzle: broken, reply: '0.1+0.7i' },
    { puzzle: imaginary, reply: '2i' },
    { puzzle: imaginary, reply: '0 + 2i' },
  ],
  broken: {
    real: [
      { puzzle: whole, reply: '5 - 10i' },
      { puzzle: whole, reply: '-10 + 9i' },
      { puzzle: broken, reply: '0.1000001 + 0.7i' },
      { puzzle: imaginary, reply: '2' },
    ],
    imaginary: [
      { puzzle: whole, reply: '9 + 10i' },
      { puzzle: whole, reply: '9' },
      { puzzle: broken, reply: '1/10 + 0.699999999999i' },
      { puzzle: imaginary, reply: '-2i' },
    ],
  },
  unreadable: [
    { puzzle: whole, reply: '' },
    { puzzle: whole, reply: 'nan' },
    { puzzle: whole, reply: '9 - 10' },
    { puzzle: whole, reply: '9 - 10i + 0' },
    { puzzle: whole, reply: '9, -10' },
    { puzzle: whole, reply: 'z = 9 - 10i' },
    { puzzle: whole, reply: '９ - １０i' },
    { puzzle: whole, reply: '+9 - 10i' },
    { puzzle: whole, reply: '9 - 010i' },
    { puzzle: whole, reply: '(3 - 4i)*(2 + i) - (1 + 5i)' },
    { puzzle: broken, reply: '(1 + 7i)/10' },
    { puzzle: imaginary, reply: 'i + i' },
    { puzzle: imaginary, reply: '-' },
  ],
} satisfies Examples<Puzzle>;
