import type { Made } from '../../core/host.ts';
import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { type Hits, rateText, tooOften } from '../rates.ts';
import type { Placed } from '../scope.ts';

/** Most instances in ten that may repeat an earlier one. */
const MOST_REPEATED = 0.1;

interface Repeats {
  readonly rate: Hits;
  /** The first instance that repeats, and which. */
  readonly first?: { readonly made: Made; readonly before: Made };
}

function repeatsOf(placed: readonly Placed[], formOf: (made: Made) => unknown): Repeats {
  const seen = new Map<string, Made>();
  const repeated = placed.flatMap(({ made }) => {
    const form = JSON.stringify(formOf(made));
    const before = seen.get(form);
    if (before === undefined) seen.set(form, made);
    return before === undefined ? [] : [{ made, before }];
  });
  const [first] = repeated;
  return { rate: { hits: repeated.length, n: placed.length }, ...(first ? { first } : {}) };
}

export const duplicates: Probe = {
  name: 'duplicates',
  group: 'generator',
  tries:
    'Whether seeds give different instances. How many are the same up to a symmetry that the environment tells is stated, and is no defect: their texts and answers differ.',
  async run(scope) {
    const { env } = scope.subject;
    const found: Found[] = [];
    const facts: Fact[] = [];
    let n = 0;
    for (const level of scope.options.levels) {
      const placed = await scope.many(level);
      n += placed.length;
      const { rate, first } = repeatsOf(placed, ({ puzzle }) => puzzle);
      facts.push({ name: `repeated at level ${level}`, value: rateText(rate) });
      if (env.canonical) {
        const alike = repeatsOf(placed, ({ puzzle }) => env.canonical?.(puzzle));
        facts.push({ name: `the same up to symmetry at level ${level}`, value: rateText(alike.rate) });
      }
      if (first && tooOften(rate, MOST_REPEATED))
        found.push({
          id: first.made.id,
          expected: 'an instance of its own',
          got: `the instance of ${first.before.id}`,
          note: `At level ${level} so many repeat an earlier one: ${rateText(rate)}.`,
        });
    }
    return n < 2 ? { why: 'One instance has nothing to repeat.' } : { n, found, facts };
  },
};
