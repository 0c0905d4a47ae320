import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type Checked, checkOwn } from '../own/checks.ts';
import { ownHost } from '../own/environment.ts';
import { openModule } from '../own/module.ts';
import { datasetSource } from '../own/reasoning-gym.ts';
import { type OwnSource, readGiven } from '../own/source.ts';
import { openNodePython } from './python.ts';

const python = openNodePython();
afterAll(() => python.close());

const example = (name: string): string => readFileSync(`public/examples/${name}`, 'utf8');

function sourceOf(files: Readonly<Record<string, string | Uint8Array>>): OwnSource {
  const read = readGiven(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? strToU8(content) : content,
    })),
  );
  if ('why' in read) throw new Error(read.why);
  return read;
}

async function checked(files: Readonly<Record<string, string | Uint8Array>>): Promise<Checked> {
  const source = sourceOf(files);
  const module = openModule(python, source);
  const result = await checkOwn(source, module);
  module.close();
  return result;
}
const outcomes = ({ checks }: Checked) => checks.map(({ name, outcome }) => `${outcome}: ${name}`);
const bad = ({ checks }: Checked) => checks.filter(({ outcome }) => outcome === 'flaw' || outcome === 'stop');

const sound = {
  head: 'import random\nTITLE = "Sum"\nABOUT = "Add."\nLEVELS = 2\n',
  generate: 'def generate(seed, level):\n    return {"n": random.Random(seed).randint(1, 10**6)}\n',
  observe: 'def observe(state):\n    return f"Double {state[\'n\']}."\n',
  verify: 'def verify(state, reply):\n    return reply.strip() == str(2 * state["n"])\n',
  oracle: 'def oracle(state):\n    return str(2 * state["n"])\n',
};
const file = (change: Partial<typeof sound> = {}) => ({
  'sum.py': Object.values({ ...sound, ...change }).join(''),
});

describe('the examples', () => {
  test.each(['hoops.py', 'parcels.py'])('%s passes every check', async (name) => {
    const result = await checked({ [name]: example(name) });
    expect(bad(result)).toEqual([]);
    expect(outcomes(result)).toHaveLength(7);
  });

  test('lockers.py has a verifier that can be fooled, which is caught', async () => {
    const result = await checked({ 'lockers.py': example('lockers.py') });
    expect(result.card).toMatchObject({ id: 'lockers', levels: 5 });
    expect(bad(result)).toEqual([
      {
        name: 'Worthless replies are refused',
        outcome: 'flaw',
        says: 'For generate(1, 1) verify gives the empty reply the whole reward.',
      },
    ]);
  });

  test('are played like any other environment', async () => {
    const source = sourceOf({ 'hoops.py': example('hoops.py') });
    const module = openModule(python, source);
    const { card } = await checkOwn(source, module);
    const host = ownHost(card!, module);
    const made = await host.make({ level: 2 }, 'a seed', 3);
    expect(made.id).toBe('hoops@1?level=2#a%20seed/3');
    expect(await host.make({ level: 2 }, 'a seed', 3)).toEqual(made);
    expect((await host.make({ level: 2 }, 'a seed', 4)).hash).not.toBe(made.hash);
    const { reply } = await host.oracle(made);
    expect(await host.judge(made, `<answer>${reply}</answer>`)).toMatchObject({
      outcome: 'solved',
      reward: 1,
    });
    const sorted = (reply ?? '').split(' ').sort((a, b) => Number(a) - Number(b));
    expect(await host.answers?.(made)).toContain(sorted.join(' '));
    expect(await host.judge(made, '1 1 1 1')).toMatchObject({
      outcome: 'wrong',
      reward: 0,
      rule: 'verify',
      break: { note: 'There is no peg worth 1.' },
    });
    expect(await host.judge(made, ' ')).toMatchObject({ outcome: 'unreadable' });
    const guess = await host.guess(made, '0');
    expect(guess).toMatch(/^\d+( \d+){3}$/);
    expect(await host.guess(made, '0')).toBe(guess);
    expect(await host.judge(made, guess ?? '')).toMatchObject({ outcome: 'wrong' });
    expect(made.prompt).toContain('Put only your final answer between <answer> and </answer>.');
    module.close();
  });
});

describe('a file that cannot be used', () => {
  const stops = (files: Readonly<Record<string, string>>) =>
    checked(files).then((result) => {
      expect(result.card).toBeUndefined();
      return bad(result)[0];
    });

  test('says in which line it is broken', async () => {
    expect(await stops(file({ observe: 'def observe(state:\n    return ""\n' }))).toMatchObject({
      says: expect.stringContaining('(sum.py, line 7)'),
      fault: { kind: 'syntax', file: 'sum.py', line: 7 },
    });
    expect(
      await stops(file({ generate: 'def generate(seed, level):\n    return [][seed]\n' })),
    ).toMatchObject({
      says: 'generate or observe raised IndexError: list index out of range (sum.py, line 6).',
      fault: { line: 6, traceback: expect.stringContaining('return [][seed]') },
    });
    expect(await stops(file({ head: 'import numpy\nLEVELS = 1\n' }))).toMatchObject({
      says: expect.stringContaining("No module named 'numpy'"),
    });
  });

  test('says which piece is missing', async () => {
    expect(await stops(file({ verify: '' }))).toMatchObject({
      says: expect.stringContaining('does not define verify'),
    });
    expect(await stops(file({ head: 'import random\n' }))).toMatchObject({
      says: expect.stringContaining('LEVELS is a whole number'),
    });
  });

  test.each([
    ['{"cells": [1, {2}]}', "state['cells'][1] is of type set, which JSON cannot hold."],
    ['{1: 2}', 'A key of state is 1; in JSON keys are text.'],
    ['[float("nan")]', 'state[0] is nan, which JSON cannot hold.'],
  ])('a state of %s', async (state, says) => {
    expect(
      await stops(file({ generate: `def generate(seed, level):\n    return ${state}\n` })),
    ).toMatchObject({ says });
  });

  test('cannot draw by the order of a set', async () => {
    const generate =
      'def generate(seed, level):\n    return {"n": seed, "names": list({"a", "b", "c", "d", "e"})}\n';
    expect(await stops(file({ generate }))).toMatchObject({ fault: { kind: 'unstable' } });
  });
});

describe('a flaw', () => {
  const flaw = (change: Partial<typeof sound>) =>
    checked(file(change)).then((result) => {
      expect(result.card).toBeDefined();
      return bad(result)[0];
    });

  test('chance that does not follow the seed', async () => {
    const generate = 'def generate(seed, level):\n    return {"n": random.randint(1, 10**6)}\n';
    expect(await flaw({ generate })).toMatchObject({ name: 'A seed gives one instance' });
  });

  test('a seed that is not used', async () => {
    expect(await flaw({ generate: 'def generate(seed, level):\n    return {"n": 4}\n' })).toMatchObject({
      name: 'Seeds give different instances',
    });
  });

  test('an oracle that is wrong', async () => {
    expect(await flaw({ oracle: 'def oracle(state):\n    return str(state["n"])\n' })).toMatchObject({
      name: 'The oracle is right',
    });
  });

  test('a verifier that raises for garbage', async () => {
    const verify = 'def verify(state, reply):\n    return int(reply) == 2 * state["n"]\n';
    expect(await flaw({ verify })).toMatchObject({
      name: 'Worthless replies are refused',
      fault: { type: 'ValueError', line: 10 },
    });
  });

  test('a verifier that takes its own prompt', async () => {
    const verify = 'def verify(state, reply):\n    return str(state["n"]) in reply\n';
    expect(await flaw({ verify, oracle: '' })).toMatchObject({
      says: expect.stringContaining('its own prompt'),
    });
  });
});

test('several files, a zip of a folder, and a wheel', async () => {
  const zip = zipSync({
    'game/sum.py': strToU8(
      `from pack.tools import twice\nfrom deep import more\n${file()['sum.py']}`.replaceAll(
        '2 * state["n"]',
        'twice(state["n"])',
      ),
    ),
    'game/deep/__init__.py': strToU8('more = 1\n'),
    'game/readme.txt': strToU8('not Python'),
  });
  const wheel = zipSync({
    'pack/__init__.py': strToU8(''),
    'pack/tools.py': strToU8('def twice(n): return 2 * n\n'),
    'pack-1.0.dist-info/top_level.txt': strToU8('pack\n'),
  });
  const result = await checked({ 'game.zip': zip, 'pack-1.0-py3-none-any.whl': wheel });
  expect(bad(result)).toEqual([]);
  expect(result.card).toMatchObject({ id: 'sum' });
});

test('a dataset in Reasoning Gym’s style', async () => {
  const gym = zipSync({
    'tiny_gym/__init__.py': strToU8(
      [
        'import random',
        'class Halves:',
        '    def __init__(self, seed, size, most=10):',
        '        self.seed, self.size, self.most = seed, size, most',
        '    def __getitem__(self, i):',
        '        n = 2 * random.Random(self.seed + i).randint(1, self.most)',
        '        return {"question": f"Half of {n}?", "answer": str(n // 2), "metadata": {"n": n, "at": object()}}',
        '    def score_answer(self, answer, entry):',
        '        return 1.0 if answer == entry["answer"] else 0.01',
        'def create_dataset(name, seed, size, **config):',
        '    return {"halves": Halves}[name](seed=seed, size=size, **config)',
      ].join('\n'),
    ),
    'tiny_gym-1.dist-info/METADATA': strToU8('Name: tiny_gym'),
  });
  const wheels = [{ name: 'tiny_gym-1-py3-none-any.whl', bytes: gym }];
  const given = readGiven(wheels);
  expect(given).toMatchObject({ files: [], wheels });
  const source = datasetSource({ wheels, name: 'halves', levels: [{ most: 1000 }, { most: 100_000 }] });
  if ('why' in source) throw new Error(source.why);
  expect(source).toMatchObject({ id: 'rg-halves', main: 'rg_halves.py' });
  const module = openModule(python, source);
  const result = await checkOwn(source, module);
  expect(bad(result)).toEqual([]);
  const host = ownHost(result.card!, module);
  const made = await host.make({ level: 2 }, 's', 0);
  const { reply } = await host.oracle(made);
  expect(await host.judge(made, reply ?? '')).toMatchObject({ outcome: 'solved' });
  expect(await host.judge(made, '0')).toMatchObject({ outcome: 'wrong', reward: 0.01 });
  module.close();
  expect(datasetSource({ wheels, name: 'a b', levels: [{}] })).toHaveProperty('why');
  expect(datasetSource({ wheels: [], name: 'a', levels: [{}] })).toHaveProperty('why');
});

test('what is no environment is told from one', () => {
  const why = (files: Readonly<Record<string, string>>) =>
    readGiven(Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) })));
  expect(why({})).toEqual({ why: 'There is no Python file here.' });
  expect(why({ 'a.txt': '' })).toEqual({ why: 'a.txt is no Python file, wheel or zip.' });
  expect(why({ 'a.zip': 'x' })).toEqual({ why: 'a.zip cannot be read as a zip file.' });
  expect(why({ 'a.py': '', 'b.py': '' })).toEqual({
    why: 'No file defines generate(seed, level) at its top level.',
  });
  expect(why({ 'a-b.py': 'def generate(): pass' })).toMatchObject({
    why: expect.stringContaining('“a-b.py”'),
  });
  expect(why({ 'n-1-cp314-cp314-linux_x86_64.whl': '' })).toMatchObject({
    why: expect.stringContaining('compiled'),
  });
});
