import type { Brute } from '../examples.ts';
import type { Puzzle } from './basic-arithmetic.ts';

type Params = { terms: number; digits: number; result: 'fraction'; negative: boolean };

/** Every fraction with a lower number up to 81 and an upper one that is not far from the right place, and others. */
const brute: Brute<Params, Puzzle> = {
  params: { terms: 3, digits: 1, result: 'fraction', negative: false },
  *candidates({ expression }) {
    const near = Math.floor(value(expression));
    for (let bottom = 1; bottom <= 81; bottom++)
      for (let top = (near - 1) * bottom; top <= (near + 2) * bottom; top++)
        yield bottom === 1 ? `${top}` : `${top}/${bottom}`;
    for (let n = 0; n <= 400; n++) yield `${near}.${n}`;
    yield expression;
  },
  right({ expression }, reply) {
    if (!/^-?\d+(\/\d+|\.\d*[1-9])?$/.test(reply) || /^-0(\/|$)/.test(reply)) return false;
    const [top, bottom] = reply.split('/').map(Number) as [number, number?];
    for (let d = 2; bottom !== undefined && d <= bottom; d++)
      if (top % d === 0 && bottom % d === 0) return false;
    return Math.abs(top / (bottom ?? 1) - value(expression)) < 1e-9;
  },
};

/** The inner parentheses first, then products, then sums, in floating point. */
function value(text: string): number {
  const inner = /\(([^()]*)\)/.exec(text);
  if (inner) return value(text.replace(inner[0], String(value(inner[1] ?? ''))));
  const words = text.split(' ');
  for (const signs of ['*/', '+-'])
    for (let i = 1; i < words.length; ) {
      const sign = words[i] ?? '';
      if (!signs.includes(sign)) i += 2;
      else {
        const [a, b] = [Number(words[i - 1]), Number(words[i + 1])];
        words.splice(
          i - 1,
          3,
          String(sign === '*' ? a * b : sign === '/' ? a / b : sign === '+' ? a + b : a - b),
        );
      }
    }
  return Number(words[0]);
}

export default brute;
