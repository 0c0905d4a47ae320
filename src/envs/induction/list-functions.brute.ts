import type { Brute } from '../examples.ts';
import type { Puzzle } from './list-functions.ts';

/** Every list that one step can come to, and each with one number changed or gone, or one more. */
const brute: Brute<{ steps: number; largest: number; examples: number; length: number }, Puzzle> = {
  params: { steps: 1, largest: 3, examples: 4, length: 4 },
  unique: true,
  *candidates({ query }) {
    const seen = new Set<string>();
    for (const step of STEPS) {
      const list = step([...query]);
      seen.add(`[${list.join(', ')}]`);
      for (const i of [...list.keys()]) {
        for (const by of [-1, 1, 10])
          seen.add(`[${list.map((v, at) => (at === i ? v + by : v)).join(', ')}]`);
        seen.add(`[${list.filter((_, at) => at !== i).join(', ')}]`);
      }
      seen.add(`[${[...list, 0].join(', ')}]`);
    }
    yield* seen;
  },
  right({ pairs, query }, reply) {
    const fitting = STEPS.filter((step) =>
      pairs.every(({ from, to }) => JSON.stringify(step([...from])) === JSON.stringify(to)),
    );
    return fitting.some((step) => `[${step([...query]).join(', ')}]` === reply);
  },
};

export default brute;

type Step = (list: number[]) => number[];

/** The lines of the prompt, one after the other, with n from 1 to 3. */
const STEPS: readonly Step[] = [
  ...[1, 2, 3].flatMap((n): Step[] => [
    (l) => l.map((v) => n + v),
    (l) => l.map((v) => v - n),
    (l) => l.map((v) => n * v),
    (l) => l.filter((_, i) => i < n),
    (l) => l.filter((_, i) => l.length - i <= n),
    (l) => l.filter((_, i) => i >= n),
    (l) => l.filter((_, i) => l.length - i > n),
    (l) => l.filter((v) => !(v <= n)),
    (l) => l.filter((v) => !(v >= n)),
  ]),
  (l) => l.filter((v) => Number.isInteger(v / 2)),
  (l) => l.filter((v) => !Number.isInteger(v / 2)),
  (l) => l.filter((v, i) => l.indexOf(v) === i),
  (l) => l.map((_, i) => l[l.length - 1 - i]!),
  (l) => sorted(l),
  (l) => sorted(l).reverse(),
  (l) => l.map((v, i) => i + v),
  (l) => l.map((_, i) => total(l.slice(0, i + 1))),
  (l) => [total(l)],
  (l) => [l.length],
  (l) => sorted(l).slice(-1),
  (l) => sorted(l).slice(0, 1),
];

/** One by one into place. */
function sorted(list: readonly number[]): number[] {
  const out: number[] = [];
  for (const v of list) out.splice(out.filter((w) => w <= v).length, 0, v);
  return out;
}

function total(list: readonly number[]): number {
  let out = 0;
  for (const v of list) out += v;
  return out;
}
