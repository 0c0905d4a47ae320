import type { Brute } from '../examples.ts';
import type { Puzzle } from './countdown.ts';

/** Left to right, products before sums; NaN once a division leaves a remainder. */
function flat(text: string): string {
  const words = text.split(' ');
  for (const signs of ['*/', '+-'])
    for (let i = 1; i < words.length; )
      if (signs.includes(words[i]!)) {
        const [a, b] = [Number(words[i - 1]), Number(words[i + 1])];
        const value = { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[words[i]!]!;
        words.splice(i - 1, 3, Number.isInteger(value) ? String(value) : 'NaN');
      } else i += 2;
  return words[0]!;
}

/** Expressions of one to four of the given numbers and a strange one, with and without parentheses. */
const brute: Brute<{ numbers: number; needed: number; largest: number }, Puzzle> = {
  params: { numbers: 3, needed: 3, largest: 10 },
  *candidates({ numbers }) {
    const all = [...numbers, 11];
    for (const a of all) yield String(a);
    for (const a of all)
      for (const f of '+-*/')
        for (const b of all) {
          yield `${a} ${f} ${b}`;
          for (const g of '+-*/')
            for (const c of all) {
              yield `${a} ${f} ${b} ${g} ${c}`;
              yield `(${a} ${f} ${b}) ${g} ${c}`;
              yield `${a} ${f} (${b} ${g} ${c})`;
              yield `${a} ${f} ${b} ${g} ${c} + 11 - 11`;
              yield `(${a} ${f} ${b}) ${g} ${c} * 1`;
            }
        }
  },
  right({ numbers, target }, reply) {
    const used = reply.match(/\d+/g)!.map(Number);
    const fair = used.every((n, i) => numbers.includes(n) && !used.slice(0, i).includes(n));
    return fair && flat(reply.replace(/\((.*)\)/, (_, inner: string) => flat(inner))) === String(target);
  },
};

export default brute;
