import { describe, expect, test } from 'vitest';
import { audit, DEPTHS } from './audit.ts';
import { misMade } from './planted/generators.test-data.ts';
import { tooKind } from './planted/kind.test-data.ts';
import { misPaying } from './planted/paying.test-data.ts';
import { unjust } from './planted/unjust.test-data.ts';
import { withDivisor, withProduct, withSigns } from './planted/wrapped.test-data.ts';
import { probes } from './probes.ts';

const options = { ...DEPTHS.usual, seed: 'planted' };
const planted = [...tooKind, ...unjust, ...misPaying, ...misMade];

describe('planted defects', () => {
  test('are many, and each is meant for a probe', () => {
    expect(planted.length).toBeGreaterThanOrEqual(25);
    const names = probes.map(({ name }) => name);
    for (const { probe } of planted) expect(names).toContain(probe);
    expect(new Set(planted.map(({ probe }) => probe))).toEqual(new Set(names));
  });

  test.each(planted)('$name: found by “$probe”', async ({ probe, subject }) => {
    const { probes: reports } = await audit(subject(), {
      ...options,
      probes: probes.filter(({ name }) => name === probe),
    });
    // A rule that nothing breaks is no defect that a reply shows: it is what the audit cannot see.
    const wanted = probe === 'dropped rules' ? 'could not look' : 'found';
    expect(reports.map(({ outcome }) => outcome)).toMatchObject([{ is: wanted }]);
  });

  test.each([
    ['signs', withSigns],
    ['product', withProduct],
    ['divisor', withDivisor],
  ] as const)('none in the clean environment %s', async (_name, subject) => {
    const { probes: reports } = await audit(subject(), options);
    expect(reports.filter(({ outcome }) => outcome.is !== 'clean')).toEqual([]);
  });
});
