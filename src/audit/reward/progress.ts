import { partialReplies } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';

/** Rewards are sums of shares, so the last bits differ. */
const NOISE = 1e-9;

export const progress: Probe = {
  name: 'reward with progress',
  group: 'reward',
  tries: 'The oracle’s answer built gesture by gesture: the reward must not fall on the way.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    let graded = 0;
    for (const placed of await scope.instances()) {
      const { made } = placed;
      let before = 0;
      for (const reply of await partialReplies(scope, placed)) {
        n++;
        const judged = await scope.judge(made, reply);
        const reward = 'verdict' in judged ? judged.verdict.reward : Number.NaN;
        if (reward > 0 && reward < 1) graded++;
        if (!(reward >= before - NOISE))
          found.push({
            ...{
              id: made.id,
              reply,
              expected: `a reward of ${before} or more`,
              got: `a reward of ${reward}`,
            },
            note: 'One gesture nearer to a right answer pays less.',
          });
        before = reward;
      }
    }
    const facts = [{ name: 'partial rewards on the way', value: graded }];
    return n === 0 ? { why: 'There is no right answer to build.', facts } : { n, found, facts };
  },
};
