import type { Brute } from '../examples.ts';
import type { Puzzle } from './simple-integration.ts';

/** Every a*x^2/2 + b*x and b*x + a/2*x^2 + 1 with whole a and b, and some with a power too much. */
const brute: Brute<{ terms: number; degree: number; largest: number; fractions: boolean }, Puzzle> = {
  params: { terms: 2, degree: 1, largest: 9, fractions: false },
  *candidates() {
    for (let a = -12; a <= 12; a++)
      for (let b = -40; b <= 40; b++) {
        yield `${a}*x^2/2 + ${b}*x + C`;
        yield `${b}*x + ${a}/2*x^2 + 1`;
        yield `x*(${a}*x + 2*${b})/2`;
        yield `${a}*x^2/2 + ${b}*x + x^3`;
        yield `${a}*x^2/2 + ${b}*x + C*x`;
      }
  },
  right({ terms }, reply) {
    if (reply.endsWith('x^3') || reply.endsWith('C*x')) return false;
    const [, a, b] =
      /^(-?\d+)\*x\^2\/2 \+ (-?\d+)/.exec(reply) ?? /^x\*\((-?\d+)\*x \+ 2\*(-?\d+)/.exec(reply) ?? [];
    const [, first, second] = /^(-?\d+)\*x \+ (-?\d+)\/2/.exec(reply) ?? [];
    const of = (exponent: number): number => terms.find((term) => term.exponent === exponent)?.top ?? 0;
    return Number(a ?? second) === of(1) && Number(b ?? first) === of(0);
  },
};

export default brute;
