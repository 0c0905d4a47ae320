import type { Brute } from '../examples.ts';
import type { Puzzle } from './game-24.ts';

const SHAPES = ['a b f c g d h', 'a b c g f d h', 'a b f c d h g', 'a b c f d g h', 'a b c d h g f'];

/** The value of words in postfix order, kept as fractions; NaN after a division by 0. */
function worth(words: readonly string[]): number {
  const stack: [number, number][] = [];
  for (const word of words) {
    if (!'+-*/'.includes(word)) {
      stack.push([Number(word), 1]);
      continue;
    }
    const [c, d] = stack.pop()!;
    const [a, b] = stack.pop()!;
    const sums = { '+': a * d + c * b, '-': a * d - c * b, '*': a * c, '/': a * d };
    stack.push([sums[word as '+'], word === '/' ? b * c : b * d]);
  }
  const [top, bottom] = stack[0]!;
  return bottom === 0 ? Number.NaN : top / bottom;
}

function infix(words: readonly string[]): string {
  const stack: string[] = [];
  for (const word of words) {
    const right = '+-*/'.includes(word) ? stack.pop()! : undefined;
    stack.push(right === undefined ? word : `(${stack.pop()} ${word} ${right})`);
  }
  return stack[0]!;
}

/** The numbers in two orders, all operators, all five shapes; and the same with a number changed. */
const brute: Brute<{ largest: number; ways: 'many' }, Puzzle> = {
  params: { largest: 9, ways: 'many' },
  *candidates({ numbers }) {
    const [a, b, c, d] = numbers as readonly [number, number, number, number];
    for (const [i, four] of [numbers, [a, c, b, d], [b, c, a, d], [d, c, b, a], [a, b, c, c]].entries())
      for (const f of '+-*/')
        for (const g of '+-*/')
          for (const h of '+-*/')
            for (const shape of SHAPES) {
              const named: Record<string, string> = { f, g, h };
              for (const [n, name] of ['a', 'b', 'c', 'd'].entries()) named[name] = String(four[n]);
              yield infix(shape.split(' ').map((name) => named[name]!)) + (i === 3 ? ' * 1' : '');
            }
  },
  right({ numbers }, reply) {
    const used = reply.match(/\d+/g)!.map(Number);
    if (used.toSorted().join() !== numbers.toSorted().join()) return false;
    const rpn: string[] = [];
    const signs: string[] = [];
    for (const word of reply.match(/\d+|[-+*/()]/g)!)
      if (/\d/.test(word)) rpn.push(word);
      else if (word === ')') {
        const sign = signs.pop()!;
        signs.pop();
        rpn.push(sign);
      } else signs.push(word);
    return worth(rpn) === 24;
  },
};

export default brute;
