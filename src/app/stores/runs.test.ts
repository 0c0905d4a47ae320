import { expect, test } from 'vitest';
import type { Host, Made } from '../../core/host.ts';
import { hostOf, noTools } from '../../core/host.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { baselineNamed } from '../../models/baselines.ts';
import type { Solver } from '../../models/solver.ts';
import { memoryRecords } from '../../records/memory.ts';
import type { RunRequest } from './run-state.ts';
import { createRunsStore } from './runs.ts';

const first = catalogue[0]!;
const second = catalogue[1]!;
const named = (name: string): Solver => baselineNamed(name)!;
const request: RunRequest = {
  parts: [{ env: first.id, levels: [1, 2] }],
  solver: named('random'),
  instances: 20,
  attemptsEach: 3,
  seed: 'S',
  reading: 'strict',
};

async function setUp(change: (host: Host) => Host = (host) => host) {
  const records = memoryRecords();
  const hosts = new Map<string, Host>();
  for (const entry of [first, second])
    hosts.set(entry.id, change(hostOf((await entry.load()).default, noTools)));
  const claimed = new Set<string>();
  let tick = 0;
  const open = () =>
    createRunsStore({
      records: async () => records,
      openHost: async (env) => hosts.get(env)!,
      solverOf: async ({ solver: { name } }) => {
        const solver = baselineNamed(name);
        if (!solver) throw new Error(`Load ${name} first.`);
        return solver;
      },
      claim: async (run) => {
        if (claimed.has(run)) return undefined;
        claimed.add(run);
        return () => claimed.delete(run);
      },
      now: () => new Date(1_700_000_000_000 + tick++).toISOString(),
      clock: () => 1_000 * tick++,
    });
  return { records, store: open(), open, claimed };
}

test('a run makes every attempt, judged, once', async () => {
  const { records, store } = await setUp();
  await store.getState().start(request);
  const attempts = await records.attempts();
  expect(attempts).toHaveLength(2 * 20 * 3);
  expect(new Set(attempts.map(({ instance }) => instance)).size).toBe(40);
  const [run] = await records.runs();
  expect(run).toMatchObject({ state: 'done', attemptsEach: 3, parts: [{ env: first.id, levels: [1, 2] }] });
  expect(attempts.every(({ solver, run: id }) => solver.name === 'random' && id === run?.id)).toBe(true);
  expect(store.getState().progress).toMatchObject({
    state: 'ended',
    shown: { made: 120, there: 0, failed: 0, total: 120, faults: [] },
  });

  await store.getState().start(request);
  expect(await records.attempts()).toHaveLength(120);
  expect(await records.runs()).toMatchObject([{ at: run?.at, state: 'done' }]);
  expect(store.getState().progress).toMatchObject({ state: 'ended', shown: { made: 0, there: 120 } });
});

test('several environments are run together, each at its levels', async () => {
  const { records, store } = await setUp();
  const parts = [
    { env: first.id, levels: [2] },
    { env: second.id, levels: [1, 3] },
  ];
  await store.getState().start({ ...request, parts, instances: 4, attemptsEach: 2 });
  const made = (await records.attempts()).map(({ env, level }) => `${env} ${level}`);
  expect(made).toHaveLength(3 * 4 * 2);
  expect(new Set(made)).toEqual(new Set([`${first.id} 2`, `${second.id} 1`, `${second.id} 3`]));
  expect(store.getState().progress).toMatchObject({ shown: { levels: [{}, {}, {}] } });
});

test('a steady baseline is asked once per instance, and the oracle solves', async () => {
  const { records, store } = await setUp();
  await store.getState().start({ ...request, solver: named('oracle') });
  const attempts = await records.attempts();
  expect(attempts).toHaveLength(40);
  expect(attempts.every(({ outcome, reward }) => outcome === 'solved' && reward === 1)).toBe(true);
});

test('what is stopped is kept, and goes on from there in another page', async () => {
  const { records, store, open } = await setUp();
  const running = store.getState().start({ ...request, instances: 1_000 });
  await new Promise<void>((resolve) => {
    store.subscribe(({ progress }) => progress.state === 'running' && progress.shown.made > 0 && resolve());
  });
  store.getState().stop();
  await running;
  const before = await records.attempts();
  expect(store.getState().progress).toMatchObject({
    state: 'ended',
    run: { state: 'stopped' },
    shown: { total: 6_000, made: before.length },
  });
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(6_000);

  const later = open();
  const unfollow = later.getState().follow();
  await new Promise((resolve) => setTimeout(resolve));
  const [run] = later.getState().unfinished ?? [];
  await later.getState().resume(run!);
  expect(later.getState().progress).toMatchObject({
    state: 'ended',
    shown: { there: before.length, made: 6_000 - before.length },
  });
  expect(await records.attempts()).toHaveLength(6_000);
  await new Promise((resolve) => setTimeout(resolve));
  expect(later.getState().unfinished).toEqual([]);
  unfollow();
});

test('a paused run rests until it goes on', async () => {
  const { records, store } = await setUp();
  const running = store.getState().start({ ...request, instances: 200 });
  await new Promise<void>((resolve) => {
    store.subscribe(({ progress }) => progress.state === 'running' && progress.shown.made > 0 && resolve());
  });
  store.getState().pause(true);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const rested = (await records.attempts()).length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect((await records.attempts()).length).toBe(rested);
  expect(rested).toBeLessThan(1_200);
  store.getState().pause(false);
  await running;
  expect(await records.attempts()).toHaveLength(1_200);
});

test('an instance that cannot be made is told, and the others are done', async () => {
  const { records, store } = await setUp((host) => ({
    ...host,
    make: (params, seed, index): Promise<Made> =>
      index === 7 ? Promise.reject(new Error('No board found.')) : host.make(params, seed, index),
  }));
  await store.getState().start(request);
  expect(await records.attempts()).toHaveLength(2 * 19 * 3);
  expect(store.getState().progress).toMatchObject({
    state: 'ended',
    shown: { faults: [['No board found.', 6]], failed: 6, made: 114 },
  });
});

test('a solver that cannot go on ends the run, which can be gone on with', async () => {
  const { records, store } = await setUp();
  let calls = 0;
  const frail: Solver = {
    ...named('random'),
    solve: (tasks, watch) =>
      calls++ < 2 ? named('random').solve(tasks, watch) : Promise.reject(new Error('The device was lost.')),
  };
  await store.getState().start({ ...request, solver: frail });
  expect(store.getState().progress).toMatchObject({
    state: 'ended',
    why: 'The device was lost.',
    run: { state: 'stopped' },
    shown: { made: 32 },
  });
  expect(await records.attempts()).toHaveLength(32);
});

test('what stands in the way of going on is said', async () => {
  const { records, store, claimed } = await setUp();
  await store.getState().start({ ...request, instances: 1 });
  const [run] = await records.runs();
  const why = () => {
    const { progress } = store.getState();
    return progress.state === 'failed' ? progress.why : progress.state;
  };
  await store.getState().resume({ ...run!, solver: { kind: 'model', name: 'qwen' } });
  expect(why()).toBe('Load qwen first.');
  await store.getState().resume({ ...run!, parts: [{ ...run!.parts[0]!, version: 99 }], id: 'older' });
  expect(why()).toContain('Start a new one');
  claimed.add(run!.id);
  await store.getState().resume(run!);
  expect(why()).toContain('another tab');
  await store.getState().leave(run!);
  expect(await records.runs()).toMatchObject([{ state: 'left' }]);
});
