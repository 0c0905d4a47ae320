import type { Environment } from '../../core/environment.ts';
import { choice } from '../../core/params.ts';
import type { Enumeration, ToldExamples } from '../subject.ts';

const isPrime = (n: number): boolean =>
  !Array.from({ length: n - 2 }, (_, i) => i + 2).some((d) => n % d === 0);
const PRIMES = Array.from({ length: 200 }, (_, i) => i + 11).filter(isPrime);
const knobs = { primes: choice('Primes', [20, 24, 28, 32, 36]) };

export interface Puzzle {
  readonly n: number;
}
export type Divisor = Environment<typeof knobs, Puzzle, number, null, string>;

/** A clean environment: an instance has two right answers, or one. */
export const divisor: Divisor = {
  ...{ id: 'divisor', version: 1, title: 'Divisor', family: 'planted', tags: ['search'] },
  sources: ['Made for the tests'],
  about: 'Find a divisor.',
  knobs,
  levels: [{ primes: 20 }, { primes: 24 }, { primes: 28 }, { primes: 32 }, { primes: 36 }],
  measure: { says: 'the number', of: (p) => p.n },
  generate({ primes }, rng) {
    const known = PRIMES.slice(0, primes);
    return { puzzle: { n: rng.pick(known) * rng.pick(known) }, secret: null };
  },
  prompt: (p) =>
    `Find a number between 1 and ${p.n}, neither of them, that divides ${p.n} without rest.\n\nAnswer with it.`,
  read: (text) => (/^[1-9]\d{0,11}$/.test(text) ? { answer: Number(text) } : { why: 'That is no number.' }),
  write: (answer) => String(answer),
  rules: [
    {
      name: 'between',
      says: 'It lies between 1 and the number.',
      broken: (p, a) => (a > 1 && a < p.n ? undefined : { places: [] }),
    },
    {
      name: 'divides',
      says: 'It divides the number.',
      broken: (p, a) => (p.n % a === 0 ? undefined : { places: [] }),
    },
  ],
  board: {
    tip: 'Type the number.',
    start: () => '1',
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
  guess: (p, rng) => rng.int(2, p.n),
  oracle(p, _secret, steps) {
    for (let d = 2; d < p.n; d++) {
      if (!steps.take()) return undefined;
      if (p.n % d === 0) return d;
    }
    return undefined;
  },
};

export const divisorEnumeration: Enumeration = {
  params: { primes: 20 },
  candidates: (puzzle) =>
    Array.from({ length: Math.min(3_000, (puzzle as Puzzle).n) }, (_, i) => String(i + 1)),
  right(puzzle, reply) {
    const { n } = puzzle as Puzzle;
    const d = Number(reply);
    return d !== 1 && d !== n && Number.isInteger(n / d);
  },
};

export const divisorExamples: ToldExamples = {
  solved: [
    { puzzle: { n: 143 }, reply: '11' },
    { puzzle: { n: 143 }, reply: '13' },
  ],
  broken: {
    between: [{ puzzle: { n: 143 }, reply: '143' }],
    divides: [{ puzzle: { n: 143 }, reply: '12' }],
  },
  unreadable: [{ puzzle: { n: 143 }, reply: 'eleven' }],
};
