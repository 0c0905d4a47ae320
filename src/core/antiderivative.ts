import type { Formula } from './algebraic-formula.ts';
import { addBalls, type Ball, ballText, negated } from './ball.ts';
import { type Rational, rational, rationalText } from './rational.ts';
import { makeRng } from './rng.ts';
import { slopeOf } from './slope.ts';

/** Points tried, of sizes from 1/256 to 256 and both signs; and how many of them must agree. */
const TRIED = 192;
const AGREE = 10;
/** Bits to which a derivative must be known, relative to the integrand, before it counts as agreeing. */
const SURE = 90n;

export type Comparison =
  | { readonly agrees: true }
  /** At `at` the derivative is `slope` and the integrand `value`, for certain not the same; decimals, cut off. */
  | { readonly agrees: false; readonly at: string; readonly slope: string; readonly value: string }
  /** There are not enough points at which both are known. */
  | { readonly agrees: undefined };

/** The values of an integrand at the points of comparison, each computed when it is first asked for. */
export interface Target {
  readonly variable: string;
  /** Undefined where it is 0 or not known. */
  at(point: number): Ball | undefined;
}
export function targetOf(integrand: Formula, variable: string): Target {
  const of = slopeOf(integrand, variable);
  const known: (Ball | null)[] = [];
  return {
    variable,
    at(i) {
      const value = known[i] === undefined ? of(points()[i] as Rational)?.value : known[i];
      known[i] = value && value.mid !== 0n ? value : null;
      return known[i] ?? undefined;
    },
  };
}

/**
 * Compares the derivative of a formula with an integrand. Both are computed with bounds on their errors, so a difference
 * that is found is proved. Agreement is that of more than 90 bits at each of 10 points, the same ones for everybody:
 * formulas of bounded length that do so without being the same are not known, short of the same formula with something
 * vanishingly small added to it.
 */
export function compareSlope(formula: Formula, integrand: Target): Comparison {
  const given = slopeOf(formula, integrand.variable);
  let agreed = 0;
  for (const [i, point] of points().entries()) {
    const target = integrand.at(i);
    if (!target) continue;
    const slope = given(point)?.slope;
    const apart = slope && addBalls(slope, negated(target));
    if (!slope || !apart) continue;
    if (size(apart.mid) > apart.rad)
      return { agrees: false, at: rationalText(point), slope: ballText(slope), value: ballText(target) };
    if (apart.rad << SURE > size(target.mid)) continue;
    agreed++;
    if (agreed === AGREE) return { agrees: true };
  }
  return { agrees: undefined };
}

/** Whether an integrand has a value at as many of the points as a comparison needs. */
export function isComparable(integrand: Target): boolean {
  let known = 0;
  for (let i = 0; i < TRIED && known < AGREE; i++) if (integrand.at(i)) known++;
  return known === AGREE;
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);

let made: readonly Rational[] | undefined;
function points(): readonly Rational[] {
  if (made) return made;
  const rng = makeRng('points of comparison');
  made = Array.from({ length: TRIED }, (_, i) => {
    const scale = ((i >> 1) * 5) % 16;
    const part = rng.int(8192, 16_383) * (i % 2 === 0 ? 1 : -1);
    return rational(part * (1 << scale), 16_384 * 128);
  });
  return made;
}
