import { extract } from '../../core/reply.ts';
import { type Planted, right } from './planted.test-data.ts';
import { product } from './product.test-env.ts';
import { hosted, judgedBy, withDivisor, withProduct, withSigns } from './wrapped.test-data.ts';

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
