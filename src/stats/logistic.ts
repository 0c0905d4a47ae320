import { type Count, checkCount } from './rate.ts';

/** Attempts at one value of the predictor. */
export interface At extends Count {
  readonly x: number;
}

/** ln(p / (1 − p)) = intercept + slope·x, with the standard error of the slope from the inverse of the information matrix. */
export interface Fit {
  readonly intercept: number;
  readonly slope: number;
  readonly error: number;
  /** Newton steps that were taken. */
  readonly steps: number;
}

/**
 * Why the likelihood has no largest value. `separated`: every attempt below (falls) or above (rises) `between` was solved and none on the
 * other side, but for one value that may be mixed; the slope grows without end. `same`: all attempts have the same outcome. `one`: there is
 * one value of the predictor.
 */
export type NoFit =
  | { readonly no: 'separated'; readonly falls: boolean; readonly between: readonly [number, number] }
  | { readonly no: 'same'; readonly solved: boolean }
  | { readonly no: 'one' };

/**
 * Logistic regression on one predictor by Newton's method (iteratively reweighted least squares), until the log likelihood stands still.
 * Source: McCullagh and Nelder, "Generalized linear models" (1989), section 4.4; that a maximum exists unless the outcomes are
 * separated: Albert and Anderson, Biometrika 71 (1984).
 * @throws RangeError without attempts, for a count that is none, and for a predictor that is not finite.
 */
export function fitLogistic(data: readonly At[]): { readonly fit: Fit } | NoFit {
  if (data.length === 0) throw new RangeError('A regression needs one attempt or more.');
  for (const one of data) {
    checkCount(one);
    if (!Number.isFinite(one.x)) throw new RangeError('A regression needs finite values.');
  }
  return noFitOf(data) ?? { fit: newton(data) };
}

function noFitOf(data: readonly At[]): NoFit | undefined {
  const xs = data.map(({ x }) => x);
  if (Math.min(...xs) === Math.max(...xs)) return { no: 'one' };
  const solved = data.filter((one) => one.solved > 0).map(({ x }) => x);
  const missed = data.filter((one) => one.solved < one.n).map(({ x }) => x);
  if (solved.length === 0 || missed.length === 0) return { no: 'same', solved: missed.length === 0 };
  const lastSolved = Math.max(...solved);
  const firstMissed = Math.min(...missed);
  if (lastSolved <= firstMissed) return { no: 'separated', falls: true, between: [lastSolved, firstMissed] };
  const lastMissed = Math.max(...missed);
  const firstSolved = Math.min(...solved);
  if (lastMissed <= firstSolved) return { no: 'separated', falls: false, between: [lastMissed, firstSolved] };
  return undefined;
}

function newton(data: readonly At[]): Fit {
  const n = data.reduce((sum, one) => sum + one.n, 0);
  const middle = data.reduce((sum, one) => sum + one.n * one.x, 0) / n;
  const width = Math.max(...data.map(({ x }) => Math.abs(x - middle)));
  // Centred and scaled, so that the two steps do not lean on each other.
  const scaled = data.map((one) => ({ ...one, x: (one.x - middle) / width }));
  let at = { a: 0, b: 0 };
  let height = likelihood(scaled, at);
  let steps = 0;
  for (; steps < 100; steps++) {
    const { score, ...info } = derivatives(scaled, at);
    const determinant = info.aa * info.bb - info.ab * info.ab;
    const a = (info.bb * score.a - info.ab * score.b) / determinant;
    const b = (info.aa * score.b - info.ab * score.a) / determinant;
    let share = 1;
    let next = { a: at.a + a, b: at.b + b };
    // A step that overshoots is halved; the likelihood is concave, so a small enough one climbs.
    for (; likelihood(scaled, next) < height && share > 1e-9; share /= 2)
      next = { a: at.a + (a * share) / 2, b: at.b + (b * share) / 2 };
    const gain = likelihood(scaled, next) - height;
    at = next;
    height += gain;
    if (Math.abs(a) + Math.abs(b) < 1e-12) break;
  }
  const { aa, ab, bb } = derivatives(scaled, at);
  return {
    slope: at.b / width,
    intercept: at.a - (at.b * middle) / width,
    error: Math.sqrt(aa / (aa * bb - ab * ab)) / width,
    steps,
  };
}

interface Line {
  readonly a: number;
  readonly b: number;
}

function derivatives(data: readonly At[], { a, b }: Line) {
  const score = { a: 0, b: 0 };
  const info = { aa: 0, ab: 0, bb: 0 };
  for (const { x, solved, n } of data) {
    const p = 1 / (1 + Math.exp(-(a + b * x)));
    const rest = solved - n * p;
    const weight = n * p * (1 - p);
    score.a += rest;
    score.b += rest * x;
    info.aa += weight;
    info.ab += weight * x;
    info.bb += weight * x * x;
  }
  return { score, ...info };
}

function likelihood(data: readonly At[], { a, b }: Line): number {
  return data.reduce((sum, { x, solved, n }) => {
    const eta = a + b * x;
    // ln(1 + e^η) without overflow.
    const soft = eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta));
    return sum + solved * eta - n * soft;
  }, 0);
}
