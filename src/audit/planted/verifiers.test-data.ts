import { extract } from '../../core/reply.ts';
import type { Subject } from '../subject.ts';
import { product } from './product.test-env.ts';
import {
  hosted,
  judgedBy,
  solvedVerdict,
  withDivisor,
  withProduct,
  withSigns,
  wrongVerdict,
} from './wrapped.test-data.ts';

export interface Planted {
  readonly name: string;
  /** The probe that is meant to find it. */
  readonly probe: string;
  subject(): Subject;
}

const right = (puzzle: unknown): number => {
  const { a, b } = puzzle as { a: number; b: number };
  return a * b;
};
const byRule = (broken: (a: number, wanted: number) => boolean): Partial<typeof product> => ({
  rules: [
    {
      name: 'product',
      says: 'It is the product.',
      broken: (p, a) => (broken(a, p.a * p.b) ? { places: ['answer'] } : undefined),
    },
  ],
});

/** Verifiers that accept too much. */
export const tooKind: readonly Planted[] = [
  {
    name: 'nothing is wrong where there is no number',
    probe: 'empty replies',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) =>
          (reply.match(/\d+/g) ?? []).every((n) => Number(n) === right(puzzle)),
        ),
      ),
  },
  {
    name: 'any non-empty answer is accepted',
    probe: 'gibberish',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy((_made, reply) => extract(reply).text !== ''),
      ),
  },
  {
    name: 'a reply that repeats the question is accepted',
    probe: 'prompt echoed',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(
          async (made, reply, host) =>
            reply.includes(made.prompt) || (await host.judge(made, reply)).outcome === 'solved',
        ),
      ),
  },
  {
    name: 'the reply is used as a pattern',
    probe: 'injection',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) => {
          try {
            return new RegExp(`^(?:${extract(reply).text || 'x'})$`).test(String(right(puzzle)));
          } catch {
            return false;
          }
        }),
      ),
  },
  {
    name: 'the reply is evaluated',
    probe: 'injection',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) => {
          const called = /^\w+\("?(\d+)"?\)$/.exec(extract(reply).text)?.[1] ?? extract(reply).text;
          return /^\d+$/.test(called) && Number(called) === right(puzzle);
        }),
      ),
  },
  {
    name: 'not-a-number is no farther than the tolerance',
    probe: 'type confusion',
    subject: () =>
      withProduct({
        read: (text) => ({ answer: Number(text) }),
        ...byRule((a, wanted) => Math.abs(a - wanted) > 0),
      }),
  },
  {
    name: 'digits of every script are read',
    probe: 'number forgeries',
    subject: () => withProduct({ read: (text, puzzle) => product.read(text.normalize('NFKC'), puzzle) }),
  },
  {
    name: 'exponents are read',
    probe: 'number forgeries',
    subject: () =>
      withProduct({
        read: (text) => (/^[\de]+$/.test(text) ? { answer: Number(text) } : { why: 'That is no number.' }),
      }),
  },
  {
    name: 'a reply that holds the answer anywhere is accepted',
    probe: 'all candidates at once',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) => reply.includes(String(right(puzzle)))),
      ),
  },
  {
    name: 'the first tags count',
    probe: 'answer tags',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) => {
          const first = /<answer>(.*?)<\/answer>/s.exec(reply)?.[1] ?? extract(reply).text;
          return first.trim() === String(right(puzzle));
        }),
      ),
  },
  {
    name: 'the answers of all instances are accepted',
    probe: 'another instance’s answer',
    subject: () =>
      withSigns({
        rules: [
          {
            name: 'form',
            says: 'It is long enough.',
            broken: (_p, a) => (a.length > 5 && !a.includes('.') ? undefined : { places: [] }),
          },
        ],
      }),
  },
  {
    name: 'yes or no',
    probe: 'random guesses',
    subject: () =>
      withProduct({
        guess: (_p, rng) => rng.int(0, 1),
        oracle: (p, _secret, steps) => (steps.take() ? (p.a + p.b) % 2 : undefined),
        rules: [
          {
            name: 'parity',
            says: 'It is right.',
            broken: (p, a) => (a === (p.a + p.b) % 2 ? undefined : { places: [] }),
          },
        ],
      }),
  },
  {
    name: 'one answer fits nearly all',
    probe: 'the most frequent answer',
    subject: () =>
      withProduct({
        oracle: (p, _secret, steps) => (steps.take() ? Math.min(7, p.a) : undefined),
        rules: [
          {
            name: 'least',
            says: 'It is right.',
            broken: (p, a) => (a === Math.min(7, p.a) ? undefined : { places: [] }),
          },
        ],
      }),
  },
  {
    name: 'one off is close enough',
    probe: 'wrong by enumeration',
    subject: () => withProduct(byRule((a, wanted) => Math.abs(a - wanted) > 1)),
  },
  {
    name: 'the last sign is not looked at',
    probe: 'mutants of a right answer',
    subject: () =>
      withSigns({
        rules: [
          {
            name: 'sum',
            says: 'The numbers add up.',
            broken(p, a) {
              const sum = (row: string): number =>
                p.numbers.reduce((s, n, i) => (row[i] === '+' ? s + n : s - n), 0);
              const ends = ['+', '-'].map((sign) => a.slice(0, p.numbers.length - 1) + sign);
              return ends.some((row) => sum(row) === p.total) ? undefined : { places: [] };
            },
          },
        ],
      }),
  },
  {
    name: 'the number itself is a divisor',
    probe: 'wrong by enumeration',
    subject: () =>
      withDivisor({
        rules: [
          {
            name: 'divides',
            says: 'It divides the number.',
            broken: (p, a) => (p.n % a === 0 ? undefined : { places: [] }),
          },
        ],
      }),
  },
];

/** Verifiers that refuse too much, and verifiers that do not keep their word. */
export const unjust: readonly Planted[] = [
  {
    name: 'one valid answer alone is accepted',
    probe: 'right by enumeration',
    subject: () =>
      withDivisor({
        rules: [
          {
            name: 'planted',
            says: 'It is the answer.',
            broken(p, a) {
              let least = 2;
              while (p.n % least !== 0) least++;
              return a === least ? undefined : { places: [] };
            },
          },
        ],
      }),
  },
  {
    name: 'a line end after the answer is refused',
    probe: 'format variants',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(
          ({ puzzle }, reply) =>
            reply === String(right(puzzle)) || reply === `<answer>${right(puzzle)}</answer>`,
        ),
      ),
  },
  {
    name: 'thinking is read as the answer',
    probe: 'format variants',
    subject: () =>
      hosted(
        withProduct(),
        judgedBy(({ puzzle }, reply) => {
          const marked = /<answer>(.*?)<\/answer>/s.exec(reply)?.[1] ?? reply;
          return marked.trim() === String(right(puzzle));
        }),
      ),
  },
  {
    name: 'the oracle is wrong at the hardest level',
    probe: 'the oracle’s answer',
    subject: () =>
      withProduct({
        oracle: (p, _s, steps) => (steps.take() ? p.a * p.b + (p.a > 3_000 ? 1 : 0) : undefined),
      }),
  },
  {
    name: 'an example that is none',
    probe: 'its own examples',
    subject: () => {
      const base = withProduct();
      return { ...base, examples: { ...base.examples!, solved: [{ puzzle: { a: 3, b: 4 }, reply: '13' }] } };
    },
  },
  {
    name: 'the first reply to an instance is kept in mind',
    probe: 'steady verdicts',
    subject: () => {
      const met = new Set<string>();
      return hosted(
        withProduct(),
        judgedBy(async (made, reply, host) => {
          const known = met.has(`${made.id}${reply}`);
          met.add(`${made.id}${reply}`);
          return known || (await host.judge(made, reply)).outcome === 'solved';
        }),
      );
    },
  },
  {
    name: 'the verifier writes to the puzzle',
    probe: 'steady verdicts',
    subject: () =>
      withSigns({
        rules: [
          {
            name: 'sum',
            says: 'The numbers add up.',
            broken(p, a) {
              // A mutant does what the types forbid.
              (p.numbers as number[])[0] = (p.numbers[0] ?? 0) + 0.5;
              return a.length > 90 ? undefined : { places: [] };
            },
          },
        ],
      }),
  },
  {
    name: 'odd replies make the verifier fail',
    probe: 'gibberish',
    subject: () =>
      withProduct({
        read(text) {
          if (text.startsWith('{')) throw new Error('unexpected token');
          return product.read(text, { a: 0, b: 0 });
        },
      }),
  },
  {
    name: 'a rule that nothing breaks',
    probe: 'dropped rules',
    subject: () =>
      withProduct({
        rules: [...product.rules, { name: 'dead', says: 'It is fine.', broken: () => undefined }],
      }),
  },
  {
    name: 'exact match with another answer than the oracle’s',
    probe: 'duel with exact match',
    subject: () =>
      withSigns({
        rules: [
          {
            name: 'either',
            says: 'It is the row, or the row turned round.',
            broken: (p, a, secret) =>
              a === secret.signs ||
              (a === [...secret.signs].toReversed().join('') && p.total !== 0) ||
              a.slice(1) === secret.signs.slice(1)
                ? undefined
                : { places: [] },
          },
        ],
      }),
  },
];

/** Rewards that are none, or can be had for nothing. */
export const misPaying: readonly Planted[] = [
  {
    name: 'the reward is not a number',
    probe: 'reward in range',
    subject: () => withSigns({ partial: () => Number.NaN }),
  },
  {
    name: 'a right answer pays more than 1',
    probe: 'reward in range',
    subject: () =>
      hosted(withProduct(), (host) => ({
        async judge(made, reply) {
          const verdict = await host.judge(made, reply);
          return verdict.outcome === 'solved' ? solvedVerdict(reply, 1.5) : verdict;
        },
      })),
  },
  {
    name: 'a wrong answer pays in full',
    probe: 'reward in range',
    subject: () =>
      hosted(withProduct(), (host) => ({
        async judge(made, reply) {
          const verdict = await host.judge(made, reply);
          return verdict.outcome === 'wrong' ? wrongVerdict(reply, 1) : verdict;
        },
      })),
  },
  {
    name: 'the reward falls on the way',
    probe: 'reward with progress',
    subject: () => withSigns({ partial: (p, a) => (a.match(/\./g)?.length ?? 0) / (20 * p.numbers.length) }),
  },
  {
    name: 'the untouched board pays',
    probe: 'reward without solving',
    subject: () => withSigns({ partial: () => 0.9 }),
  },
  {
    name: 'random answers pay',
    probe: 'reward without solving',
    subject: () => withSigns({ partial: (_p, a) => (a.includes('.') ? 0 : 0.8) }),
  },
];
