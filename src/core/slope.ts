import type { Formula, FunctionName } from './algebraic-formula.ts';
import {
  addBalls,
  arcsinOfBall,
  arctanOfBall,
  type Ball,
  ballOf,
  expOfBall,
  inverseBall,
  logOfBall,
  multiplyBalls,
  negated,
  rightAngle,
  rootOfBall,
  turnOfBall,
} from './ball.ts';
import { polynomialOf } from './polynomial.ts';
import { type Rational, rational } from './rational.ts';

/** A function's value at a point and its derivative there. Source: forward differentiation, Wengert, 1964. */
export interface Sloped {
  readonly value: Ball;
  readonly slope: Ball;
}
type Made = Sloped | undefined;
/** Undefined where the function has no real value or derivative, or none of a size that can be computed. */
export type SlopeAt = (point: Rational) => Made;

const MOST = 1000n;

/** Makes a formula ready to be computed at many points; letters other than the variable stand for numbers of their own. */
export function slopeOf(formula: Formula, variable: string): SlopeAt {
  const of = compiled(formula, variable);
  return (point) => {
    const value = ballOf(point);
    return value && of({ value, slope: fixed(rational(1)) });
  };
}

const fixed = (value: Rational): Ball => ballOf(value) ?? { mid: 0n, rad: 0n };
const ZERO = fixed(rational(0));
const ONE = fixed(rational(1));

function compiled(formula: Formula, variable: string): (x: Sloped) => Made {
  switch (formula.is) {
    case 'number': {
      const value = ballOf(formula.value);
      return () => value && { value, slope: ZERO };
    }
    case 'letter': {
      if (formula.name === variable) return (x) => x;
      const value = fixed(rational(formula.name.charCodeAt(0) * 7919 + 13, 104_729));
      return () => ({ value, slope: ZERO });
    }
    case 'e': {
      const value = expOfBall(ONE);
      return () => value && { value, slope: ZERO };
    }
    case 'minus': {
      const of = compiled(formula.of, variable);
      return (x) => mapped(of(x), opposite);
    }
    case 'call': {
      const of = compiled(formula.of, variable);
      const call = CALLS[formula.name];
      return (x) => mapped(of(x), call);
    }
    case '^':
      return power(formula.left, formula.right, variable);
    default: {
      const [left, right] = [compiled(formula.left, variable), compiled(formula.right, variable)];
      const join = JOINS[formula.is];
      return (x) => {
        const a = left(x);
        const b = a && right(x);
        return a && b && join(a, b);
      };
    }
  }
}

function power(left: Formula, right: Formula, variable: string): (x: Sloped) => Made {
  const base = compiled(left, variable);
  const constant = polynomialOf(right);
  const exponent = constant?.size === 0 ? rational(0) : constant?.size === 1 ? constant.get('') : undefined;
  if (exponent && exponent.bottom <= 2n && exponent.top <= MOST && exponent.top >= -MOST) {
    const { top, bottom } = exponent;
    return (x) => mapped(base(x), (of) => mapped(bottom === 2n ? root(of) : of, (a) => wholePower(a, top)));
  }
  const other = compiled(right, variable);
  // Other powers are those of positive numbers: a^b = exp(b log a).
  return (x) => {
    const b = other(x);
    if (left.is === 'e') return mapped(b, exp);
    const a = b && mapped(base(x), log);
    return a && b && mapped(product(a, b), exp);
  };
}

function wholePower(a: Sloped, n: bigint): Made {
  if (n === 0n) return { value: ONE, slope: ZERO };
  let below: Ball | undefined = ONE;
  let square: Ball | undefined = a.value;
  for (let rest = (n < 0n ? -n : n) - 1n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) below = below && square && multiplyBalls(below, square);
    if (rest > 1n) square = square && multiplyBalls(square, square);
  }
  const value = below && multiplyBalls(below, a.value);
  const times = below && multiplyBalls(below, fixed(rational(n < 0n ? -n : n)));
  const slope = times && multiplyBalls(times, a.slope);
  const up = value && slope && { value, slope };
  return n < 0n ? up && inverse(up) : up;
}

const mapped = (of: Made, by: (of: Sloped) => Made): Made => of && by(of);
const opposite = (a: Sloped): Sloped => ({ value: negated(a.value), slope: negated(a.slope) });
const made = (value: Ball | undefined, slope: Ball | undefined): Made => value && slope && { value, slope };
const sum = (a: Sloped, b: Sloped): Made => made(addBalls(a.value, b.value), addBalls(a.slope, b.slope));

function product(a: Sloped, b: Sloped): Made {
  const left = multiplyBalls(a.value, b.slope);
  const right = multiplyBalls(a.slope, b.value);
  return made(multiplyBalls(a.value, b.value), left && right && addBalls(left, right));
}

/** The chain rule: the value of an outer function, and its derivative times the inner one. */
const chain = (value: Ball | undefined, outer: Ball | undefined, a: Sloped): Made =>
  made(value, outer && multiplyBalls(outer, a.slope));

function inverse(a: Sloped): Made {
  const value = inverseBall(a.value);
  const square = value && multiplyBalls(value, value);
  return chain(value, square && negated(square), a);
}
function root(a: Sloped): Made {
  const value = rootOfBall(a.value);
  return chain(value, value && inverseBall({ mid: 2n * value.mid, rad: 2n * value.rad }), a);
}
function exp(a: Sloped): Made {
  const value = expOfBall(a.value);
  return chain(value, value, a);
}
const log = (a: Sloped): Made => chain(logOfBall(a.value), inverseBall(a.value), a);

function sin(a: Sloped): Made {
  const turn = turnOfBall(a.value);
  return chain(turn?.sin, turn?.cos, a);
}
function cos(a: Sloped): Made {
  const turn = turnOfBall(a.value);
  return chain(turn?.cos, turn && negated(turn.sin), a);
}
const quotient = (a: Made, b: Made): Made => a && b && mapped(inverse(b), (by) => product(a, by));

/** Half the sum, or half the difference, of exp(a) and exp(-a). */
function hyperbolic(a: Sloped, join: (a: Sloped, b: Sloped) => Made): Made {
  const [up, down] = [exp(a), exp(opposite(a))];
  const both = up && down && join(up, down);
  return both && product(both, { value: fixed(rational(1, 2)), slope: ZERO });
}
function arcsin(a: Sloped): Made {
  const value = arcsinOfBall(a.value);
  const square = multiplyBalls(a.value, a.value);
  const rest = square && addBalls(ONE, negated(square));
  const height = rest && rootOfBall(rest);
  return chain(value, height && inverseBall(height), a);
}
function arctan(a: Sloped): Made {
  const square = multiplyBalls(a.value, a.value);
  const more = square && addBalls(ONE, square);
  return chain(arctanOfBall(a.value), more && inverseBall(more), a);
}
function absolute(a: Sloped): Made {
  if (a.value.mid > a.value.rad) return a;
  return a.value.mid < -a.value.rad ? opposite(a) : undefined;
}

const difference = (a: Sloped, b: Sloped): Made => sum(a, opposite(b));
const JOINS = { '+': sum, '-': difference, '*': product, '/': quotient } as const;
const CALLS: { readonly [name in FunctionName]: (a: Sloped) => Made } = {
  sin,
  cos,
  tan: (a) => quotient(sin(a), cos(a)),
  asin: arcsin,
  acos: (a) => mapped(arcsin(a), (of) => difference({ value: rightAngle(), slope: ZERO }, of)),
  atan: arctan,
  sinh: (a) => hyperbolic(a, difference),
  cosh: (a) => hyperbolic(a, sum),
  exp,
  log,
  sqrt: root,
  abs: absolute,
};
