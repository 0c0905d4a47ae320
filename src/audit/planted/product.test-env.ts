import type { Environment } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import type { Enumeration, ToldExamples } from '../subject.ts';

const knobs = { largest: int('Largest factor', 9, 9_999) };

export interface Puzzle {
  readonly a: number;
  readonly b: number;
}
export type Product = Environment<typeof knobs, Puzzle, number, null, string>;

/** A clean environment: its answer is one number. */
export const product: Product = {
  ...{ id: 'product', version: 1, title: 'Product', family: 'planted', tags: ['arithmetic'] },
  sources: ['Made for the tests'],
  about: 'Multiply two numbers.',
  knobs,
  levels: [{ largest: 99 }, { largest: 300 }, { largest: 999 }, { largest: 3_000 }, { largest: 9_999 }],
  measure: { says: 'size of the product', of: (p) => p.a * p.b },
  generate: ({ largest }, rng) => ({
    puzzle: { a: rng.int(2, largest), b: rng.int(2, largest) },
    secret: null,
  }),
  prompt: (p) => `What is ${p.a} times ${p.b}?\n\nAnswer with the number.`,
  read: (text) =>
    /^(?:0|[1-9]\d{0,11})$/.test(text) ? { answer: Number(text) } : { why: 'That is no whole number.' },
  write: (answer) => String(answer),
  rules: [
    {
      name: 'product',
      says: 'It is the product.',
      broken: (p, a) => (a === p.a * p.b ? undefined : { places: ['answer'] }),
    },
  ],
  board: {
    tip: 'Type the number.',
    start: () => '0',
    act: (_p, draft, gesture) => (gesture.do === 'set' ? gesture.value : draft),
    show: (_p, draft) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'answer',
          name: 'answer',
          items: [{ at: 'answer', name: 'answer', text: draft }],
        },
      ],
    }),
    answer: (_p, draft) => Number(draft),
    draft: (_p, answer) => String(answer),
    enter: (_p, answer) => [{ do: 'set', at: 'answer', value: String(answer) }],
  },
  guess: (p, rng) => rng.int(2, 4 * p.a * p.b),
  oracle(p, _secret, steps) {
    let sum = 0;
    for (let i = 0; i < p.a; i++) {
      if (!steps.take()) return undefined;
      sum += p.b;
    }
    return sum;
  },
};

export const productEnumeration: Enumeration = {
  params: { largest: 9 },
  unique: true,
  candidates: () => Array.from({ length: 100 }, (_, n) => String(n)),
  right(puzzle, reply) {
    const { a, b } = puzzle as Puzzle;
    return Number(reply) / a === b;
  },
};

export const productExamples: ToldExamples = {
  solved: [{ puzzle: { a: 3, b: 4 }, reply: '12' }],
  broken: { product: [{ puzzle: { a: 3, b: 4 }, reply: '13' }] },
  unreadable: [{ puzzle: { a: 3, b: 4 }, reply: 'twelve' }],
};
