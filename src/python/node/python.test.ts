import { afterAll, describe, expect, test } from 'vitest';
import type { PythonFault, PythonLimits, PythonResult } from '../../core/environment.ts';
import { type PyValue, pyInt } from '../../core/python-value.ts';
import { openNodePython } from './python.ts';

const python = openNodePython();
afterAll(() => python.close());

interface Given {
  readonly calls?: readonly (readonly PyValue[])[];
  readonly foreign?: boolean;
  readonly limits?: Partial<PythonLimits>;
}
async function results(text: string, { calls = [[]], foreign = false, limits = {} }: Given = {}) {
  const outcome = await python.python({
    files: [{ name: 'program.py', text }],
    cases: calls.map((args) => ({ call: 'f', args })),
    foreign,
    limits,
  });
  return outcome.results;
}
const one = async (text: string, given?: Given): Promise<PythonResult> => (await results(text, given))[0]!;
const fault = async (text: string, given?: Given): Promise<PythonFault | undefined> =>
  (await one(text, given)).fault;

describe('a program', () => {
  test('gives values with their types, and what it prints', async () => {
    const [a, b] = await results('def f(x):\n    print("seen", x)\n    return [x, x == 1]', {
      calls: [[pyInt(1)], [{ float: '1.0' }]],
    });
    expect(a).toMatchObject({ value: { list: [{ int: '1' }, true] }, stdout: 'seen 1\n' });
    expect(b).toMatchObject({ value: { list: [{ float: '1.0' }, true] }, stdout: 'seen 1.0\n' });
  });

  test('is one namespace of all its files, which starts anew with each case', async () => {
    const outcome = await python.python({
      files: [
        {
          name: 'program.py',
          text: 'count = 0\ndef up():\n    global count\n    count += 1\n    return count',
        },
        { name: 'tests.py', text: 'def check(): return up() + up()' },
      ],
      cases: [
        { call: 'check', args: [] },
        { call: 'check', args: [] },
      ],
      foreign: false,
    });
    expect(outcome.results.map(({ value }) => value)).toEqual([pyInt(3), pyInt(3)]);
  });

  test('says in which line it raised, and in which file', async () => {
    expect(await fault('def g(x):\n    return 1 / x\ndef f():\n    return g(0)')).toMatchObject({
      kind: 'exception',
      type: 'ZeroDivisionError',
      message: 'division by zero',
      file: 'program.py',
      line: 2,
      traceback: expect.stringContaining('line 4, in f'),
    });
    expect(await fault('def f():\n    return (1\n')).toMatchObject({ kind: 'syntax', line: 2 });
    expect(await fault('g = 1')).toMatchObject({ kind: 'missing', message: 'There is no function “f”.' });
  });

  test('is told which import is refused, and why', async () => {
    expect(await fault('import random\ndef f(): pass')).toMatchObject({
      kind: 'refused',
      message: '“random” cannot be imported: it makes outcomes differ from run to run.',
      line: 1,
    });
    expect(await one('import math, collections\ndef f(): return math.gcd(12, 18)')).toMatchObject({
      value: pyInt(6),
    });
  });

  test('is ended at its deadline; cases before it count and cases behind it do not', async () => {
    const spin = 'def f(n):\n    while n: pass\n    return n';
    const got = await results(spin, { calls: [[pyInt(0)], [pyInt(1)], [pyInt(0)]], limits: { ms: 300 } });
    expect(got.map((result) => result.fault?.kind ?? 'value')).toEqual(['value', 'timeout', 'stopped']);
    expect(await one('def f(): return 1')).toMatchObject({ value: pyInt(1) });
  });

  test('has bounded memory and output', async () => {
    expect(await fault('def f(): return len(bytearray(10 ** 9))')).toMatchObject({ kind: 'memory' });
    expect(await one('def f(): return len(bytearray(10 ** 7))')).toMatchObject({ value: pyInt(10 ** 7) });
    expect(await fault('def f(): return "x" * 1000', { limits: { output: 100 } })).toMatchObject({
      kind: 'output',
    });
    const { stdout } = await one('def f(): print("x" * 1000)', { limits: { output: 100 } });
    expect(stdout).toHaveLength(100);
  });

  test('that came with a reply runs twice, so that chance is noticed', async () => {
    const setOrder = 'def f(): return list({"a", "b", "c", "d", "e"})';
    expect(await fault(setOrder, { foreign: true })).toMatchObject({ kind: 'unstable' });
    expect(await one('def f(): return {"a", "b", "c"}', { foreign: true })).toMatchObject({
      value: { set: ['a', 'b', 'c'] },
    });
  });

  test('cannot fake what a value is', async () => {
    const fake = 'class A(int):\n    def __eq__(self, other): return True\ndef f(): return [A(3), A]';
    expect(await one(fake, { foreign: true })).toMatchObject({
      value: { list: [{ other: 'A' }, { other: 'type' }] },
    });
  });

  test('leaves nothing for the next', async () => {
    const leave =
      'import builtins, json, sys\nbuiltins.len = json.loads = None\nsys.path.clear()\ndef f(): return 1';
    await results(leave);
    expect(await one('import json\ndef f(): return len(json.loads("[1, 2]"))')).toMatchObject({
      value: pyInt(2),
    });
  });
});

describe('an environment of one’s own', () => {
  const main = {
    name: 'hoops.py',
    text: 'import random\nfrom helper import double\ndef generate(seed):\n    return double(random.Random(seed).randint(1, 9))',
  };
  const call = { call: 'generate', args: [pyInt(3)] };

  test('is executed once, with the files beside it', async () => {
    const realm = python.prepared({
      packages: [],
      files: [{ name: 'helper.py', text: 'def double(x): return 2 * x' }, main],
    });
    expect(await realm.ready()).toEqual({});
    const [a, b] = await realm.run({ files: [], cases: [call, call], twice: true });
    expect(a).toMatchObject({ value: { int: expect.stringMatching(/^\d+$/) } });
    expect(b?.value).toEqual(a?.value);
    realm.close();
  });

  test('that cannot be executed says where', async () => {
    const realm = python.prepared({ packages: [], files: [main] });
    expect((await realm.ready()).fault).toMatchObject({
      type: 'ModuleNotFoundError',
      message: "No module named 'helper'",
      file: 'hoops.py',
      line: 2,
    });
    realm.close();
  });
});
