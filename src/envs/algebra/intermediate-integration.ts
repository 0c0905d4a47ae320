import { type Formula, readFormula } from '../../core/algebraic-formula.ts';
import { compareSlope, isComparable, type Target, targetOf } from '../../core/antiderivative.ts';
import type { Environment } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { formulaKeys, preview, UNFINISHED_FORMULA } from '../../core/formula-field.ts';
import { typeset } from '../../core/formula-text.ts';
import { withoutLatex } from '../../core/latex.ts';
import { choice, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { drawForm, FORMS, type Form, type Kind, METHODS, type Method, sizes } from './integral-forms.ts';

const knobs = {
  method: choice('Method', [
    'linear substitution',
    'substitution',
    'one part',
    'repeated parts',
    'cycle',
    'any',
  ]),
  terms: int('Integrals', 1, 3, 'How many are added up.'),
  ...sizes,
};

export interface Puzzle {
  readonly variable: string;
  readonly integrand: string;
  /** The numbers that the integrand was made of; empty where it was given as text. */
  readonly forms: readonly Form[];
}
/** A formula as it was written; '' while there is none. */
type Answer = string;

/*
 * Find a function whose derivative is the given one: by substitution, by parts, or both.
 *
 *     3*x*exp(2*x)   →   3*x*exp(2*x)/2 - 3*exp(2*x)/4 + C
 *
 * Integrands are made of forms of the textbook with numbers drawn at random, each with a known antiderivative. A reply is
 * read as a formula, never run. Its derivative and the integrand are computed at fixed points with bounds on the errors:
 * a difference is proved, and agreement is to 27 digits at 10 points. So every form counts, whichever identity leads to it,
 * with any constant or none.
 *
 * Source: school calculus; the task is Reasoning Gym's intermediate_integration.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'intermediate-integration',
  version: 1,
  title: 'Integral by substitution and parts',
  about: 'Find a function whose derivative is the given one.',
  family: 'algebra',
  tags: ['algebra'],
  sources: [
    'School calculus',
    'Reasoning Gym, intermediate_integration, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check({ method, terms }) {
    const most = method === 'any' ? 3 : METHODS[method].length;
    return terms > Math.min(most, 3)
      ? {
          at: 'terms',
          why: `This method has only ${most} form${most === 1 ? '' : 's'} of integrands to add up.`,
        }
      : undefined;
  },
  levels: [
    { method: 'linear substitution', terms: 1, degree: 5, largest: 12 },
    { method: 'substitution', terms: 1, degree: 4, largest: 9 },
    { method: 'one part', terms: 1, degree: 4, largest: 20 },
    { method: 'repeated parts', terms: 1, degree: 3, largest: 9 },
    { method: 'cycle', terms: 1, degree: 2, largest: 12 },
    { method: 'any', terms: 2, degree: 5, largest: 9 },
    { method: 'any', terms: 3, degree: 6, largest: 9 },
  ],
  measure: {
    says: 'steps of integration',
    of: (p) => p.forms.reduce((n, form) => n + FORMS[form.kind].steps(form), 0),
  },

  generate({ method, terms, degree, largest }, rng) {
    const methods = rng.shuffle(['substitution', 'one part', 'repeated parts', 'cycle'] as const);
    // Forms that are added up are all different, so that none cancels another.
    const kinds: readonly Kind[] =
      method === 'any'
        ? methods.map((one) => rng.pick(sumsOf(one, terms)))
        : rng.shuffle(sumsOf(method, terms));
    const forms = kinds.slice(0, terms).map((kind) => drawForm(kind, { degree, largest }, rng));
    const integrand = join(forms.map((form) => FORMS[form.kind].integrand(form)));
    return { puzzle: { variable: 'x', integrand, forms }, secret: null };
  },

  prompt: (p) =>
    [
      `Find the indefinite integral ∫ (${p.integrand}) d${p.variable}. Here log is the natural logarithm, atan the inverse tangent and asin the inverse sine.`,
      '',
      `Answer with one antiderivative alone, in any form, with a constant such as C or without: * between factors, ^ or ** before an exponent, functions with parentheses, as in -1/2*${p.variable}^20*sin(8*${p.variable}) + sqrt(${p.variable}) + exp(-${p.variable})/3 + C. Its derivative must equal the integrand wherever both are real.`,
    ].join('\n'),
  read(text, p) {
    const read = readFormula(text, signsOf(p));
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
        const found = compareSlope(formulaOf(p, a), integrandOf(p));
        if (found.agrees) return undefined;
        const note =
          found.agrees === undefined
            ? 'There are too few points at which the derivative and the integrand are both real and of a size that can be computed.'
            : `At ${p.variable} = ${found.at} the derivative is ${found.slope}… and the integrand ${found.value}….`;
        return { places: [FIELD], note };
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
        text: `∫ (${typeset(p.integrand)}) d${p.variable}`,
        face: 'formula',
      },
    ],
    keys: (p) => formulaKeys([p.variable, 'C'], ['sin(', 'cos(', 'exp(', 'log(', 'sqrt(', 'atan(', 'asin(']),
    status: (_p, answer) => preview(answer),
    unfinished: UNFINISHED_FORMULA,
    blank: '',
    read: (text, p) => env.read(text, p),
    write: (answer) => answer,
  }),

  guess: (p, rng) => `${rng.int(1, 9)}*${p.variable}^${rng.int(1, 3)}*(${p.integrand})/${rng.int(2, 9)}`,
  oracle(p, _secret, steps) {
    if (p.forms.length === 0 || !steps.take(p.forms.length)) return undefined;
    return `${join(p.forms.map((form) => FORMS[form.kind].integral(form)))} + C`;
  },

  reasoningGym: [
    {
      dataset: 'intermediate_integration',
      like: { params: { method: 'any', terms: 1, degree: 4, largest: 10 } },
      instance({ metadata: { integrand, variable } }) {
        if (
          typeof integrand !== 'string' ||
          typeof variable !== 'string' ||
          !/^[A-DF-HJ-Za-df-hj-z]$/.test(variable)
        )
          return {
            why: 'The entry’s metadata has no integrand with a variable of one letter other than e and i.',
          };
        const puzzle: Puzzle = { variable, integrand: integrand.replaceAll('**', '^'), forms: [] };
        const read = readFormula(integrand, signsOf(puzzle));
        if ('why' in read) return { why: `The entry’s integrand cannot be read. ${read.why}` };
        return isComparable(integrandOf(puzzle))
          ? { puzzle, secret: null }
          : { why: 'The entry’s integrand is nowhere a number other than 0 that can be computed.' };
      },
    },
  ],
};

export default env;

/** In a sum, a root might be real only where an exponential function is out of bounds. */
const sumsOf = (method: Method, terms: number): readonly Kind[] => {
  const kinds: readonly Kind[] = METHODS[method];
  return terms === 1 ? kinds : kinds.filter((kind) => kind !== 'root');
};

const signsOf = (p: Puzzle) => ({ letters: `${p.variable}C`, functions: true });
const formulaOf = (p: Puzzle, text: string): Formula => {
  const read = readFormula(text, signsOf(p));
  return 'formula' in read ? read.formula : { is: 'letter', name: '?' };
};
const integrands = new WeakMap<Puzzle, Target>();
/** Its values are computed once for all replies to a puzzle. */
function integrandOf(p: Puzzle): Target {
  const target = integrands.get(p) ?? targetOf(formulaOf(p, p.integrand), p.variable);
  integrands.set(p, target);
  return target;
}
const join = (terms: readonly string[]): string => terms.join(' + ').replaceAll('+ -', '- ');
