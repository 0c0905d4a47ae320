import type { Brute } from '../examples.ts';
import type { Puzzle } from './intermediate-integration.ts';

type Params = {
  readonly method: 'linear substitution';
  readonly terms: number;
  readonly degree: number;
  readonly largest: number;
};

/** k/m times the fourth, third or second power of the inner function, of its opposite, or of one beside it. */
const brute: Brute<Params, Puzzle> = {
  params: { method: 'linear substitution', terms: 1, degree: 2, largest: 3 },
  *candidates({ forms: [form] }) {
    if (!form) return;
    for (const [a, b] of [
      [form.a, form.b],
      [-form.a, -form.b],
      [form.a, form.b + 1],
      [form.a + 1, form.b],
    ])
      for (const m of [1, 2, 3, 4, 6, 9, 12])
        for (const power of [2, 3, 4])
          for (let k = -12; k <= 12; k++) yield `${k}/${m}*(${a}*x + ${b})^${power} + 5`;
  },
  right({ forms: [form] }, reply) {
    const [k = 0, m = 1, a = 0, b = 0, power = 0] = (reply.match(/-?\d+/g) ?? []).map(Number);
    if (!form) return false;
    // Polynomials of degree 4 or less that agree at seven places are the same.
    return [-3, -2, -1, 0, 1, 2, 3].every((x) => {
      const slope = (k / m) * power * a * (a * x + b) ** (power - 1);
      return Math.abs(slope - form.c * (form.a * x + form.b) ** form.n) < 1e-6;
    });
  },
};

export default brute;
