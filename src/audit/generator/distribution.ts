import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { rateText, tooOften } from '../rates.ts';

/** Most instances of a level that may share one answer. */
const MOST_ALIKE = 0.5;

export const distribution: Probe = {
  name: 'distribution of answers',
  group: 'generator',
  tries: 'How many different answers a level has, and how many instances share the most frequent one.',
  async run(scope) {
    const found: Found[] = [];
    const facts: Fact[] = [];
    let n = 0;
    for (const level of scope.options.levels) {
      const times = new Map<string, { hits: number; readonly id: string }>();
      let solved = 0;
      for (const { made } of await scope.many(level)) {
        const right = await scope.right(made);
        if (right === undefined) continue;
        solved++;
        const one = times.get(right) ?? { hits: 0, id: made.id };
        one.hits++;
        times.set(right, one);
      }
      n += solved;
      const most = [...times].sort((a, b) => b[1].hits - a[1].hits)[0];
      if (!most) continue;
      const hits = { hits: most[1].hits, n: solved };
      facts.push({ name: `different answers at level ${level}`, value: times.size });
      facts.push({ name: `the most frequent at level ${level}`, value: rateText(hits) });
      if (tooOften(hits, MOST_ALIKE))
        found.push({
          ...{ id: most[1].id, reply: most[0], expected: 'answers of many kinds', got: rateText(hits) },
          note: `The most frequent answer of level ${level}.`,
        });
    }
    return n === 0 ? { why: 'The oracle gives no answers to count.' } : { n, found, facts };
  },
};
