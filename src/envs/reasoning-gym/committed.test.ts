import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { agree, judgeCase } from './case.ts';
import { type CommittedDataset, caseOf, parseCommitted } from './committed.ts';
import { homes } from './homes.ts';
import { openReaders } from './readers.ts';

const text = readFileSync(new URL('./disagreements.jsonl', import.meta.url), 'utf8');
const committed = parseCommitted(text);
const readers = openReaders(catalogue);
const envs = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));

test('every dataset that is read has its line and its home; npm run disagreements writes both', () => {
  const claimed = envs
    .flatMap(({ id, reasoningGym }) => (reasoningGym ?? []).map(({ dataset }) => [dataset, id] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  expect(Object.entries(homes)).toEqual(claimed);
  expect(committed.map(({ dataset, env }) => [dataset, env])).toEqual(claimed);
  expect(committed.flatMap(({ rows }) => rows).length).toBeGreaterThan(100);
  expect(new TextEncoder().encode(text).length).toBeLessThan(300_000);
});

/** What is told of a row and is not so any more. */
async function untrue(dataset: CommittedDataset): Promise<string[]> {
  const faults: string[] = [];
  for (const row of dataset.rows) {
    const { verdict, adjudication } = await judgeCase(readers, caseOf(dataset, row));
    const said = `${dataset.dataset} ${row.name}`;
    if (agree(row.score, verdict)) faults.push(`${said}: both agree now`);
    if ((row.theirs === 'pays') !== (row.score !== null && row.score >= 1))
      faults.push(`${said}: not ${row.theirs}`);
    for (const field of ['right', 'by', 'witness'] as const)
      if (adjudication?.[field] !== row[field])
        faults.push(`${said}: ${field} is ${adjudication?.[field]} now`);
  }
  return faults;
}

test('every row still disagrees as it tells', async () => {
  expect((await Promise.all(committed.map(untrue))).flat()).toEqual([]);
});

test('a row has one name in its dataset, and counts no more than what differs', () => {
  for (const { dataset, rows, n, same } of committed) {
    expect([dataset, new Set(rows.map(({ name }) => name)).size]).toEqual([dataset, rows.length]);
    expect(
      rows.reduce((sum, { count }) => sum + count, 0),
      dataset,
    ).toBe(n - same);
  }
});

test('the figures are those of the whole set, where it stands beside the project', () => {
  const whole = new URL('../../../../shared/vectors/reasoning-gym/', import.meta.url);
  if (!existsSync(whole)) return;
  const counted = committed.map(({ dataset }) => {
    const lines = readFileSync(new URL(`${dataset}.jsonl`, whole), 'utf8')
      .split('\n')
      .filter(Boolean);
    return [dataset, lines.flatMap((line) => (JSON.parse(line) as { replies: unknown[] }).replies).length];
  });
  expect(committed.map(({ dataset, n }) => [dataset, n])).toEqual(counted);
});
