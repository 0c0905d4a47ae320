import { type Count, passRate } from './rate.ts';
import { studentBelow, studentPoint } from './student.ts';

/** What two solvers did with one prompt. */
export interface Pair {
  readonly a: Count;
  readonly b: Count;
}
export interface Comparison {
  /** Prompts that both tried. */
  readonly prompts: number;
  /** Mean pass rates over these prompts. */
  readonly a: number;
  readonly b: number;
  /** a − b, with its 95 % interval; the interval is undefined for one prompt, and where all differences are alike. */
  readonly difference: number;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  /** Standard error of the difference. */
  readonly error: number | undefined;
  /** Two-sided, of no difference. */
  readonly p: number | undefined;
  /** On how many prompts each had the higher rate. */
  readonly better: { readonly a: number; readonly b: number; readonly neither: number };
}

/**
 * Two solvers on the same prompts. Each prompt gives one difference of pass rates d, however many attempts it had, so that attempts at one
 * prompt count as the cluster they are: mean d ± t·s/√m over m prompts, with s the standard deviation of d and t of m − 1 degrees.
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908); for evaluations of language models Miller, "Adding error bars
 * to evals", arXiv 2411.00640 (2024), section 4.2.
 * @throws RangeError for no prompts, or a count that is none.
 */
export function comparePaired(pairs: readonly Pair[]): Comparison {
  const m = pairs.length;
  if (m === 0) throw new RangeError('A comparison needs a prompt that both solvers tried.');
  const rates = pairs.map(({ a, b }) => ({ a: passRate(a), b: passRate(b) }));
  const a = rates.reduce((sum, rate) => sum + rate.a, 0) / m;
  const b = rates.reduce((sum, rate) => sum + rate.b, 0) / m;
  const better = { a: 0, b: 0, neither: 0 };
  for (const rate of rates) better[rate.a > rate.b ? 'a' : rate.b > rate.a ? 'b' : 'neither']++;
  const spread = spreadOf(rates.map((rate) => rate.a - rate.b));
  return { prompts: m, a, b, better, ...spread };
}

type Spread = Pick<Comparison, 'difference' | 'interval' | 'error' | 'p'>;

/** The mean of differences with its t interval. */
export function spreadOf(differences: readonly number[]): Spread {
  const m = differences.length;
  const difference = differences.reduce((sum, d) => sum + d, 0) / m;
  const squares = differences.reduce((sum, d) => sum + (d - difference) * (d - difference), 0);
  if (m < 2 || squares < 1e-24 * m)
    return { difference, interval: undefined, error: undefined, p: undefined };
  const error = Math.sqrt(squares / (m - 1) / m);
  const half = studentPoint(m - 1) * error;
  return {
    difference,
    error,
    interval: { low: difference - half, high: difference + half },
    p: 2 * studentBelow(-Math.abs(difference / error), m - 1),
  };
}
