import type { Brute } from '../examples.ts';
import type { Puzzle } from './polynomial-multiplication.ts';

type Params = {
  readonly factors: number;
  readonly terms: number;
  readonly degree: number;
  readonly largest: number;
  readonly letters: number;
};

/** Sums a*x^2 + b*x + c for two linear factors, in two orders, and forms that are not multiplied out or put together. */
const brute: Brute<Params, Puzzle> = {
  params: { factors: 2, terms: 2, degree: 1, largest: 5, letters: 1 },
  *candidates({ factors: [[[p = 0] = [], [q = 0] = []] = [], [[r = 0] = [], [s = 0] = []] = []] }) {
    for (let a = p * r - 2; a <= p * r + 2; a++)
      for (let c = q * s - 2; c <= q * s + 2; c++)
        for (let b = -60; b <= 60; b++) {
          yield `${a}*x^2 + ${b}*x + ${c}`;
          yield `${c} + ${b}*x + ${a}*x**2`;
        }
    yield `(${p}*x + ${q})*(${r}*x + ${s})`;
    yield `${p * r}*x^2 + ${p * s}*x + ${q * r}*x + ${q * s}`;
  },
  right({ factors: [p, q] }, reply) {
    const numbers = reply.match(/^(-?\d+)\*x\^2 \+ (-?\d+)\*x \+ (-?\d+)$/) ?? [];
    const other = reply.match(/^(-?\d+) \+ (-?\d+)\*x \+ (-?\d+)\*x\*\*2$/);
    const [a, b, c] = other ? other.slice(1).reverse().map(Number) : numbers.slice(1).map(Number);
    if (a === undefined || !p || !q) return false;
    const value = (x: number): number => [p, q].reduce((n, [high, low]) => n * (high![0]! * x + low![0]!), 1);
    // Three points tell two quadratics apart.
    return [0, 1, 7].every((x) => (a * x + b!) * x + c! === value(x));
  },
};

export default brute;
