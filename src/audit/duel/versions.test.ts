import { expect, test } from 'vitest';
import { audit, DEPTHS } from '../audit.ts';
import type { ProbeReport } from '../finding.ts';
import type { signs } from '../planted/signs.test-env.ts';
import { withSigns } from '../planted/wrapped.test-data.ts';
import type { Probe } from '../probe.ts';
import type { Subject } from '../subject.ts';
import { duelWithRecorded, MOST_RECORDED, type Recorded, takenOf, versionsIn } from './recorded.ts';
import { duelWithVersion } from './version.ts';

const options = { ...DEPTHS.quick, seed: 'versions' };
const duelled = async (subject: Subject, probe: Probe): Promise<ProbeReport> =>
  (await audit(subject, { ...options, probes: [probe] })).probes[0] as ProbeReport;

/** As it was before a rule was mended: a row that lacks its last sign was solved. */
const lax: Partial<typeof signs> = {
  rules: [{ name: 'any', says: 'Anything goes.', broken: () => undefined }],
};
/** Another generator. */
const moved: Partial<typeof signs> = {
  generate: () => ({ puzzle: { numbers: [1, 2, 3, 4, 5, 6], total: 21 }, secret: { signs: '++++++' } }),
};

const params = { count: 6 };
const { host } = withSigns();
const made = await host.make(params, 'old', 0);
const right = (await host.oracle(made)).reply ?? '';
const recordedWith = (change: Partial<Recorded>): Recorded => ({
  ...{ params, seed: 'old', index: 0, hash: made.hash, version: 1, reply: right },
  ...{ reading: 'strict', outcome: 'solved', rule: null },
  ...change,
});

test('a reply that was solved at another version and is wrong now is found, with the present id', async () => {
  const records = [
    recordedWith({}),
    recordedWith({ reply: '++', outcome: 'solved' }),
    recordedWith({ reply: right, outcome: 'wrong', rule: 'sum' }),
    recordedWith({ reply: 'no signs', outcome: 'wrong', rule: 'sum' }),
    recordedWith({ reply: '++', outcome: 'solved', version: 2 }),
  ];
  const { n, outcome, facts } = await duelled(withSigns(), duelWithRecorded(1, records));
  expect(n).toBe(4);
  expect(outcome).toMatchObject({
    is: 'found',
    total: 2,
    findings: [
      { id: made.id, reply: '++', expected: 'solved, as version 1 said', got: 'wrong' },
      { id: made.id, reply: right, expected: 'wrong: sum, as version 1 said', got: 'solved' },
    ],
  });
  expect(facts.map(({ value }) => value)).toEqual([0, 1]);
});

test('records of instances that are others by now, and of params that are none, are not compared', async () => {
  const records = [
    recordedWith({ hash: '00000000' }),
    recordedWith({ params: { count: 1e6 } }),
    recordedWith({ params: {} }),
  ];
  const { outcome, facts } = await duelled(withSigns(), duelWithRecorded(1, records));
  expect(outcome).toMatchObject({
    is: 'could not look',
    why: expect.stringContaining('other instances now'),
  });
  expect(facts[0]).toMatchObject({ value: 3 });
  expect((await duelled(withSigns(), duelWithRecorded(7, records))).outcome).toMatchObject({
    is: 'could not look',
  });
});

test('of very many records so many are taken, evenly, and nothing but what is needed', () => {
  const many = Array.from({ length: 2 * MOST_RECORDED + 1 }, (_, index) => ({
    ...recordedWith({ index, version: index % 2 === 0 ? 3 : 1 }),
    why: 'x',
  }));
  expect(versionsIn(many)).toEqual([
    { version: 3, n: MOST_RECORDED + 1 },
    { version: 1, n: MOST_RECORDED },
  ]);
  const taken = takenOf(many, 3);
  expect(taken.length).toBeLessThanOrEqual(MOST_RECORDED);
  expect(taken.length).toBeGreaterThan(MOST_RECORDED / 3);
  expect(taken[0]).not.toHaveProperty('why');
});

test('the code of another version: where the rules differ it is found, where the boards do it cannot look', async () => {
  const same = await duelled(withSigns(), duelWithVersion('version 1', withSigns().host));
  expect(same.outcome).toEqual({ is: 'clean' });
  const { outcome } = await duelled(withSigns(), duelWithVersion('version 0', withSigns(lax).host));
  expect(outcome).toMatchObject({ is: 'found' });
  const got = outcome.is === 'found' ? outcome.findings.map((one) => one.got) : [];
  expect(new Set(got)).toEqual(new Set(['solved by version 0 alone']));
  const other = await duelled(withSigns(), duelWithVersion('version 0', withSigns(moved).host));
  expect(other.outcome).toMatchObject({ is: 'could not look' });
  expect(other.facts[0]?.value).toBe(2 * 5);
});
