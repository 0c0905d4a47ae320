import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { adjudications } from './adjudications.ts';
import { isVectorLine, tally, type VectorLine } from './conformance.ts';

const here = dirname(fileURLToPath(import.meta.url));
const own = join(here, 'entries');
/** The whole set stands beside the project where there is one; strangers have three entries per dataset. */
const whole = join(here, '../../../../shared/vectors/reasoning-gym');
const folder = existsSync(whole) ? whole : own;

const envs = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));
const claimed = envs.flatMap((env) => (env.reasoningGym ?? []).map(({ dataset }) => dataset)).sort();

const read = (path: string): VectorLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isVectorLine(value)) throw new Error(`${path}: not a line of vectors`);
      return value;
    });

test('no dataset is claimed twice, and each has entries in the repository', () => {
  expect(new Set(claimed).size).toBe(claimed.length);
  const committed = readdirSync(own).map((name) => name.replace('.jsonl', ''));
  expect(committed.sort()).toEqual(claimed);
});

describe.each(claimed)('%s', (dataset) => {
  const result = tally(envs, dataset, read(join(folder, `${dataset}.jsonl`)), adjudications);

  test('every entry is an instance', () => {
    expect(result?.unusable).toEqual([]);
    expect(result?.replies).toBeGreaterThan(0);
  });

  test('every difference is adjudicated', () => {
    const open = result?.differences.filter((d) => d.row === undefined) ?? [];
    expect(
      open.map(
        (d) => `${d.index} ${d.kind}: theirs ${d.score}, ours ${d.verdict.outcome}: ${d.text.slice(0, 80)}`,
      ),
    ).toEqual([]);
  });
});

test('every row of the table is about a difference that exists', () => {
  if (folder !== whole) return;
  const differences = claimed.flatMap(
    (dataset) =>
      tally(envs, dataset, read(join(folder, `${dataset}.jsonl`)), adjudications)?.differences ?? [],
  );
  const used = new Set(differences.map((d) => d.row));
  expect(adjudications.filter((row) => row.dataset !== '*' && !used.has(row))).toEqual([]);
});
