import { type Planted, right } from './planted.test-data.ts';
import { product } from './product.test-env.ts';
import { hosted, judgedBy, withDivisor, withProduct, withSigns } from './wrapped.test-data.ts';

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
