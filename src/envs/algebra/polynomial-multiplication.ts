import { type Formula, readFormula } from '../../core/algebraic-formula.ts';
import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { formulaKeys, preview, UNFINISHED_FORMULA } from '../../core/formula-field.ts';
import { expandedTerms, factorsOf } from '../../core/formula-parts.ts';
import { sumText, typeset } from '../../core/formula-text.ts';
import { withoutLatex } from '../../core/latex.ts';
import { int } from '../../core/params.ts';
import { firstDifference, type Polynomial, polynomialOf, productOf } from '../../core/polynomial.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { polynomialFrom, type Term, termsFrom, termsText } from './product-terms.ts';

const knobs = {
  factors: int('Factors', 2, 4),
  terms: int('Terms', 2, 5, 'Of each factor.'),
  degree: int('Degree', 1, 4, 'Of each factor, at most.'),
  largest: int('Largest number', 5, 100),
  letters: int('Letters', 1, 2),
};

export interface Puzzle {
  readonly letters: readonly string[];
  readonly factors: readonly (readonly Term[])[];
}
/** A formula as it was written; '' while there is none. */
type Answer = string;

/*
 * Multiply polynomials out and put like terms together.
 *
 *     (2*x + 3)*(x^2 - 5)   →   2*x^3 + 3*x^2 - 10*x - 15
 *
 * Each factor is a sum of different powers with random numbers in front. The reply is read as a formula and compared term
 * by term with exact numbers, so that the order of terms, ^ or **, and spaces do not matter.
 *
 * Source: school algebra; the task is Reasoning Gym's polynomial_multiplication.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'polynomial-multiplication',
  version: 1,
  title: 'Product of polynomials',
  about: 'Multiply polynomials out and put like terms together.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: [
    'School algebra',
    'Reasoning Gym, polynomial_multiplication, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ terms, degree, letters }) =>
    terms > powersUpTo(degree, letters).length
      ? {
          at: 'terms',
          why: `There are only ${powersUpTo(degree, letters).length} different powers up to this degree.`,
        }
      : undefined,
  levels: [
    { factors: 2, terms: 2, degree: 1, largest: 9, letters: 1 },
    { factors: 2, terms: 3, degree: 2, largest: 20, letters: 1 },
    { factors: 3, terms: 3, degree: 2, largest: 9, letters: 1 },
    { factors: 3, terms: 3, degree: 3, largest: 100, letters: 1 },
    { factors: 3, terms: 4, degree: 3, largest: 20, letters: 2 },
    { factors: 4, terms: 3, degree: 3, largest: 100, letters: 2 },
  ],
  measure: {
    says: 'products of terms, times the digits of all numbers',
    of: (p) =>
      p.factors.reduce((n, factor) => n * factor.length, 1) *
      p.factors.flat().reduce((n, [times = 0]) => n + String(Math.abs(times)).length, 0),
  },

  generate({ factors, terms, degree, largest, letters }, rng) {
    const powers = powersUpTo(degree, letters);
    for (let tries = 0; tries < 200; tries++) {
      const drawn = Array.from({ length: factors }, () => drawFactor(rng, powers, terms, largest));
      const used = Array.from({ length: letters }, (_, i) => drawn.flat().some((term) => term[i + 1]! > 0));
      if (used.every(Boolean))
        return { puzzle: { letters: ['x', 'y'].slice(0, letters), factors: drawn }, secret: null };
    }
    throw new Error('No product with every letter in it within 200 tries.');
  },

  prompt: (p) =>
    [
      'Multiply this product out and put like terms together:',
      '',
      productText(p),
      '',
      'Answer with the sum alone, its terms in any order, each power once: * between a number and a letter, ^ or ** before an exponent, such as 7*x^2 - 3*x + 120.',
    ].join('\n'),
  read(text, p) {
    const read = readFormula(text, { letters: p.letters.join(''), functions: false });
    return 'why' in read ? read : { answer: text };
  },
  readSymbolic: (text, p) => env.read(withoutLatex(text), p),
  write: (answer) => answer,

  rules: [
    {
      name: 'expanded',
      says: 'The answer is a sum in which nothing is left to be multiplied out.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'There is no answer yet.' };
        return expandedTerms(formulaOf(p, a))
          ? undefined
          : { places: [FIELD], note: 'A sum in parentheses is still multiplied or taken away.' };
      },
    },
    {
      name: 'equal',
      says: 'The sum equals the product.',
      broken(p, a) {
        const given = polynomialOf(formulaOf(p, a));
        if (!given)
          return { places: [FIELD], note: 'The answer is no polynomial of a size that can be compared.' };
        const product = productOfAll(p);
        const other = product && firstDifference(given, product);
        if (product && !other) return undefined;
        const power = other?.monomial === '' ? 'The number alone' : `The number before ${other?.monomial}`;
        return {
          places: [FIELD],
          note: other ? `${power} is ${other.a}, which is not right.` : 'The product is too large.',
        };
      },
    },
    {
      name: 'collected',
      says: 'Like terms are put together, so that each power stands once.',
      broken(p, a) {
        const seen = new Set<string>();
        for (const term of expandedTerms(formulaOf(p, a)) ?? []) {
          const [key] = [...(polynomialOf(term) ?? [])][0] ?? ['0'];
          if (seen.has(key))
            return {
              places: [FIELD],
              note: key === '' ? 'There are two numbers alone.' : 'Two terms have the same power.',
            };
          seen.add(key);
        }
        return undefined;
      },
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type the sum; it is shown as it is read, and there is room for your working.',
    name: 'sum',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'given',
        name: 'product',
        at: 'product',
        text: typeset(productText(p)),
        face: 'formula',
      },
    ],
    keys: (p) => formulaKeys(p.letters),
    status: (_p, answer) => preview(answer),
    unfinished: UNFINISHED_FORMULA,
    blank: '',
    read: (text, p) => env.read(text, p),
    write: (answer) => answer,
  }),

  guess(p, rng) {
    const [most] = p.factors.map((factor) => factor.map((term) => term.slice(1)));
    return sumText(
      (most ?? []).map((powers) => ({
        times: String(rng.int(1, 99) * rng.pick([-1, 1])),
        powers: p.letters.map((letter, i) => [letter, powers[i]! * 2] as const),
      })),
    );
  },
  oracle(p, _secret, steps) {
    let sum = new Map([[p.letters.map(() => 0).join(), 1n]]);
    for (const factor of p.factors) {
      const next = new Map<string, bigint>();
      if (!steps.take(sum.size * factor.length)) return undefined;
      for (const [key, size] of sum)
        for (const [times = 0, ...powers] of factor) {
          const raised = key
            .split(',')
            .map((n, i) => Number(n) + powers[i]!)
            .join();
          next.set(raised, (next.get(raised) ?? 0n) + size * BigInt(times));
        }
      sum = next;
    }
    return sumText(
      [...sum].map(([key, size]) => ({
        times: String(size),
        powers: key.split(',').map((n, i) => [p.letters[i]!, Number(n)] as const),
      })),
    );
  },

  reasoningGym: [
    {
      dataset: 'polynomial_multiplication',
      like: {
        params: { factors: 2, terms: 3, degree: 3, largest: 100, letters: 1 },
        but: 'there 2 or 3 factors, here 2',
      },
      instance({ metadata: { polynomial_expr: text } }) {
        if (typeof text !== 'string') return { why: 'The entry’s metadata has no expression.' };
        const letters = [...new Set(text.match(/[a-z]/g))].sort();
        const read = readFormula(text, { letters: letters.join(''), functions: false });
        if ('why' in read || letters.length > 6) return { why: 'The entry’s expression cannot be read.' };
        const factors = factorsOf(read.formula).map((factor) => termsFrom(letters, polynomialOf(factor)));
        return factors.length <= 20 && factors.every((factor) => factor !== undefined)
          ? { puzzle: { letters, factors }, secret: null }
          : {
              why: 'The entry’s expression is no product of polynomials with whole numbers of up to 15 digits.',
            };
      },
    },
  ],
};

export default env;

const formulaOf = (p: Puzzle, answer: Answer): Formula => {
  const read = readFormula(answer, { letters: p.letters.join(''), functions: false });
  return 'formula' in read ? read.formula : { is: 'letter', name: '?' };
};

/** All exponents of as many letters whose sum is up to `degree`, largest first. */
function powersUpTo(degree: number, letters: number): readonly (readonly number[])[] {
  const down = Array.from({ length: degree + 1 }, (_, i) => degree - i);
  if (letters === 1) return down.map((n) => [n]);
  return down.flatMap((n) => Array.from({ length: n + 1 }, (_, i) => [n - i, i]));
}

function drawFactor(
  rng: Rng,
  powers: readonly (readonly number[])[],
  terms: number,
  largest: number,
): Term[] {
  const kept = new Set(rng.shuffle(powers.map((_, i) => i)).slice(0, terms));
  return powers
    .filter((_, i) => kept.has(i))
    .map((exponents) => [rng.int(1, largest) * rng.pick([-1, 1]), ...exponents]);
}

const productText = (p: Puzzle): string =>
  p.factors
    .map((factor, i) => {
      const text = termsText(p.letters, factor);
      return factor.length > 1 || (i > 0 && text.startsWith('-')) ? `(${text})` : text;
    })
    .join('*');

const products = new WeakMap<Puzzle, Polynomial>();
/** Computed once for all replies to a puzzle; undefined where it is too large. */
function productOfAll(p: Puzzle): Polynomial | undefined {
  let product = products.get(p);
  for (const factor of product ? [] : p.factors)
    product = product
      ? productOf(product, polynomialFrom(p.letters, factor))
      : polynomialFrom(p.letters, factor);
  if (product) products.set(p, product);
  return product;
}
