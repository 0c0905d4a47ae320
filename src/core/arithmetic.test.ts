import { expect, test } from 'vitest';
import { exactValue, joined, roundedDecimal } from './arithmetic.ts';
import { valueByHand } from './by-hand.ts';
import { rational, rationalText } from './rational.ts';
import { makeSteps } from './steps.ts';

const cases: readonly (readonly [string, string])[] = [
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['10 - 4 - 3', '3'],
  ['12 / 4 / 3', '1'],
  ['-( 3907 + -5862 * 5304 ) * 7926 - -7106', '246404612672'],
  ['58 - -84', '142'],
  ['--5', '5'],
  ['-7 / 2', '-7/2'],
  ['1.25 * 0.4', '1/2'],
  ['2 * (3 - (4 - 5))', '8'],
  ['1 / 3 + 1 / 6', '1/2'],
];

test.each(cases)('%s is %s', (text, value) => {
  const exact = exactValue(text);
  expect(exact && rationalText(exact)).toBe(value);
  const byHand = valueByHand(text, makeSteps());
  expect(byHand && rationalText(byHand)).toBe(value);
});

test.each(['', '1 +', '(1', '1)', '1 2', '1 / 0', '1 / (2 - 2)', 'x', '1e3', '1.', '2 ** 3', '+', '()'])(
  '“%s” has no value',
  (text) => {
    expect(exactValue(text)).toBeUndefined();
  },
);

test('deep or long texts are refused', () => {
  expect(exactValue(`${'('.repeat(500)}1${')'.repeat(500)}`)).toBeUndefined();
  expect(exactValue('1+'.repeat(2000))).toBeUndefined();
});

test('rounding keeps so many significant digits, halves away from 0', () => {
  expect(roundedDecimal(rational(2, 3), 12)).toBe('0.666666666667');
  expect(roundedDecimal(rational(-5, 2), 1)).toBe('-3');
  expect(roundedDecimal(rational(999_999, 1000), 5)).toBe('1000');
  expect(roundedDecimal(rational(1, 3000), 3)).toBe('0.000333');
  expect(roundedDecimal(rational(123_456, 1), 3)).toBe('123000');
  expect(roundedDecimal(rational(1, 8), 12)).toBe('0.125');
  expect(roundedDecimal(rational(100, 1), 12)).toBe('100');
  expect(roundedDecimal(rational(0), 12)).toBe('0');
});

test('parentheses stand only where they are needed', () => {
  const n = (text: string) => ({ text, rank: 3 });
  expect(joined('*', joined('+', n('1'), n('2')), n('3')).text).toBe('(1 + 2) * 3');
  expect(joined('-', n('1'), joined('-', n('2'), n('3'))).text).toBe('1 - (2 - 3)');
  expect(joined('+', joined('*', n('1'), n('2')), n('-3')).text).toBe('1 * 2 + (-3)');
});
