import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'envscope-new-env-'));
  for (const part of ['scripts', 'src/core', 'src/envs', 'package.json', 'tsconfig.base.json'])
    cpSync(resolve(part), join(copy, part), { recursive: true });
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    "export default { test: { include: ['src/**/*.test.ts'] } };",
  );
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const node = (...argv: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
const newEnv = (...words: string[]): ReturnType<typeof node> =>
  node('--import', 'tsx', 'scripts/new-env.ts', ...words);
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

test.each([
  [[], 'family/name'],
  [['grids'], 'family/name'],
  [['grids/a/b'], 'one environment'],
  [['nowhere/thing'], 'no family "nowhere"'],
  [['grids/Big_Thing'], 'kebab-case'],
  [['grids/template'], 'taken'],
])('%j is refused', (words, says) => {
  const { status, output } = newEnv(...words);
  expect(status).toBe(2);
  expect(output).toContain(says);
});

test('a new environment is listed with its family, has its card and its own names, and is not made twice', () => {
  const made = newEnv('grids/made-up');
  expect(made).toMatchObject({ status: 0 });
  const loads = [...read('src/envs/grids/family.ts').matchAll(/load: \(\) => import\('\.\/([^']*)\.ts'\)/g)];
  expect(loads.length).toBeGreaterThan(1);
  expect(loads.at(-1)?.[1]).toBe('made-up');
  expect(read('src/envs/cards.ts')).toContain("{ id: 'made-up', version: 1, title: 'Made up', ");
  expect(read('src/envs/grids/made-up.ts')).toContain("family: 'grids'");
  expect(read('src/envs/grids/made-up.examples.ts')).toContain("from './made-up.ts'");
  expect(newEnv('grids/made-up')).toMatchObject({ status: 2 });

  expect(newEnv('spatial/another')).toMatchObject({ status: 0 });
  expect(node('--import', 'tsx', 'scripts/golden.ts', 'made-up', 'another')).toMatchObject({ status: 0 });
  const { status, output } = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    'src/envs/cards.test.ts',
    'src/envs/golden.test.ts',
    '--testNamePattern',
    'made-up|another|cards are current',
  );
  expect(output).toMatch(/3 passed/);
  expect(status).toBe(0);
});
