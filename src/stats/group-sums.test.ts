import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusteredWilson, effectiveSize } from './clustered.ts';
import { effectiveSizeOf, intervalOfSums } from './group-sums.ts';
import type { Count } from './rate.ts';

const sumsOf = (groups: readonly Count[]) => {
  const sum = (of: (group: Count) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    groups: groups.length,
    ...{ solved: sum((g) => g.solved), n: sum((g) => g.n), ss: sum((g) => g.solved ** 2) },
    ...{ sn: sum((g) => g.solved * g.n), nn: sum((g) => g.n ** 2) },
  };
};

test('sums say what the groups themselves say', () => {
  const group = fc
    .integer({ min: 1, max: 32 })
    .chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 40 }), (groups) => {
      expect(effectiveSizeOf(sumsOf(groups))).toBeCloseTo(effectiveSize(groups), 6);
      const [given, expected] = [intervalOfSums(sumsOf(groups)), clusteredWilson(groups)];
      expect(given.low).toBeCloseTo(expected.low, 9);
      expect(given.high).toBeCloseTo(expected.high, 9);
    }),
  );
  expect(() => intervalOfSums(sumsOf([]))).toThrow(RangeError);
});
