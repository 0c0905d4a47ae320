import { int, type ParamsOf } from '../../core/params.ts';
import { type Rational, rational, rationalText, times } from '../../core/rational.ts';
import type { Rng } from '../../core/rng.ts';

export const sizes = {
  degree: int('Degree', 2, 6, 'The largest exponent outside a function.'),
  largest: int('Largest number', 3, 20),
};
type Sizes = ParamsOf<typeof sizes>;

/** Which forms a method draws from. */
export const METHODS = {
  'linear substitution': ['power'],
  substitution: ['root', 'exponential', 'sine', 'cosine'],
  'one part': ['logarithm', 'arctangent', 'arcsine'],
  'repeated parts': ['power times exp', 'power times sin', 'power times cos'],
  cycle: ['exp times sin', 'exp times cos'],
} as const;
export type Method = keyof typeof METHODS;
export type Kind = (typeof METHODS)[Method][number];

/** Numbers of one integrand, by what they stand for in its form. */
export interface Form {
  readonly kind: Kind;
  /** In front of all. */
  readonly c: number;
  /** a*x + b is the inner function; b is 0 where there is none. */
  readonly a: number;
  readonly b: number;
  /** An exponent, or the third number of a form that needs one. */
  readonly n: number;
}
interface Made {
  /** Steps of integration: substitutions, parts, and equations for the integral itself. */
  steps(form: Form): number;
  /** The numbers n. */
  n(rng: Rng, sizes: Sizes): number;
  integrand(form: Form): string;
  /** One antiderivative. */
  integral(form: Form): string;
}

const signed = (rng: Rng, largest: number): number => rng.int(1, largest) * rng.pick([-1, 1]);
const none = (): number => 0;
const power = (rng: Rng, { degree }: Sizes): number => rng.int(2, degree);

/** `3*x*sin(x)/4`: a fraction times some factors, 1 and x^0 left out. */
function product(by: Rational, ...factors: readonly string[]): string {
  const [top = '', bottom] = rationalText(by).split('/');
  const shown = factors.filter((factor) => factor !== '');
  const front =
    shown.length > 0 && /^-?1$/.test(top) ? top.slice(0, -1) : `${top}${shown.length > 0 ? '*' : ''}`;
  return `${front}${shown.join('*')}${bottom === undefined ? '' : `/${bottom}`}`;
}
const sum = (terms: readonly string[]): string => terms.join(' + ').replaceAll('+ -', '- ');
const x = (n: number): string => (n === 0 ? '' : n === 1 ? 'x' : `x^${n}`);
const whole = (n: number): Rational => rational(n);
const logOf = ({ a }: Form): string => `log(${product(whole(Math.abs(a)), 'x')})`;
const linear = ({ a, b }: Form): string =>
  b === 0 ? product(whole(a), 'x') : sum([product(whole(a), 'x'), String(b)]);

/** Repeated parts: x^n f becomes the sum of the alternating derivatives of x^n times the repeated integrals of f. */
function parts(
  form: Form,
  repeated: (times: number) => { readonly sign: number; readonly name: string },
): string {
  const terms: string[] = [];
  let by = whole(form.c);
  for (let k = 0; k <= form.n; k++) {
    by = times(by, rational(1, form.a));
    const { sign, name } = repeated(k + 1);
    terms.push(
      product(times(by, whole(k % 2 === 0 ? sign : -sign)), x(form.n - k), `${name}(${linear(form)})`),
    );
    by = times(by, whole(form.n - k));
  }
  return sum(terms);
}
/** The integrals of sin, one after the other: -cos, -sin, cos, sin. */
const turns = (k: number) => ({
  sign: k % 4 === 1 || k % 4 === 2 ? -1 : 1,
  name: k % 2 === 1 ? 'cos' : 'sin',
});

export const FORMS: { readonly [kind in Kind]: Made } = {
  power: {
    steps: () => 1,
    n: power,
    integrand: (f) => product(whole(f.c), `(${linear(f)})^${f.n}`),
    integral: (f) => product(rational(f.c, f.a * (f.n + 1)), `(${linear(f)})^${f.n + 1}`),
  },
  root: {
    steps: () => 2,
    n: none,
    integrand: (f) => product(whole(f.c), `sqrt(${linear(f)})`),
    integral: (f) => product(rational(2 * f.c, 3 * f.a), `(${linear(f)})^(3/2)`),
  },
  exponential: {
    steps: () => 2,
    n: (rng, { largest }) => signed(rng, largest),
    integrand: (f) =>
      product(whole(f.c), `(${sum([product(whole(2 * f.a), 'x'), String(f.n)])})`, `exp(${quadratic(f)})`),
    integral: (f) => product(whole(f.c), `exp(${quadratic(f)})`),
  },
  sine: {
    steps: () => 2,
    n: power,
    integrand: (f) => product(whole(f.c), `sin(${linear(f)})^${f.n}`, `cos(${linear(f)})`),
    integral: (f) => product(rational(f.c, f.a * (f.n + 1)), `sin(${linear(f)})^${f.n + 1}`),
  },
  cosine: {
    steps: () => 2,
    n: power,
    integrand: (f) => product(whole(f.c), `sin(${linear(f)})`, `cos(${linear(f)})^${f.n}`),
    integral: (f) => product(rational(-f.c, f.a * (f.n + 1)), `cos(${linear(f)})^${f.n + 1}`),
  },
  logarithm: {
    steps: () => 3,
    n: (rng, { degree }) => rng.int(1, degree),
    integrand: (f) => product(whole(f.c), x(f.n), logOf(f)),
    integral: (f) =>
      sum([
        product(rational(f.c, f.n + 1), x(f.n + 1), logOf(f)),
        product(rational(-f.c, (f.n + 1) * (f.n + 1)), x(f.n + 1)),
      ]),
  },
  arctangent: {
    steps: () => 3,
    n: none,
    integrand: (f) => product(whole(f.c), `atan(${product(whole(f.a), 'x')})`),
    integral: (f) =>
      sum([
        product(whole(f.c), 'x', `atan(${product(whole(f.a), 'x')})`),
        product(rational(-f.c, 2 * f.a), `log(1 + ${product(whole(f.a * f.a), 'x^2')})`),
      ]),
  },
  arcsine: {
    steps: () => 3,
    n: none,
    integrand: (f) => product(whole(f.c), `asin(${product(whole(f.a), 'x')})`),
    integral: (f) =>
      sum([
        product(whole(f.c), 'x', `asin(${product(whole(f.a), 'x')})`),
        product(rational(f.c, f.a), `sqrt(1 - ${product(whole(f.a * f.a), 'x^2')})`),
      ]),
  },
  'power times exp': {
    steps: (f) => 2 * f.n,
    n: power,
    integrand: (f) => product(whole(f.c), x(f.n), `exp(${linear(f)})`),
    integral: (f) => parts(f, () => ({ sign: 1, name: 'exp' })),
  },
  'power times sin': {
    steps: (f) => 2 * f.n,
    n: power,
    integrand: (f) => product(whole(f.c), x(f.n), `sin(${linear(f)})`),
    integral: (f) => parts(f, turns),
  },
  'power times cos': {
    steps: (f) => 2 * f.n,
    n: power,
    integrand: (f) => product(whole(f.c), x(f.n), `cos(${linear(f)})`),
    integral: (f) => parts(f, (k) => turns(k + 3)),
  },
  'exp times sin': {
    steps: () => 7,
    n: (rng, { largest }) => rng.int(1, largest),
    integrand: (f) =>
      product(whole(f.c), `exp(${linear({ ...f, b: 0 })})`, `sin(${product(whole(f.n), 'x')})`),
    integral: (f) => cycle(f, [f.a, 'sin'], [-f.n, 'cos']),
  },
  'exp times cos': {
    steps: () => 7,
    n: (rng, { largest }) => rng.int(1, largest),
    integrand: (f) =>
      product(whole(f.c), `exp(${linear({ ...f, b: 0 })})`, `cos(${product(whole(f.n), 'x')})`),
    integral: (f) => cycle(f, [f.a, 'cos'], [f.n, 'sin']),
  },
};
export function drawForm(kind: Kind, sizes: Sizes, rng: Rng): Form {
  return {
    kind,
    c: signed(rng, Math.min(sizes.largest, 9)),
    a: signed(rng, sizes.largest),
    b: signed(rng, sizes.largest),
    n: FORMS[kind].n(rng, sizes),
  };
}

const quadratic = (f: Form): string =>
  sum([product(whole(f.a), 'x^2'), product(whole(f.n), 'x'), String(f.b)]);

function cycle(f: Form, ...pairs: readonly (readonly [number, string])[]): string {
  const below = f.a * f.a + f.n * f.n;
  return sum(
    pairs.map(([by, name]) =>
      product(
        rational(f.c * by, below),
        `exp(${linear({ ...f, b: 0 })})`,
        `${name}(${product(whole(f.n), 'x')})`,
      ),
    ),
  );
}
