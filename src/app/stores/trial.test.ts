import { describe, expect, it } from 'vitest';
import { hostOf, noTools } from '../../core/host.ts';
import { keyOf } from '../../core/ids.ts';
import type { ParamValues } from '../../core/params.ts';
import sudoku from '../../envs/grids/sudoku.ts';
import type { Reply, Solver, Watch } from '../../models/solver.ts';
import type { Attempt } from '../../records/attempt.ts';
import { memoryRecords } from '../../records/memory.ts';
import { createTrialStore } from './trial.ts';

const host = hostOf(sudoku, noTools);
const key = keyOf(sudoku, sudoku.levels[0] as ParamValues, 'trial', 0);
const made = await host.make(key.params, key.seed, key.index);
const right = (await host.oracle(made)).reply as string;

const solver = (solve: (watch: Watch) => Promise<Reply | Error>): Solver => ({
  ...{ kind: 'model', name: 'test', says: 'A test.', steady: false, together: 1 },
  solve: async (_, watch = {}) => [await solve(watch)],
});
const name = { kind: 'model', name: 'test' } as const;

function setUp(records = memoryRecords()) {
  const store = createTrialStore({
    ...{ host, made, key, records: async () => records, now: () => '2026-01-01T00:00:00.000Z' },
    newId: () => crypto.randomUUID(),
    soon: (act) => act(),
  });
  return { store, records };
}

describe('a try', () => {
  it('streams, is judged and is stored as the solver’s own', async () => {
    const { store, records } = setUp();
    const seen: string[] = [];
    store.subscribe(({ trial }) => {
      if (trial.state === 'working') seen.push(trial.text);
    });
    const streaming = solver(async ({ onToken }) => {
      for (const text of ['<answer>', right, '</answer>']) onToken?.(0, { text });
      return { text: `<answer>${right}</answer>`, end: 'done' };
    });
    await store.getState().start(name, async () => streaming, 'strict');
    const { trial } = store.getState();
    expect(seen).toEqual(['', '<answer>', `<answer>${right}`, `<answer>${right}</answer>`]);
    expect(trial.state === 'ended' && trial.verdict.outcome).toBe('solved');
    const [stored] = (await records.attempts()) as readonly Attempt[];
    expect(stored).toMatchObject({ solver: name, outcome: 'solved', level: 1, run: null, ms: null });
  });

  it('is stopped with what was written, which is judged', async () => {
    const { store } = setUp();
    const endless = solver(
      ({ signal, onToken }) =>
        new Promise((done) => {
          onToken?.(0, { text: '<answer>' });
          signal?.addEventListener('abort', () => done({ text: '<answer>', end: 'stopped' }));
        }),
    );
    const work = store.getState().start(name, async () => endless, 'strict');
    await Promise.resolve();
    store.getState().stop();
    expect(store.getState().trial.state).toBe('stopping');
    await work;
    const { trial } = store.getState();
    expect(trial.state === 'ended' && [trial.reply.end, trial.verdict.outcome]).toEqual([
      'stopped',
      'unreadable',
    ]);
  });

  it('keeps what was written when the solver fails, and can be started again', async () => {
    const { store, records } = setUp();
    const failing = solver(async ({ onToken }) => {
      onToken?.(0, { text: 'half' });
      return new Error('The device was lost. Try again.');
    });
    await store.getState().start(name, async () => failing, 'strict');
    expect(store.getState().trial).toMatchObject({
      state: 'failed',
      text: 'half',
      why: 'The device was lost. Try again.',
    });
    expect(await records.attempts()).toEqual([]);
    const fine = solver(async () => ({ text: right, end: 'done' }));
    await store.getState().start(name, async () => fine, 'strict');
    expect(store.getState().trial.state).toBe('ended');
  });

  it('asks another sample each time', async () => {
    const { store } = setUp();
    const asked: number[] = [];
    const counting: Solver = {
      ...solver(async () => ({ text: '', end: 'done' })),
      async solve(tasks) {
        asked.push(...tasks.map(({ attempt }) => attempt));
        return [{ text: '', end: 'done' }];
      },
    };
    for (let i = 0; i < 3; i++) await store.getState().start(name, async () => counting, 'strict');
    expect(asked).toEqual([0, 1, 2]);
  });
});
