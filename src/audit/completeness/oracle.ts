import type { Found, Probe } from '../probe.ts';
import { isSolved, outcomeOf } from '../scope.ts';

export const oracleAccepted: Probe = {
  name: 'the oracle’s answer',
  group: 'completeness',
  tries: 'The oracle’s answer, and its answer when it is asked again.',
  async run(scope) {
    const { host } = scope.subject;
    if (!host.card.oracle) return { why: 'There is no oracle.' };
    const found: Found[] = [];
    let n = 0;
    for (const level of scope.options.levels)
      for (const { made, index } of await scope.many(level)) {
        const first = await scope.right(made);
        const second = index < scope.options.count ? (await host.oracle(made)).reply : undefined;
        for (const reply of new Set([first, second])) {
          if (reply === undefined) continue;
          n++;
          const judged = await scope.judge(made, reply);
          const full = 'verdict' in judged && judged.verdict.reward === 1;
          if (isSolved(judged) && full) continue;
          found.push({ id: made.id, reply, expected: 'solved', got: outcomeOf(judged) });
        }
      }
    return n === 0 ? { why: 'The oracle gave no answer.' } : { n, found };
  },
};
