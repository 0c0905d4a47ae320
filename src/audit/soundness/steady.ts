import { corpusOf } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';
import { type Judged, outcomeOf } from '../scope.ts';

const fingerprint = (judged: Judged): string =>
  'threw' in judged ? outcomeOf(judged) : `${judged.verdict.outcome} with reward ${judged.verdict.reward}`;

export const steady: Probe = {
  name: 'steady verdicts',
  group: 'soundness',
  tries: 'The same replies judged again in the opposite order; verdicts and instance must be what they were.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    for (const placed of await scope.instances()) {
      const { made } = placed;
      const before = JSON.stringify([made.puzzle, made.secret]);
      const tried = (await corpusOf(scope, placed)).slice(0, scope.part(60));
      for (const { reply, judged } of tried.toReversed()) {
        n++;
        const again = await scope.judgeAfresh(made, reply);
        if (fingerprint(again) !== fingerprint(judged))
          found.push({
            ...{ id: made.id, reply, expected: fingerprint(judged), got: fingerprint(again) },
            note: 'The verdict depends on what was judged before.',
          });
      }
      if (JSON.stringify([made.puzzle, made.secret]) !== before)
        found.push({
          id: made.id,
          expected: 'the instance as it was made',
          got: 'one that the verifier wrote to',
        });
    }
    return n === 0 ? { why: 'There is no reply to judge twice.' } : { n, found };
  },
};
