import { enumerated, noEnumeration, parted } from '../enumerated.ts';
import type { Probe } from '../probe.ts';
import { outcomeOf } from '../scope.ts';

export const wrongCandidates: Probe = {
  name: 'wrong by enumeration',
  group: 'soundness',
  tries: 'Candidates at the smallest size that an independent account calls wrong.',
  async run(scope) {
    const counted = await enumerated(scope);
    if (counted.length === 0) return { why: noEnumeration };
    const tried = counted.flatMap(({ made, judged }) =>
      judged.filter(({ right }) => !right).map((one) => ({ made, one })),
    );
    return {
      n: tried.length,
      found: tried
        .filter(({ one }) => parted(one) || 'threw' in one.judged)
        .map(({ made, one }) => ({
          ...{ id: made.id, reply: one.reply, expected: 'not solved', got: outcomeOf(one.judged) },
        })),
    };
  },
};
