import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openNodePython } from '../python/node/python.ts';
import { jsonl, ran } from './run.test-helpers.ts';

const opened = openNodePython();
const python = async () => opened;
const folder = mkdtempSync(join(tmpdir(), 'envscope-'));
afterAll(() => {
  opened.close();
  rmSync(folder, { recursive: true });
});

const hoops = 'public/examples/hoops.py';
const run = (argv: readonly string[], input = '') => ran(argv, input, { python });

describe('an environment in a Python file', () => {
  test('generates, and verifies what was generated', async () => {
    const made = await run([
      'generate',
      'hoops',
      '--python',
      hoops,
      '--level',
      '2',
      '--count',
      '3',
      '--with-answer',
    ]);
    expect(made.code).toBe(0);
    expect(made.lines.map(({ id }) => id)).toEqual([0, 1, 2].map((i) => `hoops@1?level=2#0/${i}`));
    expect(made.lines[0]).toMatchObject({
      env: 'hoops',
      params: { level: 2 },
      puzzle: { prompt: expect.any(String) },
    });
    const replies = made.lines.flatMap(({ id, hash, answer }) => [
      { id, hash, reply: `<answer>${answer}</answer>` },
      { id, reply: 'none' },
      { id, hash: '00000000', reply: 'none' },
    ]);
    const judged = await run(['verify', '--python', hoops], jsonl(...replies));
    expect(judged.code).toBe(1);
    expect(judged.err).toContain('line 3: generator changed');
    expect(judged.lines.map(({ outcome, reward }) => [outcome, reward])).toEqual(
      [1, 2, 3].flatMap(() => [
        ['solved', 1],
        ['wrong', 0],
      ]),
    );
  });

  test('is shown', async () => {
    const { out } = await run(['show', '--python', hoops, '--level', '3']);
    expect(out).toContain('Hoops  (hoops, version 1, yours)');
    expect(out).toContain('→ 3  level=3');
  });

  test('is listed, measured, and attempted by solvers', async () => {
    const listed = await run(['list', '--python', hoops, '--json']);
    expect(JSON.parse(listed.out).at(-1)).toMatchObject({ id: 'hoops', family: 'yours', levels: 5 });
    const measured = await run(['bench', '--python', hoops, '--ms', '1', '--json']);
    expect(measured.lines.map(({ env, level }) => [env, level])).toEqual([
      ['hoops', 1],
      ['hoops', 5],
    ]);
    for (const { perSecond, right, guessed } of measured.lines)
      for (const rate of [perSecond, right, guessed]) expect(rate).toBeGreaterThan(0);
    const attempts = await run([
      ...['run', '--solver', 'oracle', '--python', hoops, '--level', '2', '--count', '2', '--json'],
    ]);
    expect(attempts.lines.map(({ env, level, outcome }) => [env, level, outcome])).toEqual([
      ['hoops', 2, 'solved'],
      ['hoops', 2, 'solved'],
    ]);
    const random = await run([...['run', '--solver', 'random', '--python', hoops, '--count', '2']]);
    expect(random.out).toContain('hoops');
  });

  test('is checked', async () => {
    const good = await run(['check', 'public/examples/parcels.py']);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out.split('\n').filter((line) => line.startsWith('good '))).toHaveLength(7);
    const flawed = await run(['check', 'public/examples/lockers.py', '--json']);
    expect(flawed.code).toBe(1);
    expect(flawed.lines.at(-1)).toMatchObject({ outcome: 'flaw', name: 'Worthless replies are refused' });
  });

  test('that is broken gives line and message', async () => {
    const file = join(folder, 'broken.py');
    writeFileSync(file, 'LEVELS = 1\ndef generate(seed, level):\n    return 1 +\n');
    const { code, err } = await run(['generate', '--python', file]);
    expect(code).toBe(2);
    expect(err).toContain('broken.py cannot be used. invalid syntax (broken.py, line 3).');
    expect(err).toContain('    return 1 +');
  });

  test('that is not there, is another, or is none', async () => {
    expect((await run(['generate', '--python', 'no.py'])).err).toContain('There is no file no.py.');
    expect((await run(['generate', 'rings', '--python', hoops])).err).toContain(
      'the environment "hoops", not "rings"',
    );
    expect((await run(['check', 'package.json'])).err).toContain(
      'package.json is no Python file, wheel or zip.',
    );
    expect((await run(['generate', '--python', hoops, '--level', '9'])).err).toContain('--level');
  });
});
