import { expect, test } from 'vitest';
import type { Host, Made } from '../../core/host.ts';
import { hostOf, noTools } from '../../core/host.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { memoryRecords } from '../../records/memory.ts';
import { createAttemptsStore } from './attempts.ts';
import { createRunsStore, type RunRequest } from './runs.ts';

const first = catalogue[0]!;
const request: RunRequest = {
  env: first.id,
  levels: [1, 2],
  baseline: 'random',
  instances: 20,
  attemptsEach: 3,
  seed: 'S',
  reading: 'strict',
};

async function setUp(change: (host: Host) => Host = (host) => host) {
  const records = memoryRecords();
  const host = change(hostOf((await first.load()).default, noTools));
  let tick = 0;
  const store = createRunsStore({
    records: async () => records,
    openHost: async () => host,
    now: () => new Date(1_700_000_000_000 + tick++).toISOString(),
    newId: () => `run ${tick}`,
  });
  return { records, store };
}

test('a run makes every attempt, judged, once', async () => {
  const { records, store } = await setUp();
  await store.getState().start(request);
  const attempts = await records.attempts();
  expect(attempts).toHaveLength(2 * 20 * 3);
  expect(new Set(attempts.map(({ instance }) => instance)).size).toBe(40);
  expect(attempts.every(({ solver, run }) => solver.name === 'random' && run !== null)).toBe(true);
  expect(store.getState().progress).toMatchObject({
    state: 'ended',
    done: 120,
    total: 120,
    there: 0,
    faults: [],
  });
  expect(await records.runs()).toMatchObject([{ state: 'done', attemptsEach: 3 }]);

  await store.getState().start(request);
  expect(await records.attempts()).toHaveLength(120);
  expect(store.getState().progress).toMatchObject({ state: 'ended', there: 120 });
});

test('a steady baseline is asked once per instance, and the oracle solves', async () => {
  const { records, store } = await setUp();
  await store.getState().start({ ...request, baseline: 'oracle' });
  const attempts = await records.attempts();
  expect(attempts).toHaveLength(40);
  expect(attempts.every(({ outcome, reward }) => outcome === 'solved' && reward === 1)).toBe(true);
});

test('stopping keeps what is there', async () => {
  const { records, store } = await setUp();
  const running = store.getState().start({ ...request, instances: 1_000 });
  await new Promise<void>((resolve) => {
    store.subscribe(({ progress }) => progress.state === 'running' && progress.done > 0 && resolve());
  });
  store.getState().stop();
  await running;
  const { progress } = store.getState();
  const attempts = await records.attempts();
  expect(progress).toMatchObject({
    state: 'ended',
    run: { state: 'stopped' },
    total: 6_000,
    done: attempts.length,
  });
  expect(attempts.length).toBeGreaterThan(0);
  expect(attempts.length).toBeLessThan(6_000);
});

test('an instance that cannot be made is told, and the others are done', async () => {
  const { records, store } = await setUp((host) => ({
    ...host,
    make: (params, seed, index): Promise<Made> =>
      index === 7 ? Promise.reject(new Error('No board found.')) : host.make(params, seed, index),
  }));
  await store.getState().start(request);
  expect(await records.attempts()).toHaveLength(2 * 19 * 3);
  expect(store.getState().progress).toMatchObject({ state: 'ended', faults: ['No board found.'], done: 114 });
});

test('a baseline that the environment has not is refused', async () => {
  const { records, store } = await setUp();
  await store.getState().start({ ...request, baseline: 'clairvoyant' });
  expect(store.getState().progress).toMatchObject({
    state: 'failed',
    why: expect.stringContaining('no baseline “clairvoyant”'),
  });
  expect(await records.runs()).toEqual([]);
});

test('the list of attempts follows what is written', async () => {
  const { records, store: runs } = await setUp();
  const due: (() => void)[] = [];
  const list = createAttemptsStore({
    records: async () => records,
    later: (_, act) => {
      due.push(act);
      return () => undefined;
    },
  });
  const shown = () => {
    const { kept } = list.getState();
    return kept.state === 'ready' ? [kept.attempts.length, kept.notBackedUp] : kept.state;
  };
  const settled = async () => {
    for (const act of due.splice(0)) act();
    await new Promise((resolve) => setTimeout(resolve));
  };
  expect(shown()).toBe('loading');
  const unfollow = list.getState().follow();
  await settled();
  expect(shown()).toEqual([0, 0]);
  await runs.getState().start({ ...request, instances: 2, levels: [1] });
  await settled();
  expect(shown()).toEqual([6, 6]);
  await records.markBackedUp((await records.attempts()).map(({ id }) => id));
  await settled();
  expect(shown()).toEqual([6, 0]);
  unfollow();
  await runs.getState().start({ ...request, instances: 2, levels: [2] });
  await settled();
  expect(shown()).toEqual([6, 0]);
});
