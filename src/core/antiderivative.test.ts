import { expect, test } from 'vitest';
import { type Formula, readFormula } from './algebraic-formula.ts';
import { compareSlope, isComparable, targetOf } from './antiderivative.ts';
import { rational } from './rational.ts';
import { slopeOf } from './slope.ts';

const formulaOf = (text: string): Formula => {
  const read = readFormula(text, { letters: 'xC', functions: true });
  if ('why' in read) throw new Error(`${text}: ${read.why}`);
  return read.formula;
};
const compare = (formula: string, integrand: string) =>
  compareSlope(formulaOf(formula), targetOf(formulaOf(integrand), 'x')).agrees;

test.each([
  ['x^3/3', 'x^2'],
  ['log(x)', '1/x'],
  ['log|x| + C', '1/x'],
  ['2*x^(3/2)/3', 'sqrt(x)'],
  ['-acos(x)', '1/sqrt(1 - x^2)'],
  ['2*atan(x/(1 + sqrt(1 - x^2)))', '1/sqrt(1 - x^2)'],
  ['log(x + sqrt(x^2 + 1))', '1/sqrt(x^2 + 1)'],
  ['-log(cos(x))', 'tan(x)'],
  ['sinh(x)*cosh(x)/2 + x/2', 'cosh(x)^2'],
  ['(sin(x)*cos(x) + x)/2', '(1 + cos(2x))/2'],
  ['e^x*(x - 1)', 'x*E^x'],
  ['2^x/log(2)', '2^x'],
  ['x^x', 'x^x*(log(x) + 1)'],
  ['x|x|/2', '|x|'],
  ['x^-2', '-2/x^3'],
  ['exp(-3x^2)', '-6x*exp(-3x^2)'],
  ['log(e^(2x))', '2 + 0*x'],
])('the derivative of %s is %s', (formula, integrand) => {
  expect(compare(formula, integrand)).toBe(true);
});

test.each([
  ['x^3', 'x^2'],
  ['x^3/3 + x/10^20', 'x^2'],
  ['|x|^3/3', 'x^2'],
  ['x^3/3 + C*x', 'x^2'],
  ['atan(x) + atan(1/x) + x', '0.9999999999999999999999'],
  ['sin(x)^2 + cos(x)^2', 'x'],
  ['exp(x + 1/10^18)', 'exp(x)'],
])('the derivative of %s is not %s', (formula, integrand) => {
  expect(compare(formula, integrand)).toBe(false);
});

test.each([
  ['log(-x^2)', '1/x'],
  ['1/(x - x)', 'x'],
  ['exp(exp(exp(exp(exp(x^2 + 9)))))', 'x'],
  ['x^9', 'sqrt(-1 - x^2)'],
  ['x', '0*x'],
])('the derivative of %s and %s cannot be compared', (formula, integrand) => {
  expect(compare(formula, integrand)).toBe(undefined);
});

test('a difference is told with both values', () => {
  expect(compareSlope(formulaOf('2x'), targetOf(formulaOf('3'), 'x'))).toMatchObject({
    slope: '2',
    value: '3',
  });
});

test('slopes at a point', () => {
  const at = (text: string) => slopeOf(formulaOf(text), 'x')(rational(1, 2))?.slope;
  expect(at('x^2')?.mid).toBe(at('x')?.mid);
  expect(at('x^2')?.rad).toBeLessThan(99n);
  expect(at('sqrt(x - 1)')).toBeUndefined();
  expect(at('|x - 1/2|')).toBeUndefined();
});

test('whether there are values to compare with', () => {
  expect(isComparable(targetOf(formulaOf('asin(20x)'), 'x'))).toBe(true);
  expect(isComparable(targetOf(formulaOf('sqrt(-x - 20)'), 'x'))).toBe(true);
  expect(isComparable(targetOf(formulaOf('log(-x^2)'), 'x'))).toBe(false);
});
