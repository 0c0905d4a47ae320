import { enumerated, noEnumeration } from '../enumerated.ts';
import type { Probe } from '../probe.ts';

export const unique: Probe = {
  name: 'uniqueness',
  group: 'generator',
  tries: 'Counts the answers at the smallest size; where the prompt promises one there must be one.',
  async run(scope) {
    const counted = await enumerated(scope);
    if (counted.length === 0) return { why: noEnumeration(scope) };
    const promised = scope.subject.enumeration?.unique === true;
    return {
      n: counted.length,
      facts: [
        { name: 'one answer promised', value: promised ? 'yes' : 'no' },
        ...counted.map(({ right, all }, i) => ({
          name: `answers of instance ${i}`,
          value: `${right} of ${all} candidates`,
        })),
      ],
      found: !promised
        ? []
        : counted
            .filter(({ right }) => right > 1)
            .map(({ made, right, judged }) => ({
              id: made.id,
              expected: 'one answer',
              got: `${right} answers`,
              ...(judged.findLast((one) => one.right)
                ? { reply: judged.findLast((one) => one.right)?.reply ?? '' }
                : {}),
            })),
    };
  },
};
