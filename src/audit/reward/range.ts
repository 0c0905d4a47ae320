import { corpusOf } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved, type Judged } from '../scope.ts';

function issueWith(judged: Judged): string | undefined {
  if ('threw' in judged) return `the verifier failed: ${judged.threw}`;
  const { reward } = judged.verdict;
  if (!(reward >= 0 && reward <= 1)) return `a reward of ${reward}`;
  if (isSolved(judged) !== (reward === 1)) return `${judged.verdict.outcome} with a reward of ${reward}`;
  return undefined;
}

export const rewardRange: Probe = {
  name: 'reward in range',
  group: 'reward',
  tries: 'Whether every reward is a number from 0 to 1, and 1 just where the reply is solved.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    for (const placed of await scope.instances())
      for (const { made, reply, judged } of await corpusOf(scope, placed)) {
        n++;
        const got = issueWith(judged);
        if (got !== undefined)
          found.push({ id: made.id, reply, expected: 'a reward from 0 to 1, and 1 where solved', got });
      }
    return n === 0 ? { why: 'There is no reply to reward.' } : { n, found };
  },
};
