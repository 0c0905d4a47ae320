import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { goldenIssue, goldenState, goldenText } from './golden.ts';
import template from './template/template.ts';

const folder = fileURLToPath(new URL('./golden/', import.meta.url));

test.each(catalogue)('$id gives what its golden file holds', async ({ id, load }) => {
  const env = (await load()).default;
  const file = `${folder}${id}.txt`;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const now = goldenText(env);
  const issue = goldenIssue(env, goldenState(kept, now));
  if (issue !== undefined) expect.soft(now).toBe(kept);
  expect(issue).toBeUndefined();
});

test('every golden file belongs to an environment', () => {
  const ids = new Set(catalogue.map(({ id }) => `${id}.txt`));
  expect(readdirSync(folder).filter((name) => !ids.has(name))).toEqual([]);
});

test('a change is told apart by whether its version was raised', () => {
  const kept = goldenText(template);
  const changed = { ...template, about: 'x', prompt: () => 'another prompt' };
  const raised = { ...changed, version: 2 };
  expect(goldenState(undefined, kept)).toBe('new');
  expect(goldenState(kept, goldenText(template))).toBe('same');
  expect(goldenState(kept, goldenText(changed))).toBe('changed');
  expect(goldenState(kept, goldenText(raised))).toBe('stale');
  expect(goldenIssue(template, 'changed')).toContain('raise its version');
});

test('the oracle is solved and the guess is judged, in words', () => {
  const text = goldenText(template);
  expect(text.match(/^=== level/gm)).toHaveLength(template.levels.length);
  expect(text.match(/^--- oracle: solved$/gm)).toHaveLength(template.levels.length);
  expect(text).toMatch(/^--- guess: wrong, apart at slot\d+ slot\d+.*, reward 0\.0000$/m);
});
