import { expect, test } from 'vitest';
import {
  type Complex,
  differenceOf,
  productOf,
  quotientOf,
  readComplex,
  sameComplex,
  sumOf,
} from './complex.ts';
import { rational } from './rational.ts';

const read = (text: string): Complex => {
  const given = readComplex(text);
  if ('why' in given) throw new Error(given.why);
  return given.parts;
};

test.each([
  ['3 - 4i', 3, 1, -4, 1],
  ['-4i+3', 3, 1, -4, 1],
  ['(7.0 + 6.50j)', 7, 1, 13, 2],
  ['1/2 - 3/4*i', 1, 2, -3, 4],
  ['-I', 0, 1, -1, 1],
  ['7 + -3i', 7, 1, -3, 1],
  ['-9.00', -9, 1, 0, 1],
  ['0', 0, 1, 0, 1],
])('%s', (text, re, below, im, under) => {
  expect(sameComplex(read(text), [rational(re, below), rational(im, under)])).toBe(true);
});

test.each([
  '',
  'nan',
  '3 + 4',
  '3i + 4i',
  '3 + 4i + 5',
  '1/0',
  '03',
  '+3',
  '3i2',
  '*i',
  '3*',
  'i*3',
  '1e5',
  '３',
  '3.',
  '--3',
])('“%s” is refused', (text) => {
  expect(readComplex(text)).toHaveProperty('why');
});

test('sums and quotients undo differences and products', () => {
  const [a, b] = [read('3 - 4i'), read('1/2 + 5i')];
  expect(sameComplex(sumOf(differenceOf(a, b), b), a)).toBe(true);
  expect(sameComplex(quotientOf(productOf(a, b), b), a)).toBe(true);
  expect(sameComplex(productOf(read('i'), read('i')), read('-1'))).toBe(true);
});
