import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { make, parseId } from './core/ids.ts';
import fixture, { fakePython } from './envs/laws.fixture.ts';
import { composite, create, environments, Instance, judge, series } from './index.ts';

const first = environments[0]!.id;

describe('create', () => {
  test('makes the same instance by level, by params and by id', async () => {
    const made = await create(first, { level: 2, seed: 'a b/ü', index: 7 });
    expect(await create(first, { params: made.params, seed: 'a b/ü', index: 7 })).toEqual(made);
    expect(await create(made.id)).toEqual(made);
    expect(await create(made.id, { hash: made.hash })).toEqual(made);
  });

  test.each<[string, Parameters<typeof create>[1], string]>([
    ['nothing', {}, 'no environment "nothing"'],
    ['a@b', {}, 'no environment "a@b"'],
    [first, { level: 0 }, 'has levels 1 to'],
    [first, { level: 1.5 }, 'has levels 1 to'],
    [first, { level: 1, params: {} }, 'not both'],
    [first, { params: {} }, 'is missing'],
    [first, { seed: '' }, '1 to 200'],
    [first, { index: -1 }, 'whole number'],
  ])('%s %j is a RangeError that says why', async (env, choice, says) => {
    await expect(create(env, choice)).rejects.toThrow(RangeError);
    await expect(create(env, choice)).rejects.toThrow(says);
  });

  test('refuses an instance that has changed', async () => {
    const { id, hash } = await create(first);
    await expect(create(id, { hash: '00000000' })).rejects.toThrow('Generator changed');
    const newer = id.replace(/@\d+/, '@99');
    await expect(create(newer)).rejects.toThrow('Generator changed');
    expect(await create(newer, { hash })).toMatchObject({ version: 99, hash });
    await expect(create(id, { level: 1 })).rejects.toThrow('says it all');
  });
});

test('a series gives what create does, and refuses what it refuses', async () => {
  const instances = await series(first, { level: 2, seed: 'a b/ü' });
  for (const index of [7, 0])
    expect(instances.at(index)).toEqual(await create(first, { level: 2, seed: 'a b/ü', index }));
  expect(() => instances.at(-1)).toThrow('whole number');
  await expect(series('nothing')).rejects.toThrow('no environment "nothing"');
});

test('the oracle is solved, and any text gets a verdict', async () => {
  const instance = await create(first, { level: 1 });
  expect(await instance.verify(instance.oracle()!)).toMatchObject({ outcome: 'solved', reward: 1 });
  expect(await judge(instance, 'no')).toMatchObject({ outcome: 'unreadable', reward: 0 });
  expect(await judge(instance.id, `**${instance.oracle()}**`, { reading: 'lenient' })).toMatchObject({
    outcome: 'solved',
    step: 'markup',
  });
  expect(instance.oracle(0)).toBeUndefined();
});

test('the secret is in nothing that is printed or serialized; tools are given to verify', async () => {
  const read = parseId(fixture, 'test-only@1?largest=900&shown=2#a/0');
  if (!('key' in read)) throw new Error(read.issue.why);
  const made = make(fixture, read.key);
  const instance = new Instance(fixture, read.key, made);
  const { program } = made.secret as { program: string };
  const seen = JSON.stringify(instance) + inspect(instance, { depth: 9, showHidden: true });
  expect(seen).toContain('shown');
  expect(seen).not.toContain(program);
  const reply = instance.oracle()!;
  expect(reply).toContain(program);
  await expect(instance.verify(reply)).rejects.toThrow('Python is not available here');
  expect(await instance.verify(reply, { tools: fakePython })).toMatchObject({ outcome: 'solved' });
});

test('a composite gives the same draws in any order', async () => {
  const parts = [
    { env: first, level: 1, weight: 3 },
    { env: first, level: 2 },
  ];
  const one = await composite(parts, 'mix');
  const other = await composite(parts, 'mix');
  const indices = Array.from({ length: 40 }, (_, i) => i);
  const drawn = indices.map((i) => one.at(i));
  expect(indices.toReversed().map((i) => other.at(i))).toEqual(drawn.toReversed());
  const easy = drawn.filter(
    ({ params }) => JSON.stringify(params) === JSON.stringify(drawn[0]!.params),
  ).length;
  expect(easy).toBeGreaterThan(0);
  expect(easy).toBeLessThan(40);
  expect(await create(drawn[5]!.id)).toEqual(drawn[5]);
  await expect(composite([], 'mix')).rejects.toThrow(RangeError);
});

describe('the built package, in the hands of a stranger', () => {
  let folder: string;
  const lib = (...path: string[]): string => join(folder, 'stranger/node_modules/envscope/lib', ...path);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'envscope-package-'));
    const workshop = join(folder, 'workshop');
    for (const part of ['src', 'scripts', 'package.json'])
      cpSync(resolve(part), join(workshop, part), { recursive: true });
    for (const part of ['tsconfig.base.json', 'tsconfig.api.json'])
      cpSync(resolve(part), join(workshop, part));
    symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'));
    const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-lib.ts'], {
      cwd: workshop,
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`The package does not build:\n${build.stdout}${build.stderr}`);
    const installed = join(folder, 'stranger/node_modules/envscope');
    mkdirSync(installed, { recursive: true });
    for (const part of ['lib', 'package.json'])
      cpSync(join(workshop, part), join(installed, part), { recursive: true });
    writeFileSync(join(folder, 'stranger/package.json'), '{"type":"module"}');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('runs in Node without any other package', () => {
    writeFileSync(
      join(folder, 'stranger/use.js'),
      `import { composite, create, environments, judge } from 'envscope';
       const instance = await create(environments[0].id, { level: 1, seed: 'stranger' });
       const mixed = await composite([{ env: environments[0].id, level: 1 }], 'x');
       console.log(JSON.stringify([
         environments.length, instance.id, instance.hash,
         (await judge(instance.id, instance.oracle())).outcome, mixed.at(3).index,
       ]));`,
    );
    const out = execFileSync(process.execPath, ['use.js'], {
      cwd: join(folder, 'stranger'),
      encoding: 'utf8',
    });
    const [count, id, hash, outcome, index] = JSON.parse(out) as [number, string, string, string, number];
    expect({ count, outcome, index }).toEqual({ count: environments.length, outcome: 'solved', index: 3 });
    return expect(create(id, { hash })).resolves.toBeDefined();
  });

  test('runs Python where the interpreter is installed beside it', () => {
    symlinkSync(resolve('node_modules/pyodide'), join(folder, 'stranger/node_modules/pyodide'));
    const bin = lib('envscope.js');
    const made = execFileSync(
      process.execPath,
      [bin, 'generate', '--python', resolve('public/examples/hoops.py'), '--with-answer'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(made)).toMatchObject({ env: 'hoops', answer: expect.stringMatching(/^[\d ]+$/) });
  });

  test('has types that a strict program compiles against, and that refuse what is wrong', () => {
    const check = (body: string): string => {
      writeFileSync(join(folder, 'stranger/use.ts'), body);
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const options = '--noEmit --strict --module nodenext --target es2022 --pretty false use.ts';
      try {
        return execFileSync(process.execPath, [tsc, ...options.split(' ')], {
          cwd: join(folder, 'stranger'),
          encoding: 'utf8',
        });
      } catch (error) {
        return String((error as { stdout?: string }).stdout);
      }
    };
    const use = (option: string): string =>
      `import { create, type Verdict } from 'envscope';
       const verdict: Verdict = await (await create('x', { ${option} })).verify('y', { reading: 'lenient' });
       export const rule: string = verdict.outcome === 'wrong' ? verdict.rule : '';`;
    expect(check(use('level: 1'))).toBe('');
    expect(check(use("level: 'one'"))).toContain("Type 'string' is not assignable to type 'number'");
  });

  test('has a bin that runs, and reaches for nothing of Node where a browser would import it', () => {
    const bin = lib('envscope.js');
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const listed = execFileSync(process.execPath, [bin, 'list', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(listed)).toHaveLength(environments.length);
    const reachable = new Set([lib('index.js')]);
    for (const file of reachable)
      for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ?\(?['"](\.[^'"]+)['"]/g))
        reachable.add(join(dirname(file), path as string));
    expect(reachable.size).toBeGreaterThan(environments.length);
    for (const file of reachable)
      expect(readFileSync(file, 'utf8')).not.toMatch(/['"]node:|\bprocess\.|\bBuffer\b|\brequire\(/);
  });
});
