import type { Planted } from './planted.test-data.ts';
import { product } from './product.test-env.ts';
import { signs } from './signs.test-env.ts';
import { hosted, withProduct, withSigns } from './wrapped.test-data.ts';

/** Generators and prompts that go wrong. */
export const misMade: readonly Planted[] = [
  {
    name: 'the seed is ignored',
    probe: 'duplicates',
    subject: () =>
      withProduct({
        generate: ({ largest }) => ({ puzzle: { a: largest - 1, b: largest - 2 }, secret: null }),
      }),
  },
  {
    name: 'the level is ignored',
    probe: 'rising difficulty',
    subject: () =>
      withProduct({
        measure: { says: 'digits of the product', of: (p) => (p.a * p.b > 999 ? 4 : 3) },
        generate: (_params, rng) => ({ puzzle: { a: rng.int(40, 60), b: rng.int(40, 60) }, secret: null }),
        oracle: (p, _secret, steps) => (steps.take() ? p.a * p.b : undefined),
      }),
  },
  {
    name: 'the levels go down',
    probe: 'rising difficulty',
    subject: () => withProduct({ levels: product.levels.toReversed() as unknown as typeof product.levels }),
  },
  {
    name: 'a counter outlives the call',
    probe: 'determinism',
    subject: () => {
      let made = 0;
      return withProduct({
        generate: (_params, rng) => ({ puzzle: { a: rng.int(20, 99), b: 100 + made++ }, secret: null }),
      });
    },
  },
  {
    name: 'another machine makes others',
    probe: 'the same elsewhere',
    subject: () => {
      const base = withProduct();
      return {
        ...base,
        twin: {
          async make(params, seed, index) {
            return base.host.make(params, `${seed} there`, index);
          },
        },
      };
    },
  },
  {
    name: 'a level that cannot be solved',
    probe: 'solvable',
    subject: () =>
      withSigns({
        generate: (params, rng) => {
          const { puzzle, secret } = signs.generate(params, rng);
          return params.count < 10
            ? { puzzle, secret }
            : { puzzle: { ...puzzle, total: puzzle.total + 1 }, secret };
        },
      }),
  },
  {
    name: 'a generator that gives up',
    probe: 'solvable',
    subject: () =>
      withProduct({
        generate(params, rng) {
          if (params.largest > 3_000) throw new Error('No such numbers within 100 tries.');
          return product.generate(params, rng);
        },
      }),
  },
  {
    name: 'two answers where one is promised',
    probe: 'uniqueness',
    subject: () =>
      withSigns({
        generate({ count }, rng) {
          const n = rng.int(10, 999);
          return {
            puzzle: { numbers: Array.from({ length: count }, () => n), total: 0 },
            secret: { signs: '+-'.repeat(count / 2) },
          };
        },
      }),
  },
  {
    name: 'the untouched board is solved',
    probe: 'trivial instances',
    subject: () => withProduct({ board: { ...product.board, start: (p) => String(p.a * p.b) } }),
  },
  {
    name: 'the prompt gives the answer',
    probe: 'answer in the prompt',
    subject: () => withProduct({ prompt: (p) => `${product.prompt(p)}\nThe answer is: ${p.a * p.b}` }),
  },
  {
    name: 'the puzzle holds the secret',
    probe: 'secret kept',
    subject: () =>
      withSigns({
        generate(params, rng) {
          const { puzzle, secret } = signs.generate(params, rng);
          return { puzzle: { ...puzzle, hint: secret.signs }, secret };
        },
      }),
  },
  {
    name: 'nearly all instances have one answer',
    probe: 'distribution of answers',
    subject: () =>
      withProduct({
        generate: (_params, rng) => ({
          puzzle: rng.chance(1, 2) ? { a: 8, b: 9 } : { a: 4, b: 18 },
          secret: null,
        }),
      }),
  },
  {
    name: 'an instance takes seconds',
    probe: 'time per instance',
    subject: () => {
      let ms = 0;
      const base = withProduct();
      const slow = hosted(base, (host) => ({
        async make(params, seed, index) {
          ms += 9_000;
          return host.make(params, seed, index);
        },
      }));
      return { ...slow, clock: () => ms };
    },
  },
  {
    name: 'a prompt without end',
    probe: 'prompt length',
    subject: () => withProduct({ prompt: (p) => `${product.prompt(p)}\n${'Think well. '.repeat(9_000)}` }),
  },
  {
    name: 'a hole in the prompt',
    probe: 'prompt length',
    subject: () => withProduct({ prompt: (p) => `${product.prompt(p)} ${String(undefined)}` }),
  },
];
