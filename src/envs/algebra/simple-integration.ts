import { readFormula } from '../../core/algebraic-formula.ts';
import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { formulaKeys, preview, UNFINISHED_FORMULA } from '../../core/formula-field.ts';
import { sumText, typeset } from '../../core/formula-text.ts';
import { withoutLatex } from '../../core/latex.ts';
import { flag, int } from '../../core/params.ts';
import { derivativeOf, firstDifference, type Polynomial, polynomialOf } from '../../core/polynomial.ts';
import { rational } from '../../core/rational.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

const knobs = {
  terms: int('Terms', 1, 6),
  degree: int('Degree', 1, 12, 'The largest exponent that may occur.'),
  largest: int('Largest number', 9, 99),
  fractions: flag('Fractions', 'Whether numbers in front of powers may be fractions.'),
};

/** top/bottom times the variable to the power of `exponent`. */
interface Term {
  readonly top: number;
  readonly bottom: number;
  readonly exponent: number;
}
export interface Puzzle {
  readonly variable: string;
  readonly terms: readonly Term[];
}
/** A formula as it was written; '' while there is none. */
type Answer = string;

/*
 * Find a polynomial whose derivative is the given one.
 *
 *     12*x^3 - x/2 + 5   →   3*x^4 - x^2/4 + 5*x + C
 *
 * The reply is read as a formula, expanded with exact fractions and differentiated; the derivative must be the integrand
 * term by term. So every form counts, factored or not, with any constant or none. Letters other than the variable stand
 * for numbers.
 *
 * Source: school calculus; the task is Reasoning Gym's simple_integration.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'simple-integration',
  version: 1,
  title: 'Integral of a polynomial',
  about: 'Find a function whose derivative is the given polynomial.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: [
    'School calculus',
    'Reasoning Gym, simple_integration, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ terms, degree }) =>
    terms > degree + 1
      ? { at: 'terms', why: `There are only ${degree + 1} different powers up to this degree.` }
      : undefined,
  levels: [
    { terms: 2, degree: 3, largest: 20, fractions: false },
    { terms: 3, degree: 5, largest: 40, fractions: false },
    { terms: 3, degree: 7, largest: 40, fractions: true },
    { terms: 4, degree: 9, largest: 60, fractions: true },
    { terms: 5, degree: 11, largest: 99, fractions: true },
    { terms: 6, degree: 12, largest: 99, fractions: true },
  ],
  measure: { says: 'digits in the integrand', of: (p) => integrand(p).replace(/\D/g, '').length },

  generate({ terms, degree, largest, fractions }, rng) {
    const exponents = rng.shuffle(Array.from({ length: degree + 1 }, (_, i) => i)).slice(0, terms);
    const drawn = exponents
      .sort((a, b) => b - a)
      .map((exponent): Term => {
        const bottom = fractions && rng.chance(2, 3) ? rng.int(2, 9) : 1;
        const { top, bottom: below } = rational(rng.int(1, largest) * rng.pick([-1, 1]), bottom);
        return { top: Number(top), bottom: Number(below), exponent };
      });
    return { puzzle: { variable: 'x', terms: drawn }, secret: null };
  },

  prompt: (p) =>
    [
      `Find the indefinite integral ∫ (${integrand(p)}) d${p.variable}.`,
      '',
      `Answer with one antiderivative alone, in any form, with a constant such as C or without: * between a number and a letter, ^ or ** before an exponent, fractions as in -1/2*${p.variable}^20 + 8*${p.variable}^10/3 + C.`,
    ].join('\n'),
  read(text, p) {
    const read = readFormula(text, { letters: p.variable, functions: false });
    return 'why' in read ? read : { answer: text };
  },
  readSymbolic: (text, p) => env.read(withoutLatex(text), p),
  write: (answer) => answer,

  rules: [
    {
      name: 'derivative',
      says: 'The derivative of the answer is the integrand.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'There is no answer yet.' };
        const read = readFormula(a, { letters: p.variable, functions: false });
        const given = 'formula' in read ? polynomialOf(read.formula) : undefined;
        if (!given)
          return { places: [FIELD], note: 'The answer is no polynomial of a size that can be compared.' };
        const other = firstDifference(derivativeOf(given, p.variable), polynomialFrom(p));
        return (
          other && {
            places: [FIELD],
            note: `In the derivative ${other.monomial === '' ? 'the number alone' : `the number before ${other.monomial}`} is ${other.a}, where the integrand has ${other.b}.`,
          }
        );
      },
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type an antiderivative; it is shown as it is read, and there is room for your working.',
    name: 'antiderivative',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'given',
        name: 'integral',
        at: 'integral',
        text: `∫ (${typeset(integrand(p))}) d${p.variable}`,
        face: 'formula',
      },
    ],
    keys: (p) => formulaKeys([p.variable, 'C']),
    status: (_p, answer) => preview(answer),
    unfinished: UNFINISHED_FORMULA,
    blank: '',
    read: (text, p) => env.read(text, p),
    write: (answer) => answer,
  }),

  guess: (p, rng) =>
    sumText(
      p.terms.map(({ exponent }) => ({
        times: String(rng.int(1, 20) * rng.pick([-1, 1])),
        powers: [[p.variable, exponent + 1]],
      })),
    ),
  /** The slip of leaving the numbers in front as they are. */
  greedy: (p) =>
    sumText(
      p.terms.map(({ top, bottom, exponent }) => ({
        times: bottom === 1 ? `${top}` : `${top}/${bottom}`,
        powers: [[p.variable, exponent + 1]],
      })),
    ),
  oracle(p, _secret, steps) {
    if (!steps.take(p.terms.length)) return undefined;
    const whole = p.terms.map(({ top, bottom, exponent }) => {
      const below = bottom * (exponent + 1);
      const times = Number.isInteger(top / below) ? `${top / below}` : `${top}/${below}`;
      return { times, powers: [[p.variable, exponent + 1]] as const };
    });
    return `${sumText(whole)} + C`;
  },

  reasoningGym: [
    {
      dataset: 'simple_integration',
      like: {
        params: { terms: 3, degree: 6, largest: 10, fractions: true },
        but: 'there 2 to 5 terms, here 3',
      },
      instance({ metadata: { integrand: text, variable } }) {
        if (typeof text !== 'string' || typeof variable !== 'string' || !/^[A-Za-z]$/.test(variable))
          return { why: 'The entry’s metadata has no integrand with a variable of one letter.' };
        const read = readFormula(text, { letters: variable, functions: false });
        const of = 'formula' in read ? polynomialOf(read.formula) : undefined;
        if (!of || of.size === 0) return { why: 'The entry’s integrand is no polynomial, or 0.' };
        const terms: Term[] = [];
        for (const [key, value] of of) {
          const exponent = key === '' ? 0 : Number(key.slice(1));
          const [top, bottom] = [Number(value.top), Number(value.bottom)];
          const alone = key === '' || (key[0] === variable && !key.includes(' '));
          if (!alone || exponent < 0 || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom * 1000))
            return { why: 'The integrand is not one in the variable alone with numbers of up to 12 digits.' };
          terms.push({ top, bottom, exponent });
        }
        return { puzzle: { variable, terms }, secret: null };
      },
    },
  ],
};

export default env;

const polynomialFrom = (p: Puzzle): Polynomial =>
  new Map(
    p.terms.map(({ top, bottom, exponent }) => [
      exponent === 0 ? '' : `${p.variable}${exponent}`,
      rational(top, bottom),
    ]),
  );

const integrand = (p: Puzzle): string =>
  sumText(
    p.terms.map(({ top, bottom, exponent }) => ({
      times: bottom === 1 ? `${top}` : `${top}/${bottom}`,
      powers: [[p.variable, exponent]],
    })),
  );
