import { anyNumber } from '../../core/any-number.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { choice, int } from '../../core/params.ts';
import { plus, type Rational, rational, rationalText, sameNumber, times } from '../../core/rational.ts';
import type { Rng } from '../../core/rng.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { number, type Part, readSide, sideText, term } from './linear-parts.ts';

const knobs = {
  form: choice('Form', ['one side', 'both sides', 'brackets', 'quotients', 'mixed'], 'Where x stands.'),
  largest: int('Largest number', 6, 20, 'Of the numbers in front of x, of brackets and below lines.'),
  solution: choice('Solution', ['whole', 'fraction']),
};

export interface Puzzle {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
  /** The letter of the unknown, where it is not x. */
  readonly unknown?: string;
}
/** A whole number or a fraction, not always in lowest terms: "-12", "6/8"; '' while there is none. */
type Answer = string;

/*
 * Find the value of x for which both sides are equal.
 *
 *     3x + 7 = 22                    →   5
 *     (2x - 3)/4 + 5 = 2(x + 1)      →   3/2
 *
 * All numbers are drawn at random until x does not cancel out and the solution is of the kind asked for: a whole number
 * from -30 to 30 other than -1, 0 and 1, or a fraction whose lower number is from 2 to 12. A linear equation in which x
 * does not cancel out has one solution. Answers are put into the equation, so any form of the right fraction counts.
 *
 * Source: school algebra; the task is that of Reasoning Gym's simple_equations, made well-posed and harder.
 */

const read = (text: string): Read<Answer> =>
  /^(?:0|-?[1-9]\d{0,11})(?:\/[1-9]\d{0,11})?$/.test(text)
    ? { answer: text }
    : {
        why: `“${text.slice(0, 30)}” is no whole number such as -12 and no fraction such as 3/4, each part with up to 12 digits.`,
      };

const field = workedBoard<Puzzle, Answer>({
  tip: 'Type the value of the unknown, a whole number or a fraction; there is room for your working.',
  name: 'value of x',
  scenery: (p) => [
    {
      kind: 'text',
      id: 'given',
      name: 'equation',
      at: 'equation',
      text: equation(p).replaceAll('-', '−'),
      face: 'formula',
    },
  ],
  keys: () => [...digitKeys(true), '/'],
  unfinished: /^-?\d{0,12}(?:\/\d{0,12})?$/,
  blank: '',
  read,
  write: (answer) => answer,
});

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'linear-equation',
  version: 1,
  title: 'Linear equation',
  about: 'Find the number for which both sides of an equation are equal.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: [
    'School algebra',
    'Reasoning Gym, simple_equations, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { form: 'one side', largest: 9, solution: 'whole' },
    { form: 'both sides', largest: 9, solution: 'whole' },
    { form: 'both sides', largest: 15, solution: 'fraction' },
    { form: 'brackets', largest: 9, solution: 'whole' },
    { form: 'brackets', largest: 12, solution: 'fraction' },
    { form: 'quotients', largest: 9, solution: 'fraction' },
    { form: 'mixed', largest: 12, solution: 'fraction' },
  ],
  measure: {
    says: 'numbers in the equation and its solution',
    of(p) {
      const solution = solve(p);
      return `${equation(p)} ${solution ? fractionText(solution) : ''}`.match(/\d+/g)?.length ?? 0;
    },
  },

  generate({ form, largest, solution }, rng) {
    for (let tries = 0; tries < 20_000; tries++) {
      const puzzle = FORMS[form](rng, largest);
      const found = solve(puzzle);
      if (!found) continue;
      const size = Math.abs(found.top);
      const fits =
        solution === 'whole'
          ? found.bottom === 1 && size >= 2 && size <= 30
          : found.bottom >= 2 && found.bottom <= 12 && size <= 60;
      if (fits) return { puzzle, secret: null };
    }
    throw new Error('No equation has such a solution within 20000 tries.');
  },

  prompt: (p) =>
    [
      'Solve this equation for x:',
      '',
      equation(p),
      '',
      'Answer with the value of x alone, without “x =”: a whole number such as 120, or an exact fraction such as -35/120. A fraction need not be in lowest terms.',
    ].join('\n'),
  read,
  readSymbolic(text, p) {
    if (text.length > 100) return { why: 'The answer is longer than 100 characters.' };
    const plain = text
      .replace(new RegExp(`^${letterOf(p)} *= *`), '')
      .replace('−', '-')
      .replace(/^(-?)\\[dt]?frac\{(\d{1,12})\}\{(\d{1,12})\}$/, '$1$2/$3')
      .replace(/ *\/ */, '/');
    const [, whole, tenths] = /^(-?\d{1,6})\.(\d{1,6})$/.exec(plain) ?? [];
    if (whole === undefined || tenths === undefined) return read(plain);
    const bottom = BigInt(`1${'0'.repeat(tenths.length)}`);
    return read(rationalText(rational(BigInt(whole + tenths), bottom)));
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'equal',
      says: 'With this number for x both sides are equal.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'There is no number yet.' };
        const [top = '', bottom = '1'] = a.split('/');
        const x = rational(BigInt(top), BigInt(bottom));
        const [left, right] = [valueAt(p.left, x), valueAt(p.right, x)];
        return sameNumber(left, right)
          ? undefined
          : {
              places: [FIELD],
              note: `With ${letterOf(p)} = ${rationalText(x)} the left side is ${rationalText(left)} and the right side ${rationalText(right)}.`,
            };
      },
    },
  ],

  board: {
    ...field,
    show(p, draft, evidence) {
      const scene = field.show(p, draft, evidence);
      const panes = scene.panes.map((pane) =>
        pane.id === 'field' ? { ...pane, name: `value of ${letterOf(p)}` } : pane,
      );
      return { ...scene, panes };
    },
  },

  guess: (_p, rng) => `${rng.pick(['', '-'])}${rng.int(2, 30)}${rng.pick(['', `/${rng.int(2, 12)}`])}`,
  oracle(p, _secret, steps) {
    const found = steps.take(p.left.length + p.right.length) ? solve(p) : undefined;
    return found && fractionText(found);
  },

  reasoningGym: [
    {
      dataset: 'simple_equations',
      like: { params: { form: 'one side', largest: 20, solution: 'whole' }, but: 'there 2 to 4 terms' },
      instance({ metadata: { equation: text, variable } }) {
        if (typeof text !== 'string' || text.length > 200)
          return { why: 'The entry’s metadata has no equation of up to 200 characters.' };
        if (typeof variable !== 'string' || !/^[a-z]$/.test(variable))
          return { why: 'The entry’s metadata names no unknown of one small letter.' };
        const [left, right, more] = text.split(' = ').map((side) => readSide(side, variable));
        if (!left || !right || more)
          return { why: 'The equation is not two sums of whole numbers and multiples of the unknown.' };
        const puzzle = { left, right, unknown: variable };
        return solve(puzzle) ? { puzzle, secret: null } : { why: 'The unknown cancels out of the equation.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

/** Draws the numbers of an equation; each side begins with a positive one. */
const FORMS: {
  readonly [form in (typeof knobs.form.of)[number]]: (rng: Rng, largest: number) => Puzzle;
} = {
  'one side'(rng, n) {
    return { left: [term(rng.int(2, n)), number(signed(rng, 1, n))], right: [number(rng.int(1, 8 * n))] };
  },
  'both sides'(rng, n) {
    const side = () => [term(rng.int(1, n)), number(signed(rng, 1, 3 * n))];
    return { left: side(), right: side() };
  },
  brackets(rng, n) {
    const bracket = () => ({ times: rng.int(2, n), ...inside(rng, n), over: 1 });
    return { left: [bracket(), number(signed(rng, 1, 3 * n))], right: [bracket()] };
  },
  quotients(rng, n) {
    const side = () => [{ times: 1, ...inside(rng, n), over: rng.int(2, n) }, number(signed(rng, 1, n))];
    return { left: side(), right: side() };
  },
  mixed(rng, n) {
    const side = () => [
      { times: rng.int(2, n), ...inside(rng, n), over: 1 },
      { times: rng.pick([-1, 1]), ...inside(rng, n), over: rng.int(2, n) },
    ];
    return { left: side(), right: side() };
  },
};
const signed = (rng: Rng, from: number, to: number): number => rng.int(from, to) * rng.pick([-1, 1]);
const inside = (rng: Rng, n: number) => ({ x: rng.int(1, n), plus: signed(rng, 1, n) });

const valueAt = (side: readonly Part[], x: Rational): Rational =>
  side
    .map((part) =>
      times(rational(part.times, part.over), plus(times(rational(part.x), x), rational(part.plus))),
    )
    .reduce(plus);

interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** Collects x on the left and numbers on the right, both sides multiplied so that all is whole; undefined where x cancels out. */
function solve({ left, right }: Puzzle): Fraction | undefined {
  const whole = [...left, ...right].reduce((product, part) => product * part.over, 1);
  const total = (of: 'x' | 'plus'): number => {
    const sum = (side: readonly Part[]) =>
      side.reduce((n, part) => n + (part.times * part[of] * whole) / part.over, 0);
    return sum(left) - sum(right);
  };
  const [x, rest] = [total('x'), total('plus')];
  if (x === 0) return undefined;
  let [a, b] = [Math.abs(x), Math.abs(rest)];
  while (b > 0) [a, b] = [b, a % b];
  const by = x > 0 ? a : -a;
  return { top: rest === 0 ? 0 : -rest / by, bottom: x / by };
}
const fractionText = ({ top, bottom }: Fraction): string => (bottom === 1 ? `${top}` : `${top}/${bottom}`);

const letterOf = (p: Puzzle): string => p.unknown ?? 'x';

const equation = (p: Puzzle): string => `${sideText(p.left, p.unknown)} = ${sideText(p.right, p.unknown)}`;
