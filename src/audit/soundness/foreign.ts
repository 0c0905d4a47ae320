import type { Found, Probe } from '../probe.ts';
import { rateText, tooOften } from '../rates.ts';
import { isSolved, outcomeOf } from '../scope.ts';

export const foreign: Probe = {
  name: 'another instance’s answer',
  group: 'soundness',
  tries: 'Right answers of other instances of the same level.',
  async run(scope) {
    const found: Found[] = [];
    const facts = [];
    let n = 0;
    for (const level of scope.options.levels) {
      const placed = await scope.many(level);
      let first: Found | undefined;
      let hits = 0;
      let tried = 0;
      const replies = await Promise.all(placed.map(({ made }) => scope.right(made)));
      for (const [i, { made }] of placed.entries()) {
        const reply = replies[(i + 1) % placed.length];
        if (reply === undefined || placed.length < 2) continue;
        tried++;
        const judged = await scope.judge(made, reply);
        if ('threw' in judged)
          found.push({ id: made.id, reply, expected: 'a verdict', got: outcomeOf(judged) });
        if (!isSolved(judged)) continue;
        hits++;
        first ??= { id: made.id, reply, expected: 'not solved', got: 'solved' };
      }
      n += tried;
      facts.push({ name: `level ${level}`, value: rateText({ hits, n: tried }) });
      if (first && tooOften({ hits, n: tried }))
        found.push({
          ...first,
          note: `At level ${level} so many are solved: ${rateText({ hits, n: tried })}.`,
        });
    }
    return n === 0 ? { why: 'The oracle gives no answers of other instances.' } : { n, found, facts };
  },
};
