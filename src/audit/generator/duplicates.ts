import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { rateText, tooOften } from '../rates.ts';

/** Most instances in ten that may repeat an earlier one. */
const MOST_REPEATED = 0.1;

export const duplicates: Probe = {
  name: 'duplicates',
  group: 'generator',
  tries:
    'Whether seeds give different instances, with symmetries folded away where the environment tells them.',
  async run(scope) {
    const { env } = scope.subject;
    const found: Found[] = [];
    const facts: Fact[] = [];
    let n = 0;
    for (const level of scope.options.levels) {
      const placed = await scope.many(level);
      const seen = new Map<string, string>();
      const repeated = placed.flatMap(({ made }) => {
        const form = JSON.stringify(env.canonical ? env.canonical(made.puzzle) : made.puzzle);
        const before = seen.get(form);
        if (before === undefined) seen.set(form, made.id);
        return before === undefined ? [] : [{ made, before }];
      });
      n += placed.length;
      const hits = { hits: repeated.length, n: placed.length };
      facts.push({ name: `repeated at level ${level}`, value: rateText(hits) });
      const first = repeated[0];
      if (first && tooOften(hits, MOST_REPEATED))
        found.push({
          id: first.made.id,
          expected: 'an instance of its own',
          got: `the instance of ${first.before}`,
          note: `At level ${level} so many repeat an earlier one: ${rateText(hits)}.`,
        });
    }
    return n < 2 ? { why: 'One instance has nothing to repeat.' } : { n, found, facts };
  },
};
