import { expect, test } from 'vitest';
import { readAnyFraction, readFraction } from './fraction.ts';

test('a fraction has one plain form', () => {
  expect(readFraction('12/5')).toEqual({ answer: { top: 12, bottom: 5 } });
  expect(readFraction('0/5')).toEqual({ answer: { top: 0, bottom: 5 } });
  for (const text of ['12 / 5', '012/5', '-12/5', '12/0', '12', '1/2/3', '１/２', `1/${'9'.repeat(16)}`])
    expect(readFraction(text), text).toHaveProperty('why');
});

test('LaTeX, blanks and whole numbers are read where any form will do', () => {
  for (const text of ['3/4', '3 / 4', '\\frac{3}{4}', '$\\dfrac{3}{4}$', '$3/4$'])
    expect(readAnyFraction(text), text).toEqual({ answer: { top: 3, bottom: 4 } });
  expect(readAnyFraction('7')).toEqual({ answer: { top: 7, bottom: 1 } });
  for (const text of ['\\FRAC{3}{4}', '\\frac34', '$3/4', '0.75'])
    expect(readAnyFraction(text), text).toHaveProperty('why');
});
