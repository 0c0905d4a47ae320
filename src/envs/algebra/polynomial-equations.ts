import { readFormula } from '../../core/algebraic-formula.ts';
import { plainSigns } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { sumText, typeset } from '../../core/formula-text.ts';
import { int } from '../../core/params.ts';
import { polynomialOf } from '../../core/polynomial.ts';
import type { Rational } from '../../core/rational.ts';
import { countRoots, type Place } from '../../core/real-roots.ts';
import { rootsByHalving } from '../../core/root-halving.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

const knobs = {
  degree: int('Degree', 1, 5, 'The largest exponent.'),
  roots: int('Real solutions', 1, 5, 'Even where the degree is even, odd where it is odd.'),
  largest: int('Spread', 5, 60, 'How far apart the solutions lie and how large the numbers become.'),
};

export interface Puzzle {
  /** That of the constant first; the last is not 0. */
  readonly coefficients: readonly number[];
  readonly unknown: string;
}
/** Decimal numbers with commas between, "none", or '' while nothing is entered. */
type Answer = string;

/*
 * Find every real number for which a polynomial is 0, as decimals.
 *
 *     2*x^2 - 7*x + 1 = 0   →   0.1492, 3.3508
 *
 * Linear and rootless quadratic factors are multiplied and the constant is changed a little, so that the solutions are no
 * fractions any more; the number of real ones is then counted exactly. A number counts when it is its solution rounded or
 * cut off to four digits, or lies between these. All comparisons are made with whole numbers.
 *
 * Source: Sturm's theorem, 1829; the task is Reasoning Gym's polynomial_equations, with the rounding made clear.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'polynomial-equations',
  version: 1,
  title: 'Polynomial equation',
  about: 'Find all real solutions of a polynomial equation as decimal numbers.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: [
    'J. C. F. Sturm, 1829, on counting the real roots of an equation',
    'Reasoning Gym, polynomial_equations, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ degree, roots }) =>
    roots > degree || (degree - roots) % 2 === 1
      ? {
          at: 'roots',
          why: `An equation of degree ${degree} has at most ${degree} real solutions here, and ${degree % 2 === 0 ? 'an even' : 'an odd'} number of them.`,
        }
      : undefined,
  levels: [
    { degree: 1, roots: 1, largest: 60 },
    { degree: 2, roots: 2, largest: 8 },
    { degree: 2, roots: 2, largest: 40 },
    { degree: 3, roots: 1, largest: 20 },
    { degree: 3, roots: 3, largest: 40 },
    { degree: 4, roots: 4, largest: 40 },
    { degree: 5, roots: 5, largest: 40 },
  ],
  measure: {
    says: 'digits in the equation times its degree',
    of: (p) => p.coefficients.join('').replace(/\D/g, '').length * (p.coefficients.length - 1),
  },

  generate({ degree, roots, largest }, rng) {
    const away = (most: number) => rng.int(1, most) * rng.pick([-1, 1]);
    for (let tries = 0; tries < 2000; tries++) {
      let coefficients = [1];
      for (let i = 0; i < roots; i++)
        coefficients = product(coefficients, [away(largest), rng.int(1, degree === 1 ? 60 : 3)]);
      for (let i = roots; i < degree; i += 2) {
        const middle = rng.int(-largest, largest);
        coefficients = product(coefficients, [
          Math.floor((middle * middle) / 4) + rng.int(1, largest),
          middle,
          1,
        ]);
      }
      coefficients[0]! += away(largest);
      const fits = coefficients[0] !== 0 && !Number.isInteger(coefficients[0]! / coefficients[degree]!);
      // A whole linear equation is no task; the others may have a whole solution among their own.
      if ((degree > 1 ? coefficients[0] !== 0 : fits) && countRoots(coefficients).total === roots)
        return { puzzle: { coefficients, unknown: 'x' }, secret: null };
    }
    throw new Error('No equation has as many real solutions within 2000 tries.');
  },

  prompt: (p) =>
    [
      `Find all real solutions of this equation for ${p.unknown}:`,
      '',
      equation(p),
      '',
      'Answer with the solutions alone, in any order, as decimal numbers with four digits after the point and with commas between, such as -0.3773, 120.4005. Solutions may be rounded or cut off: a number is right if it is at most 0.00005 away from its solution, or less than 0.0001 and on the side of 0. Give a multiple solution once. If no real number solves the equation, answer none.',
    ].join('\n'),
  read,
  write: (answer) => answer,

  rules: [
    {
      name: 'near',
      says: 'Each number is a real solution, rounded or cut off to four digits.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'There is no number yet.' };
        const far = listed(p, a).find(({ from, to }) => from === to);
        return far && { places: [FIELD], note: `There is no solution that close to ${far.text}.` };
      },
    },
    {
      name: 'once',
      says: 'No solution is given twice.',
      broken(p, a) {
        const numbers = listed(p, a);
        const twice = numbers.find(({ from }, i) => (numbers[i + 1]?.to ?? from + 2) - from < 2);
        return twice && { places: [FIELD], note: `The solution near ${twice.text} is given twice.` };
      },
    },
    {
      name: 'all',
      says: 'Every real solution is given.',
      broken(p, a) {
        const { total } = countRoots(p.coefficients);
        const numbers = listed(p, a);
        // Where solutions lie close together, the i-th number must belong to the i-th of them.
        if (numbers.length === total && numbers.every(({ from, to }, i) => from <= i && to > i))
          return undefined;
        const given = numbers.length === 1 ? 'One number is given' : `${numbers.length} numbers are given`;
        const there = total === 1 ? 'there is one real solution' : `there are ${total} real solutions`;
        return { places: [FIELD], note: `${given}; ${there}.` };
      },
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type the solutions as decimal numbers with commas between; there is room for your working.',
    name: 'solutions',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'given',
        name: 'equation',
        at: 'equation',
        text: typeset(equation(p)),
        face: 'formula',
      },
    ],
    keys: () => [...digitKeys(true), '.', ', '],
    unfinished: /^[-\d., ]{0,300}$|^n(?:on?)?$/,
    blank: '',
    read,
    write: (answer) => answer,
  }),

  guess: (p, rng) =>
    p.coefficients
      .slice(1)
      .map(() => decimal(rng.int(-99_999, 99_999)))
      .join(', '),
  oracle(p, _secret, steps) {
    const found = rootsByHalving(p.coefficients, steps);
    return (
      found &&
      (found.length === 0 ? 'none' : found.map((x) => x.toFixed(4).replace(/^-(?=[0.]+$)/, '')).join(', '))
    );
  },

  reasoningGym: [
    {
      dataset: 'polynomial_equations',
      like: {
        params: { degree: 2, roots: 2, largest: 40 },
        but: 'there degrees 1 to 3 with any roots, here degree 2 with two that are real',
      },
      instance({ metadata: { polynomial_expr: text, variable } }) {
        if (typeof text !== 'string' || typeof variable !== 'string' || !/^[a-z]$/.test(variable))
          return { why: 'The entry’s metadata has no expression with an unknown of one small letter.' };
        const read = readFormula(text, { letters: variable, functions: false });
        const terms = 'formula' in read ? polynomialOf(read.formula) : undefined;
        if (!terms) return { why: 'The entry’s expression is no polynomial.' };
        const coefficients: number[] = [];
        for (const [key, { top, bottom }] of terms) {
          const exponent = key === '' ? 0 : key[0] === variable ? Number(key.slice(1)) : -1;
          if (exponent < 0 || exponent > 20 || bottom !== 1n || !Number.isSafeInteger(Number(top)))
            return {
              why: 'The polynomial is not one in the unknown alone, with whole numbers and degree 20 at most.',
            };
          while (coefficients.length <= exponent) coefficients.push(0);
          coefficients[exponent] = Number(top);
        }
        return coefficients.length > 1
          ? { puzzle: { coefficients, unknown: variable }, secret: null }
          : { why: 'The unknown does not occur in the equation.' };
      },
      form: {
        // The question asks for an empty string, written "", where there is no solution.
        read: (text) => read(text === '""' ? 'none' : text.split(/ *, */).map(plainSigns).join(', ')),
        write: (answer) => (answer === 'none' ? '""' : answer),
      },
    },
  ],
};

export default env;

function read(text: string): { readonly answer: Answer } | { readonly why: string } {
  if (text === 'none') return { answer: text };
  const numbers = text.split(',');
  if (text.length > 300 || numbers.length > 20)
    return { why: 'There are more than 20 numbers or 300 characters.' };
  const odd = numbers.find((number) => !/^ *-?(?:0|[1-9]\d{0,8})(?:\.\d{1,12})? *$/.test(number));
  return odd === undefined
    ? { answer: text }
    : {
        why: `“${odd.trim().slice(0, 20)}” is no decimal number such as -0.3773; commas stand between numbers.`,
      };
}

interface Listed {
  readonly text: string;
  readonly value: number;
  /** Of the solutions in order, those from the `from`-th up to the `to`-th, which is left out, are close enough. */
  readonly from: number;
  readonly to: number;
}

/** The numbers of the last answer, smallest first. */
let last: { readonly p: Puzzle; readonly answer: Answer; readonly numbers: readonly Listed[] } | undefined;
function listed(p: Puzzle, answer: Answer): readonly Listed[] {
  if (last?.p !== p || last.answer !== answer) last = { p, answer, numbers: numbersIn(p, answer) };
  return last.numbers;
}

function numbersIn(p: Puzzle, answer: Answer): readonly Listed[] {
  if (answer === 'none' || answer === '') return [];
  const { below, upTo } = countRoots(p.coefficients);
  return answer
    .split(',')
    .map((part) => {
      const text = part.trim();
      const value = Number(text);
      // In parts of a hundred thousandth.
      const away = (parts: number): Place => {
        const about = value + parts / 100_000;
        return {
          about: Math.abs(about) > 0.001 ? about : Number.NaN,
          exact() {
            const { top, bottom } = decimalParts(text);
            return { top: top * 100_000n + BigInt(parts) * bottom, bottom: bottom * 100_000n };
          },
        };
      };
      // On the side away from 0 lies what was cut off, which is less than one unit of the last digit.
      const from = value > 0 ? below(away(-5)) : upTo(away(-10));
      const to = value < 0 ? upTo(away(5)) : below(away(10));
      return { text, value, from, to };
    })
    .sort((a, b) => a.value - b.value || byParts(a.text, b.text));
}

/** Of numbers of up to 21 digits that have one nearest floating-point number. */
function byParts(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [decimalParts(a), decimalParts(b)];
  return one.top * other.bottom < other.top * one.bottom ? -1 : 1;
}

/** Not in lowest terms. */
function decimalParts(text: string): Rational {
  const [whole = '', tenths = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + tenths);
  return { top: text.startsWith('-') ? -size : size, bottom: POWERS[tenths.length] as bigint };
}
const POWERS = Array.from({ length: 20 }, (_, i) => BigInt(`1${'0'.repeat(i)}`));

const product = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from({ length: a.length + b.length - 1 }, (_, i) =>
    a.reduce((sum, n, j) => sum + n * (b[i - j] ?? 0), 0),
  );

/** Ten-thousandths as a decimal. */
function decimal(parts: number): string {
  const digits = String(Math.abs(parts)).padStart(5, '0');
  return `${parts < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

const equation = ({ coefficients, unknown }: Puzzle): string =>
  `${sumText(coefficients.map((c, i) => ({ times: String(c), powers: [[unknown, i]] as const })).reverse())} = 0`;
