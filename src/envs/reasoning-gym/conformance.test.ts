import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readParamsJson } from '../../core/params.ts';
import { catalogue } from '../catalogue.ts';
import type { Row } from './adjudication.ts';
import { adjudications } from './adjudications.ts';
import { isVectorLine, type Tally, tally, type VectorLine } from './conformance.ts';
import { figures, figuresIn } from './figures.ts';
import { otherSeeds } from './other-seeds.test-data.ts';

const here = dirname(fileURLToPath(import.meta.url));
const own = join(here, 'entries');
/** The whole set stands beside the project where there is one; strangers have three entries per dataset. */
const whole = join(here, '../../../../shared/vectors/reasoning-gym');
const folder = existsSync(whole) ? whole : own;

const envs = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));
const homes = new Map(envs.flatMap((env) => (env.reasoningGym ?? []).map(({ dataset }) => [dataset, env])));
const claimed = envs.flatMap((env) => (env.reasoningGym ?? []).map(({ dataset }) => dataset)).sort();

const read = (dataset: string): VectorLine[] =>
  readFileSync(join(folder, `${dataset}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isVectorLine(value)) throw new Error(`${dataset}: not a line of vectors`);
      return value;
    });

const tallies = new Map(
  claimed.map((dataset) => [dataset, tally(envs, dataset, read(dataset), adjudications) as Tally]),
);

test('no dataset is claimed twice, and each has entries in the repository', () => {
  expect(homes.size).toBe(claimed.length);
  const committed = readdirSync(own).map((name) => name.replace('.jsonl', ''));
  expect(committed.sort()).toEqual(claimed);
});

describe.each(claimed)('%s', (dataset) => {
  const result = tallies.get(dataset);

  test('every entry is an instance', () => {
    expect(result?.unusable).toEqual([]);
    expect(result?.replies).toBeGreaterThan(0);
  });

  test('its environment says which params are most like it, for the bench', () => {
    const env = homes.get(dataset);
    const like = env?.reasoningGym?.find((one) => one.dataset === dataset)?.like;
    expect(env && like && readParamsJson(env, like.params)).toEqual({ params: like?.params });
  });

  test('every difference is adjudicated', () => {
    const open = result?.differences.filter((d) => d.row === undefined) ?? [];
    expect(
      open.map(
        (d) =>
          `${d.index}, reply ${d.position}, ${d.kind}: theirs ${d.score}, ours ${d.verdict.outcome}: ${d.text.slice(0, 80)}`,
      ),
    ).toEqual([]);
  });
});

test('every row for a single dataset is about a difference that exists, there or in entries of other seeds', () => {
  if (folder !== whole) return;
  const idle = adjudications.filter((row) => {
    const lines = [...read(row.dataset === '*' ? 'gcd' : row.dataset), ...otherSeeds];
    const own = lines.filter((line) => line.dataset === row.dataset);
    return (
      row.dataset !== '*' &&
      tally(envs, row.dataset, own, [row])?.differences.every((d) => d.row === undefined)
    );
  });
  expect(idle.map((row) => `${row.dataset} ${row.kind} ${row.by}`)).toEqual([]);
});

test.each(otherSeeds.map((line) => [line.dataset, line.entry.question, line] as const))(
  'of another seed, %s: %s',
  (dataset, _, line) => {
    const result = tally(envs, dataset, [line], adjudications);
    expect(result?.unusable).toEqual([]);
    expect(result?.differences.map((d) => [d.text, d.row?.right])).toEqual(
      line.replies.map(({ text }) => [text, 'ours']),
    );
  },
);

test('a row that could speak of more than it was written for has a condition', () => {
  const loose = adjudications.filter(
    (row) =>
      row.when === undefined &&
      (row.dataset === '*' ||
        row.kind === '*' ||
        row.kind.startsWith('gold') ||
        (row.theirs === 'refuses' && row.by.startsWith('reading:'))),
  );
  expect(loose.map((row) => `${row.dataset} ${row.kind}`)).toEqual([]);
});

describe('a row speaks of nothing else', () => {
  const entry = {
    question: 'State the final answer to the following arithmetic problem: 4 + 3 =',
    answer: '7',
    metadata: { source_dataset: 'chain_sum', expression: '4 + 3' },
  };
  const row: Row = {
    dataset: 'chain_sum',
    kind: 'made up',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: sum',
    witness: '',
  };
  const explained = (reply: string, score: number, table: readonly Row[], kind = 'made up') =>
    tally(
      envs,
      'chain_sum',
      [
        {
          dataset: 'chain_sum',
          index: 5,
          entry,
          replies: [
            { text: '7', kind: 'gold', score: 1 },
            { text: reply, kind, score },
          ],
        },
      ],
      table,
    )?.differences;

  test('it tells the place of the reply, and is plain data', () => {
    const [difference] = explained('8', 1, [{ ...row, when: () => true }]) ?? [];
    expect(difference).toMatchObject({ index: 5, position: 1 });
    expect(structuredClone(difference?.row)).toEqual(row);
  });
  test.each<[string, string, number, Partial<Row>, string?]>([
    ['another kind', '8', 1, {}, 'other'],
    ['another direction', '7.0', 0, {}],
    ['another rule', '8', 1, { by: 'rule: other' }],
    ['a reading, where a rule is broken', '8', 1, { by: 'reading: strict' }],
    ['a rule, where nothing could be read', 'x', 1, {}],
    ['a condition that does not hold', '8', 1, { when: () => false }],
    ['a gold that is right', '7.0', 0, { theirs: 'refuses' }],
  ])('%s', (_, reply, score, change, kind) => {
    expect(explained(reply, score, [{ ...row, ...change }], kind)?.map((d) => d.row)).toEqual([undefined]);
  });
});

test('the figures in the README are those of the whole set; npm run conformance writes them', () => {
  if (folder !== whole) return;
  const table = figures(
    [...tallies].map(([dataset, one]) => ({ ...one, env: homes.get(dataset)?.id ?? '' })),
  );
  expect(figuresIn(readFileSync(join(here, 'README.md'), 'utf8'))).toBe(table);
});
