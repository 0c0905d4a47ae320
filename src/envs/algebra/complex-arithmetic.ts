import { plainSigns } from '../../core/any-number.ts';
import {
  type Complex,
  differenceOf,
  productOf,
  quotientOf,
  readComplex,
  sameComplex,
  sumOf,
} from '../../core/complex.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { choice, int } from '../../core/params.ts';
import { rational, rationalText, sameNumber } from '../../core/rational.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

const knobs = {
  numbers: int('Numbers', 2, 5),
  operations: choice(
    'Operations',
    ['sums', 'products', 'quotients', 'all'],
    'Products and quotients: one such operation among sums; all: at least one of each.',
  ),
  largest: int('Largest number', 5, 99),
};

type Sign = '+' | '-' | '*' | '/';
export interface Puzzle {
  /** Real and imaginary part of each. */
  readonly numbers: readonly (readonly [number, number])[];
  /** Between each two. */
  readonly signs: readonly Sign[];
}
/** A complex number as it was written; '' while there is none. */
type Answer = string;

/*
 * Compute with complex numbers, exactly.
 *
 *     (3 - 4i)*(2 + i) - (1 + 5i)   →   9 - 10i
 *
 * Numbers and signs are drawn at random; products and quotients come first. The result is a whole or a fractional complex
 * number, and every way of writing that very number counts: decimals and fractions, imaginary part first or last, i or j.
 *
 * Source: school algebra; the task is Reasoning Gym's complex_arithmetic, with exact comparison.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'complex-arithmetic',
  version: 1,
  title: 'Complex numbers',
  about: 'Add, multiply and divide complex numbers exactly.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: [
    'School algebra',
    'Reasoning Gym, complex_arithmetic, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ numbers, operations }) =>
    operations === 'all' && numbers < 3
      ? { at: 'numbers', why: 'A product and a quotient need three numbers.' }
      : undefined,
  levels: [
    { numbers: 2, operations: 'sums', largest: 20 },
    { numbers: 3, operations: 'sums', largest: 50 },
    { numbers: 3, operations: 'products', largest: 20 },
    { numbers: 3, operations: 'products', largest: 99 },
    { numbers: 3, operations: 'quotients', largest: 20 },
    { numbers: 4, operations: 'all', largest: 20 },
    { numbers: 5, operations: 'all', largest: 50 },
  ],
  measure: {
    says: 'operations on real numbers, times the digits of all numbers',
    of: (p) =>
      p.signs.reduce((n, sign) => n + EFFORT[sign], 0) *
      p.numbers.flat().reduce((n, part) => n + String(Math.abs(part)).length, 0),
  },

  generate({ numbers: count, operations, largest }, rng) {
    const part = () => rng.int(1, largest) * rng.pick([-1, 1]);
    for (let tries = 0; tries < 200; tries++) {
      const numbers = Array.from({ length: count }, () => [part(), part()] as const);
      const needed = NEEDED[operations];
      const signs = rng.shuffle<Sign>([
        ...needed,
        ...Array.from({ length: count - 1 - needed.length }, () => rng.pick<Sign>(['+', '-'])),
      ]);
      const puzzle: Puzzle = { numbers, signs };
      const value = resultOf(puzzle);
      // A result that stands in the prompt, or none at all, is no task.
      const shown = numbers.some(([re, im]) => sameComplex(value, [rational(re), rational(im)]));
      if (!shown && !(value[0].top === 0n && value[1].top === 0n)) return { puzzle, secret: null };
    }
    throw new Error('No expression has a result of its own within 200 tries.');
  },

  canonical: (p) =>
    p.signs.every((sign) => sign === '+' || sign === '-')
      ? p.numbers.map(([re, im], i) => (p.signs[i - 1] === '-' ? [-re, -im] : [re, im]).join()).sort()
      : p,
  prompt: (p) =>
    [
      'Compute with complex numbers, where i*i = -1; * and / come before + and -, and equal ones go from left to right:',
      '',
      expression(p),
      '',
      'Answer with the exact result alone, its real and its imaginary part each a whole number, a decimal number or a fraction, such as -35.2 + 117/4*i.',
    ].join('\n'),
  read(text) {
    const read = readComplex(text);
    return 'why' in read ? read : { answer: text };
  },
  readSymbolic(text) {
    if (text.length > 200) return { why: 'The answer is longer than 200 characters.' };
    return env.read(
      text
        .replace(/^[a-z] *= */, '')
        .replaceAll('−', '-')
        .replace(/\\[dt]?frac\{(\d+)\}\{(\d+)\}/g, '$1/$2')
        .replace(/\((\d+\/\d+)\)/g, '$1')
        .replace(/^\+/, ''),
      { numbers: [], signs: [] },
    );
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'real',
      says: 'The real part is that of the result.',
      broken: (p, a) => wrongPart(p, a, 0),
    },
    {
      name: 'imaginary',
      says: 'The imaginary part is that of the result.',
      broken: (p, a) => wrongPart(p, a, 1),
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type the result, such as 3 - 4i; there is room for your working.',
    name: 'result',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'given',
        name: 'expression',
        at: 'expression',
        text: expression(p).replaceAll('-', '−').replaceAll('*', ' × ').replaceAll('/', ' ÷ '),
        face: 'formula',
      },
    ],
    keys: () => [...digitKeys(true), '+', 'i', '/', '.'],
    status: (_p, a) => {
      const read = a === '' ? undefined : readComplex(a);
      return read && 'parts' in read
        ? `Real part ${rationalText(read.parts[0])}, imaginary part ${rationalText(read.parts[1])}`
        : undefined;
    },
    unfinished: /^[-+()\d./*ijIJ ]{0,100}$/,
    blank: '',
    read: (text, p) => env.read(text, p),
    write: (answer) => answer,
  }),

  guess: (p, rng) => {
    const most = Math.max(...p.numbers.flat().map(Math.abs)) * 2;
    return `${rng.int(-most, most)} ${rng.pick(['+', '-'])} ${rng.int(1, most)}i`;
  },
  oracle(p, _secret, steps) {
    if (!steps.take(p.numbers.length)) return undefined;
    return written(overOne(p));
  },

  reasoningGym: [
    {
      dataset: 'complex_arithmetic',
      like: { params: { numbers: 2, operations: 'sums', largest: 10 } },
      instance({ metadata: { num1, num2, operation } }) {
        const sign = (['+', '-', '*', '/'] as const).find((known) => known === operation);
        if (!isPair(num1) || !isPair(num2) || sign === undefined)
          return { why: 'The entry’s metadata has no two numbers with whole parts and an operation.' };
        return sign === '/' && num2[0] === 0 && num2[1] === 0
          ? { why: 'The entry divides by 0.' }
          : { puzzle: { numbers: [num1, num2], signs: [sign] }, secret: null };
      },
      form: {
        read: (text, p) => env.read(plainSigns(text), p),
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

const EFFORT: { readonly [sign in Sign]: number } = { '+': 2, '-': 2, '*': 6, '/': 11 };
const NEEDED: { readonly [name in (typeof knobs.operations.of)[number]]: readonly Sign[] } = {
  sums: [],
  products: ['*'],
  quotients: ['/'],
  all: ['*', '/'],
};

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger);

function wrongPart(p: Puzzle, a: Answer, part: 0 | 1) {
  if (a === '') return { places: [FIELD], note: 'There is no number yet.' };
  const read = readComplex(a);
  const given = 'parts' in read ? read.parts[part] : undefined;
  return given && sameNumber(given, resultOf(p)[part])
    ? undefined
    : {
        places: [FIELD],
        note: `The ${part === 0 ? 'real' : 'imaginary'} part is ${given ? rationalText(given) : 'missing'}, which is not right.`,
      };
}

/** Products and quotients first, then sums. */
function resultOf({ numbers, signs }: Puzzle): Complex {
  const values = numbers.map(([re, im]): Complex => [rational(re), rational(im)]);
  let sum: Complex = [rational(0), rational(0)];
  let run = values[0]!;
  let negative = false;
  const close = (): void => {
    sum = negative ? differenceOf(sum, run) : sumOf(sum, run);
  };
  for (const [i, sign] of signs.entries()) {
    const next = values[i + 1]!;
    if (sign === '*') run = productOf(run, next);
    else if (sign === '/') run = quotientOf(run, next);
    else {
      close();
      run = next;
      negative = sign === '-';
    }
  }
  close();
  return sum;
}
/** Real and imaginary part in whole numbers over a common one below the line. */
type Over = readonly [re: bigint, im: bigint, below: bigint];

/** Splits at the last sum, else at the last product or quotient. */
function overOne({ numbers, signs }: Puzzle): Over {
  const last = Math.max(signs.lastIndexOf('+'), signs.lastIndexOf('-'));
  const at = last < 0 ? signs.length - 1 : last;
  if (at < 0) return [BigInt(numbers[0]![0]), BigInt(numbers[0]![1]), 1n];
  const [a, b, m] = overOne({ numbers: numbers.slice(0, at + 1), signs: signs.slice(0, at) });
  const [c, d, n] = overOne({ numbers: numbers.slice(at + 1), signs: signs.slice(at + 1) });
  switch (signs[at]) {
    case '+':
      return [a * n + c * m, b * n + d * m, m * n];
    case '-':
      return [a * n - c * m, b * n - d * m, m * n];
    case '*':
      return [a * c - b * d, a * d + b * c, m * n];
    default:
      return [(a * c + b * d) * n, (b * c - a * d) * n, m * (c * c + d * d)];
  }
}

function written([re, im, below]: Over): string {
  const real = rationalText(rational(re, below));
  const size = rationalText(rational(im < 0n ? -im : im, below));
  return im === 0n ? real : `${real} ${im < 0n ? '-' : '+'} ${size}${size.includes('/') ? '*' : ''}i`;
}

const expression = ({ numbers, signs }: Puzzle): string =>
  numbers
    .map((number, i) => {
      const sign = signs[i - 1];
      const before = sign === undefined ? '' : sign === '+' || sign === '-' ? ` ${sign} ` : sign;
      return `${before}(${numberText(number)})`;
    })
    .join('');

function numberText([re, im]: readonly [number, number]): string {
  const size = `${Math.abs(im) === 1 ? '' : Math.abs(im)}i`;
  if (im === 0) return String(re);
  return re === 0 ? `${im < 0 ? '-' : ''}${size}` : `${re} ${im < 0 ? '-' : '+'} ${size}`;
}
