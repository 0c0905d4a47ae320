import type { Environment } from '../../core/environment.ts';
import { choice, int } from '../../core/params.ts';
import { plus, type Rational, rational, rationalText, sameNumber, times } from '../../core/rational.ts';
import type { Rng } from '../../core/rng.ts';

const knobs = {
  form: choice('Form', ['one side', 'both sides', 'brackets', 'quotients', 'mixed'], 'Where x stands.'),
  largest: int('Largest number', 6, 20, 'Of the numbers in front of x, of brackets and below lines.'),
  solution: choice('Solution', ['whole', 'fraction']),
};

/** Stands for times · (x·X + plus) / over, where X is the unknown. A term without X has x = 0. */
interface Part {
  readonly times: number;
  readonly x: number;
  readonly plus: number;
  readonly over: number;
}
export interface Puzzle {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}
/** A number in the making: '', '-', '-12', '3/' or '3/4'; not always in lowest terms. */
type Answer = string;
interface Draft {
  readonly answer: Answer;
  /** Own notes; no part of the answer. */
  readonly working: string;
}

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

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'linear-equation',
  version: 1,
  title: 'Linear equation',
  about: 'Find the number for which both sides of an equation are equal.',
  family: 'algebra',
  tags: ['algebra', 'arithmetic'],
  sources: ['School algebra', 'Reasoning Gym, simple_equations, 2025, https://github.com/open-thought/reasoning-gym'],

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
    of: (p) => `${equation(p)} ${fractionText(solve(p))}`.match(/\d+/g)?.length ?? 0,
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
  read(text) {
    if (/^-?(0|[1-9]\d{0,11})?(\/([1-9]\d{0,11})?)?$/.test(text) && text !== '' && !/^-?\//.test(text))
      return { answer: text };
    return {
      why: `“${text.slice(0, 30)}” is no whole number such as -12 and no fraction such as 3/4, of up to 12 digits.`,
    };
  },
  readSymbolic(text) {
    const plain = text
      .replace(/^x\s*=|=\s*x$/g, '')
      .replace(/^([+\-−]?)\s*\\[dt]?frac\{(-?\d{1,12})\}\{(\d{1,12})\}$/, '$1$2/$3')
      .trim()
      .replace('−', '-')
      .replace(/\s*\/\s*/, '/')
      .replace(/^\+|^-(?=-)/, '');
    const decimal = /^(-?)(\d{1,6})\.(\d{1,6})$/.exec(plain);
    if (!decimal) return env.read(plain.replace(/^(-?)0+(?=\d)/, '$1'), NOTHING);
    const [, sign, whole = '', part = ''] = decimal;
    const bottom = `1${'0'.repeat(part.length)}`;
    return env.read(`${sign}${Number(whole + part)}/${bottom}`, NOTHING);
  },
  write: (answer) => answer,
