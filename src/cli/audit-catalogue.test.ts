import { afterAll, expect, test } from 'vitest';
import { audit, DEPTHS, someLevels } from '../audit/audit.ts';
import { findingsOf } from '../audit/finding.ts';
import { hostOf } from '../core/host.ts';
import { catalogue } from '../envs/catalogue.ts';
import { enumerations } from '../envs/enumerations.ts';
import { openNodePython } from '../python/node/python.ts';

const python = openNodePython();
afterAll(() => python.close());

/** A glance at everything; "npm run audit" looks longer. */
test.each(catalogue.map((entry) => [entry.id, entry] as const))('%s has no defect', async (id, entry) => {
  const env = (await entry.load()).default;
  const enumeration = (await enumerations[id]?.())?.default;
  const subject = {
    ...{ env, host: hostOf(env, python), examples: (await entry.examples()).default },
    ...(enumeration ? { enumeration } : {}),
  };
  const { probes } = await audit(subject, {
    ...DEPTHS.quick,
    ...{ seed: 'ci', count: 1, candidates: 300, levels: someLevels(env.levels.length) },
  });
  expect(findingsOf({ probes })).toEqual([]);
  // Without a clock and a second place to make instances in, two probes are blind; the others must see.
  const blind = probes.flatMap(({ probe, outcome }) => (outcome.is === 'could not look' ? [probe] : []));
  expect(blind).toEqual(['the same elsewhere', 'time per instance']);
});
