import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Formula, readFormula } from './algebraic-formula.ts';
import { expandedTerms, factorsOf } from './formula-parts.ts';
import { sumText, typeset } from './formula-text.ts';
import { withoutLatex } from './latex.ts';
import { derivativeOf, firstDifference, type Polynomial, polynomialOf } from './polynomial.ts';
import { rationalText } from './rational.ts';

const plain = { letters: 'xy', functions: false };
const rich = { letters: 'x', functions: true };
const formulaOf = (text: string, signs = plain): Formula => {
  const read = readFormula(text, signs);
  if ('why' in read) throw new Error(`${text}: ${read.why}`);
  return read.formula;
};
const expanded = (text: string): Polynomial => {
  const of = polynomialOf(formulaOf(text));
  if (!of) throw new Error(`${text} is no polynomial`);
  return of;
};
const textOf = (of: Polynomial): { readonly [key: string]: string } =>
  Object.fromEntries([...of].map(([key, value]) => [key, rationalText(value)]));

describe('formulas', () => {
  test('a chain is either refused or expanded, however long it is', () => {
    for (const part of ['x', 'x*', '1+', '-1', 'x^1*'])
      for (const times of [300, 499, 501, 1_000, 5_000]) {
        const read = readFormula(`${part.repeat(times)}x`.slice(0, 5_000), plain);
        if ('formula' in read) expect(() => polynomialOf(read.formula)).not.toThrow();
        else expect(read.why.length).toBeGreaterThan(3);
      }
  });

  test.each([
    ['-x^2', { x2: '-1' }],
    ['(-x)^2', { x2: '1' }],
    ['2^3^2', { '': '512' }],
    ['x**-1*x**3', { x2: '1' }],
    ['3x(x+1)', { x2: '3', x1: '3' }],
    ['2xy - y*x', { 'x1 y1': '1' }],
    ['1/2*x', { x1: '1/2' }],
    ['1/2*3x', { x1: '3/2' }],
    ['x/2/3', { x1: '1/6' }],
    ['0.25x − 1', { x1: '1/4', '': '-1' }],
    ['5 + -3x', { '': '5', x1: '-3' }],
    ['(x+1)(x-1)', { x2: '1', '': '-1' }],
    ['x - x', {}],
    ['C', { C1: '1' }],
    ['(x + 1)^3/x', { x2: '1', x1: '3', '': '3', 'x-1': '1' }],
  ])('%s', (text, terms) => {
    expect(textOf(expanded(text))).toEqual(terms);
  });

  test.each([
    '',
    ' ',
    '3 +',
    '+',
    '*x',
    '(x',
    'x)',
    'x x2',
    'x2',
    '2 3',
    'x/2x',
    'x/2(x)',
    'xz',
    'x,y',
    'x=3',
    '1e5',
    'sin(x)',
    '３',
    '__proto__',
    'x\n+1',
    '('.repeat(100),
    `${'-'.repeat(100)}x`,
    '|x',
    '()',
    'x'.repeat(6000),
    '9'.repeat(50),
  ])('“%s” is refused', (text) => {
    expect(readFormula(text, plain)).toHaveProperty('why');
  });

  test.each([
    'sin x',
    'sinx',
    'eyp(x)',
    'cot(x)',
    'i',
    'sin()',
    'log',
    'x.sin(x)',
    'Integral(x*cos(3*x), x)',
    'sin^x(x)',
    'constructor',
  ])('“%s” is no formula with functions', (text) => {
    expect(readFormula(text, rich)).toHaveProperty('why');
  });

  test('functions, bars and Euler’s number', () => {
    for (const text of [
      'xe^(2x)',
      'x sin(x)',
      'sin^2(x)',
      'ln|x|',
      'ln(|x|)',
      '2|x|x',
      'E**(x)',
      'arctan(3x)',
      'xsin(x)',
    ])
      expect(readFormula(text, rich), text).toHaveProperty('formula');
    expect(formulaOf('sin**2(x)', rich)).toEqual(formulaOf('(sin(x))^2', rich));
  });

  test('any text is read or refused', () => {
    const strange = fc.string({ unit: fc.constantFrom(...'x2+-*/^()|.e sin'), maxLength: 40 });
    fc.assert(
      fc.property(strange, (text) => {
        for (const signs of [plain, rich]) {
          const read = readFormula(text, signs);
          if ('why' in read) expect(read.why.length).toBeGreaterThan(3);
          else polynomialOf(read.formula);
        }
      }),
    );
  });

  test('LaTeX is rewritten, not run', () => {
    for (const [latex, text] of [
      ['\\frac{x^{2}}{2}', '((x^(2))/(2))'],
      ['F(x) = 3\\cdot x^{10}', '3* x^(10)'],
      ['\\sin\\left(2x\\right)', 'sin (2x )'],
      ['\\frac12 x', '(1/2) x'],
    ] as const)
      expect(withoutLatex(latex)).toBe(text);
  });
});

describe('polynomials', () => {
  const some = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 });
  const written = (of: readonly number[]): string =>
    sumText(of.map((n, i) => ({ times: String(n), powers: [['x', i]] as const })));
  const at = (of: readonly number[], x: number): number => of.reduceRight((sum, n) => sum * x + n, 0);

  test('products have the value of their factors', () => {
    fc.assert(
      fc.property(some, some, fc.integer({ min: -5, max: 5 }), (a, b, x) => {
        const product = expanded(`(${written(a)})*(${written(b)})`);
        let value = 0;
        for (const [key, { top }] of product) value += Number(top) * x ** Number(key.slice(1) || 0);
        expect(value === at(a, x) * at(b, x)).toBe(true);
      }),
    );
  });

  test('derivatives', () => {
    expect(textOf(derivativeOf(expanded('x^3/3 - 2x + 7 + C + y*x - 1/x'), 'x'))).toEqual({
      x2: '1',
      '': '-2',
      y1: '1',
      'x-2': '1',
    });
  });

  test('what is too large is given up', () => {
    for (const text of [
      '(x+y)^900',
      '9^9^9',
      'x^1001',
      '(1/9)^999',
      '((x+1)^30)^30',
      '0^0',
      'x^(1/2)',
      'x^x',
      '1/(x+1)',
      '1/0',
    ])
      expect(polynomialOf(formulaOf(text)), text).toBeUndefined();
  });

  test('the first difference is the largest power that differs', () => {
    expect(firstDifference(expanded('x^3+2x'), expanded('x^3+5x+1'))).toEqual({
      monomial: 'x',
      a: '2',
      b: '5',
    });
    expect(firstDifference(expanded('(x+1)^2'), expanded('x^2+2x+1'))).toBeUndefined();
  });

  test('sums that are multiplied are not expanded', () => {
    for (const text of ['x + 2*x^2 - -3', '-x^2/2 + x*y*3', 'x + (y + 2)', '7'])
      expect(expandedTerms(formulaOf(text)), text).toBeDefined();
    for (const text of ['2*(x + 1)', 'x - (y + 2)', '-(x + 1)', '(x + 1)^2', '(x + 1)/2'])
      expect(expandedTerms(formulaOf(text)), text).toBeUndefined();
  });

  test('a product has factors', () => {
    expect(factorsOf(formulaOf('-3x*(x + 1)^2*(y - 1)'))).toHaveLength(6);
    expect(factorsOf(formulaOf('x + 1'))).toHaveLength(1);
  });

  test('typesetting', () => {
    expect(typeset('-3*x^12*y + x/4 - 2*(x - 1)')).toBe('−3x¹²·y + x/4 − 2(x − 1)');
  });
});
