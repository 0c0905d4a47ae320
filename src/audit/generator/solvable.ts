import { enumerated } from '../enumerated.ts';
import type { Found, Probe } from '../probe.ts';

export const solvable: Probe = {
  name: 'solvable',
  group: 'generator',
  tries:
    'Whether every instance has an answer: the oracle’s, or at the smallest size one of the enumeration.',
  async run(scope) {
    const { host, env } = scope.subject;
    const found: Found[] = [];
    let n = 0;
    let silent = 0;
    for (const level of scope.options.levels)
      for (let index = 0; index < scope.options.many; index++) {
        if (scope.dear && index >= scope.options.count) break;
        const made = await scope.at(level, index).catch((error: unknown) => {
          found.push({
            id: '',
            expected: `an instance of level ${level} at index ${index}`,
            got: `the generator failed: ${error instanceof Error ? error.message : String(error)}`,
          });
          return undefined;
        });
        n++;
        if (!made || !host.card.oracle || (await scope.right(made)) !== undefined) continue;
        silent++;
        // A file in Python may have an oracle that gives up; one that counts its steps may only when they are spent.
        if (env.oracle)
          found.push({ id: made.id, expected: 'an answer of the oracle', got: 'none within its steps' });
      }
    const counted = await enumerated(scope);
    for (const { made, right, all } of counted)
      if (right === 0)
        found.push({ id: made.id, expected: 'an answer', got: `none among ${all} candidates` });
    if (!host.card.oracle && found.length === 0 && counted.length === 0)
      return { why: 'There is no oracle and no enumeration to find an answer with.' };
    if (silent > 0 && found.length === 0)
      return {
        why: `The oracle gave no answer for ${silent} of ${n} instances, which may have one all the same.`,
      };
    return { n, found };
  },
};
