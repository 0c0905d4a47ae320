import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PythonRun } from '../core/environment.ts';
import { openPython } from './client.ts';
import type { BootOptions, Job, Prepare, Report } from './protocol.ts';

/** Interpreters that read what to do from the name of the call. */
function interpreters() {
  const started: { options: BootOptions; stopped: boolean; asked: string[] }[] = [];
  const python = openPython((options, onReport) => {
    const one = { options, stopped: false, asked: [] as string[] };
    started.push(one);
    const report = (said: Report) => void (one.stopped || onReport(said));
    setTimeout(() => report({ kind: 'ready' }), 100);
    return {
      post(asked: Prepare | Job) {
        const { id } = asked;
        if ('prepare' in asked) {
          one.asked.push(`prepare ${asked.prepare.map(({ name }) => name).join()}`);
          if (!asked.prepare.some(({ name }) => name === 'endless.py'))
            setTimeout(() => report({ kind: 'prepared', id, text: '{}' }), 10);
          return;
        }
        const calls = asked.cases.map(({ call }) => call);
        one.asked.push(calls.join());
        for (const [at, call] of calls.entries()) {
          if (call === 'hangs') return;
          const value = call === 'varies' ? { int: String(options.hashSeed) } : { int: '7' };
          setTimeout(
            () => report({ kind: 'case', id, at, text: JSON.stringify({ value, stdout: '' }), ms: 1 }),
            1,
          );
        }
        setTimeout(() => report({ kind: 'done', id, spent: calls.includes('ends') }), 2);
      },
      stop() {
        one.stopped = true;
      },
    };
  });
  return { python, started };
}

const asked = (foreign: boolean, ...calls: string[]): PythonRun => ({
  files: [{ name: 'p.py', text: '' }],
  cases: calls.map((call) => ({ call, args: [] })),
  foreign,
  limits: { ms: 500 },
});
const kinds = async ({ results }: Awaited<ReturnType<ReturnType<typeof openPython>['python']>>) =>
  results.map(({ fault }) => fault?.kind ?? 'value');

/** What it comes to, with the clock moving as far as that takes. */
async function come<T>(promise: Promise<T>): Promise<T> {
  let there = false;
  const settled = promise.finally(() => {
    there = true;
  });
  settled.catch(() => undefined);
  for (let i = 0; i < 3000 && !there; i++) await vi.advanceTimersByTimeAsync(10);
  if (!there) throw new Error('It never came.');
  return settled;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a program of a reply runs in two interpreters, one of an environment in another', async () => {
  const { python, started } = interpreters();
  expect(started).toHaveLength(0);
  expect(await kinds(await come(python.python(asked(true, 'f', 'varies'))))).toEqual(['value', 'unstable']);
  expect(started.map(({ options }) => options.hashSeed)).toEqual([1, 2]);
  expect(await kinds(await come(python.python(asked(false, 'varies'))))).toEqual(['value']);
  expect(started[2]?.asked).toEqual(['varies']);
  expect(started[0]?.asked).toEqual(['f,varies']);
});

test('at its deadline a program is ended, and the spare takes the next', async () => {
  const { python, started } = interpreters();
  await come(python.python(asked(false, 'f')));
  await vi.advanceTimersByTimeAsync(200);
  expect(await kinds(await come(python.python(asked(false, 'f', 'hangs', 'f'))))).toEqual([
    'value',
    'timeout',
    'stopped',
  ]);
  expect(started[0]?.stopped).toBe(true);
  expect(await kinds(await come(python.python(asked(false, 'f'))))).toEqual(['value']);
  expect(started[1]?.asked).toEqual(['f']);
  expect(started).toHaveLength(3);
});

test('an interpreter that is spent is replaced, also where both are', async () => {
  const { python, started } = interpreters();
  for (let i = 0; i < 3; i++)
    expect(await kinds(await come(python.python(asked(true, 'ends'))))).toEqual(['value']);
  expect(await kinds(await come(python.python(asked(true, 'f'))))).toEqual(['value']);
  expect(started.filter(({ stopped }) => !stopped)).toHaveLength(2);
});

test('runs that are asked for together come one after the other', async () => {
  const { python } = interpreters();
  const all = Promise.all(
    [asked(false, 'f'), asked(false, 'hangs'), asked(false, 'f')].map((run) => python.python(run)),
  );
  expect((await come(all)).map(({ results }) => results[0]?.fault?.kind ?? 'value')).toEqual([
    'value',
    'timeout',
    'value',
  ]);
});

test('files are prepared once, and an interpreter without packages is used again', async () => {
  const { python, started } = interpreters();
  const first = python.prepared({ packages: [], files: [{ name: 'a.py', text: '' }] });
  const run = { files: [], cases: [{ call: 'f', args: [] }], twice: false };
  await come(first.run(run));
  await come(first.run(run));
  await vi.advanceTimersByTimeAsync(200);
  first.close();
  const second = python.prepared({ packages: [], files: [{ name: 'b.py', text: '' }] });
  await come(second.run(run));
  expect(started).toHaveLength(2);
  expect(started[0]?.asked).toEqual(['prepare a.py', 'f', 'f', 'prepare b.py', 'f']);
});

test('a file that never ends is ended, and so is one that is closed meanwhile', async () => {
  const { python, started } = interpreters();
  const files = [{ name: 'endless.py', text: '' }];
  const endless = python.prepared({ packages: [], files });
  expect((await come(endless.ready())).fault?.kind).toBe('timeout');
  endless.close();
  const closed = python.prepared({ packages: [], files });
  const ready = closed.ready();
  await vi.advanceTimersByTimeAsync(500);
  closed.close();
  expect((await come(ready)).fault?.kind).toBe('stopped');
  const next = python.prepared({ packages: [], files: [{ name: 'b.py', text: '' }] });
  expect(await come(next.ready())).toEqual({});
  expect(started.filter(({ stopped }) => !stopped).length).toBeLessThanOrEqual(2);
});

test('Python that cannot be started says so, and is tried again', async () => {
  let fails = true;
  const python = openPython((_options, onReport) => {
    setTimeout(() => onReport(fails ? { kind: 'failed', why: 'no files' } : { kind: 'ready' }), 1);
    return {
      post(asked: Prepare | Job) {
        if ('cases' in asked) setTimeout(() => onReport({ kind: 'done', id: asked.id, spent: false }), 1);
      },
      stop() {},
    };
  });
  await expect(come(python.python(asked(false, 'f')))).rejects.toThrow(
    'Python could not be started: no files',
  );
  fails = false;
  expect(await kinds(await come(python.python(asked(false, 'f'))))).toEqual(['stopped']);
});
