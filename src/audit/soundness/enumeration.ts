import { enumerated, noEnumeration, parted } from '../enumerated.ts';
import type { Probe } from '../probe.ts';
import { outcomeOf } from '../scope.ts';

export const wrongCandidates: Probe = {
  name: 'wrong by enumeration',
  group: 'soundness',
  tries: 'Candidates at the smallest size that an independent account calls wrong.',
  async run(scope) {
    const counted = await enumerated(scope);
    if (counted.length === 0) return { why: noEnumeration(scope) };
    const tried = counted.flatMap(({ made, judged, listed }) =>
      judged.filter(({ right }) => !right).map((one) => ({ made, one, listed })),
    );
    return {
      n: tried.length,
      found: tried
        .filter(({ one }) => parted(one) || 'threw' in one.judged)
        .map(({ made, one, listed }) => ({
          ...{ id: made.id, reply: one.reply, expected: 'not solved', got: outcomeOf(one.judged) },
          ...(listed
            ? {
                note: 'answers(state) does not list it: either the verifier accepts too much, or the list lacks it.',
              }
            : {}),
        })),
    };
  },
};
