import { afterAll, expect, test, vi } from 'vitest';
import { audit, DEPTHS, someLevels } from '../audit/audit.ts';
import { findingsOf } from '../audit/finding.ts';
import type { Tools } from '../core/environment.ts';
import { hostOf } from '../core/host.ts';
import { catalogue } from '../envs/catalogue.ts';
import { enumerations } from '../envs/enumerations.ts';
import { openNodePython } from '../python/node/python.ts';

const python = openNodePython();
afterAll(() => python.close());
/** A mutant of a program may never end; here it need not be waited for as long as elsewhere. */
const hasty: Tools = { python: (run) => python.python({ ...run, limits: { ...run.limits, ms: 500 } }) };

// Python starts slowly on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** A glance at everything; "npm run audit" looks longer. */
test.each(catalogue.map((entry) => [entry.id, entry] as const))('%s has no defect', async (id, entry) => {
  const env = (await entry.load()).default;
  const enumeration = (await enumerations[id]?.())?.default;
  const subject = {
    ...{ env, host: hostOf(env, hasty), examples: (await entry.examples()).default },
    ...(enumeration ? { enumeration } : {}),
  };
  // Where programs are run, each mutant may cost a second.
  const levels = env.evidence ? [1] : someLevels(env.levels.length);
  const bounds = { ...DEPTHS.quick, count: 1, many: 6, candidates: 200 };
  const { probes } = await audit(subject, { ...bounds, seed: 'ci', levels });
  expect(findingsOf({ probes })).toEqual([]);
  // Without a clock and a second place to make instances in, two probes are blind; the others must see.
  const blind = probes.flatMap(({ probe, outcome }) => (outcome.is === 'could not look' ? [probe] : []));
  const oneLevel = levels.length === 1 ? ['rising difficulty'] : [];
  expect(blind).toEqual(['the same elsewhere', ...oneLevel, 'time per instance']);
});
