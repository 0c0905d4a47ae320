import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Expression,
  evaluate,
  numbersOf,
  OPERATORS,
  readExpression,
  tokensOf,
  writeExpression,
} from './expression.ts';
import { rationalText } from './rational.ts';

const limits = { numbers: 12, digits: 6 };
const read = (text: string) => readExpression(text, limits);
const value = (text: string): string => {
  const given = read(text);
  if ('why' in given) return given.why;
  const result = evaluate(given.expression);
  return result ? rationalText(result) : 'none';
};

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.nat(999),
    fc.record({ op: fc.constantFrom(...OPERATORS), left: tie('tree'), right: tie('tree') }),
  ),
}));

describe('reading', () => {
  test.each([
    ['2 + 3 * 4', '14'],
    ['(2+3)*4', '20'],
    ['10 - 4 - 3', '3'],
    ['10 - (4 - 3)', '9'],
    ['24 / 4 / 2', '3'],
    ['24 ÷ (4 × 2) − 1', '2'],
    ['7 / 2', '7/2'],
    ['1 / 3 * 3', '1'],
    ['5 / (3 - 3)', 'none'],
    ['((7))', '7'],
    ['0', '0'],
    ['999999 * 999999 * 999999', '999997000002999999'],
  ])('%s is %s', (text, expected) => expect(value(text)).toBe(expected));

  test.each([
    '',
    ' ',
    '()',
    '-3',
    '+3',
    '3 +',
    '3 4',
    '3(4)',
    '(3)4',
    '(3',
    '3)',
    ')(',
    '07',
    '1e3',
    '0x1',
    '1.5',
    '1,000',
    '1_000',
    '３',
    '3 ** 4',
    '3 // 4',
    '2 ^ 3',
    '3 = 3',
    '[3]',
    '3\n+ 4',
    '3\u00a0+ 4',
    'a',
    '__proto__',
    'constructor',
    '1234567',
    '(('.repeat(400),
    `${'('.repeat(51)}1${')'.repeat(51)}`,
    '1+'.repeat(12).concat('1'),
  ])('number %# is refused in a sentence', (text) => {
    expect(read(text)).toEqual({ why: expect.stringMatching(/^.{10,80}\.$/u) });
  });

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123+-*/() ÷x'), maxLength: 40 }), (text) => {
        const given = read(text);
        expect('why' in given || numbersOf(given.expression).length > 0).toBe(true);
      }),
    );
  });
});

test('what is written is read back as the very same expression', () => {
  fc.assert(
    fc.property(tree, (expression) => {
      expect(readExpression(writeExpression(expression), { numbers: 99, digits: 3 })).toEqual({ expression });
    }),
  );
});

test('parentheses are written only where they are needed', () => {
  const same = (text: string) => {
    const given = read(text);
    return 'why' in given ? given.why : writeExpression(given.expression);
  };
  expect(same('((1+2))+3')).toBe('1 + 2 + 3');
  expect(same('1+(2+3)')).toBe('1 + (2 + 3)');
  expect(same('(1*2)+(8/4)')).toBe('1 * 2 + 8 / 4');
  expect(same('(8-(2-1))*3/(4/2)')).toBe('(8 - (2 - 1)) * 3 / (4 / 2)');
});

test('tokens point at what they stand for', () => {
  const sum: Expression = { op: '+', left: 1, right: 2 };
  const product: Expression = { op: '*', left: sum, right: 3 };
  expect(tokensOf(product)).toEqual([
    { text: '(' },
    { text: '1', of: 1 },
    { text: '+', of: sum },
    { text: '2', of: 2 },
    { text: ')' },
    { text: '*', of: product },
    { text: '3', of: 3 },
  ]);
});
