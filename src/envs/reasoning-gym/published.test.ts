import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommitted } from './committed.ts';
import { published } from './published.ts';

const committed = parseCommitted(readFileSync(new URL('./disagreements.jsonl', import.meta.url), 'utf8'));

test('every published defect stands in the reviewed table, once', () => {
  const rows = new Set(
    committed.flatMap(({ dataset, rows }) => rows.map(({ name }) => `${dataset} ${name}`)),
  );
  const named = published.map(({ dataset, name }) => `${dataset} ${name}`);
  expect(named.filter((one) => !rows.has(one))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
