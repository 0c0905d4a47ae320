import { enumerated, noEnumeration, parted } from '../enumerated.ts';
import type { Probe } from '../probe.ts';
import { outcomeOf } from '../scope.ts';

export const rightCandidates: Probe = {
  name: 'right by enumeration',
  group: 'completeness',
  tries: 'Every answer at the smallest size that an independent account calls right.',
  async run(scope) {
    const counted = await enumerated(scope);
    if (counted.length === 0) return { why: noEnumeration(scope) };
    const tried = counted.flatMap(({ made, judged }) =>
      judged.filter(({ right }) => right).map((one) => ({ made, one })),
    );
    if (tried.length === 0) return { why: 'The enumeration has no right answer among its candidates.' };
    return {
      n: tried.length,
      found: tried
        .filter(({ one }) => parted(one))
        .map(({ made, one }) => ({
          ...{ id: made.id, reply: one.reply, expected: 'solved', got: outcomeOf(one.judged) },
        })),
    };
  },
};
