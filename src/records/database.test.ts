import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { attemptWith } from './attempt.test-arbitrary.ts';
import type { Change, Game, Records, Run } from './attempt.ts';
import { openDatabase, SCHEMA, type SchemaStep } from './database.ts';
import { memoryRecords } from './memory.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const run: Run = {
  id: 'r1',
  at: '2026-03-01T09:00:00.000Z',
  solver: { kind: 'baseline', name: 'random' },
  parts: [{ env: 'some-env', version: 1, levels: [1, 2] }],
  seed: 'S',
  instances: 5,
  attemptsEach: 2,
  reading: 'strict',
  state: 'running',
};
const game: Game = {
  instance: 'some-env@1?size=4#S/0',
  hash: '0123abcd',
  history: {
    moves: [{ gesture: { do: 'set', at: 'c1', value: '1' } }, { text: 'x' }, { restart: true }],
    at: 2,
  },
  ms: 10,
  at: '2026-03-01T09:00:00.000Z',
  assisted: false,
};
const contest = { reason: 'ambiguous', note: 'why?', at: '2026-03-02T00:00:00.000Z' } as const;

const kinds: readonly [string, () => Promise<Records>][] = [
  ['in IndexedDB', () => openDatabase()],
  ['in memory', async () => memoryRecords()],
];

describe.each(kinds)('records %s', (_, open) => {
  test('keep attempts, oldest first, by environment and by id', async () => {
    const records = await open();
    const late = attemptWith({ id: 'late', at: '2026-03-03T00:00:00.000Z' });
    const other = attemptWith({ id: 'other', env: 'maze-env', instance: 'maze-env@1?size=4#S/0' });
    expect(await records.addAttempts([late, attemptWith(), other])).toMatchObject({ added: 3 });
    expect((await records.attempts()).map(({ id }) => id)).toEqual(['a1', 'other', 'late']);
    expect(await records.attempts('maze-env')).toEqual([other]);
    expect(await records.attemptsById(['late', 'none'])).toEqual([late]);
  });

  test('never give an id to two attempts', async () => {
    const records = await open();
    await records.addAttempts([attemptWith()]);
    expect(await records.addAttempts([attemptWith(), attemptWith({ reply: 'other' })])).toEqual({
      added: 0,
      same: 1,
      contested: 0,
      kept: ['a1'],
    });
    expect(await records.attempts()).toEqual([attemptWith()]);
  });

  test('count what is in no file', async () => {
    const records = await open();
    await records.addAttempts([attemptWith(), attemptWith({ id: 'a2' })]);
    await records.addAttempts([attemptWith({ id: 'a3' })], { backedUp: true });
    expect(await records.notBackedUp()).toBe(2);
    await records.markBackedUp(['a1', 'a2']);
    expect(await records.notBackedUp()).toBe(0);
    await records.setContest('a3', contest);
    expect(await records.notBackedUp()).toBe(1);
    expect(await records.attemptsById(['a3'])).toEqual([attemptWith({ id: 'a3', contest })]);
    await records.setContest('a3', null);
    expect((await records.attemptsById(['a3']))[0]?.contest).toBeNull();
    await expect(records.setContest('none', contest)).rejects.toThrow('There is no attempt none.');
    expect(await records.notBackedUp()).toBe(1);
  });

  test('keep runs and games', async () => {
    const records = await open();
    await records.putRun(run);
    await records.putRun({ ...run, state: 'done' });
    expect(await records.runs()).toEqual([{ ...run, state: 'done' }]);
    const model: Run = { ...run, id: 'r2', settings: { temperature: 0.7, system: 'Think.' }, state: 'left' };
    await records.putRun(model);
    expect((await records.runs()).find(({ id }) => id === 'r2')).toEqual(model);
    await records.putGame(game);
    expect(await records.game(game.instance)).toEqual(game);
    expect(await records.games()).toEqual([game]);
    await records.dropGame(game.instance);
    expect(await records.game(game.instance)).toBeUndefined();
  });

  test('tell what was written until they are asked to stop', async () => {
    const records = await open();
    const heard: Change[] = [];
    const stop = records.onChange((change) => heard.push(change));
    await records.addAttempts([attemptWith()]);
    await records.putRun(run);
    stop();
    await records.putGame(game);
    expect(heard).toEqual([
      { table: 'attempts', keys: ['a1'] },
      { table: 'runs', keys: ['r1'] },
    ]);
  });
});

test('thousands of rows come back whole', async () => {
  const records = await openDatabase();
  const many = Array.from({ length: 4_321 }, (_, i) =>
    attemptWith({ id: `a${i}`, index: i, instance: `some-env@1?#S/${i}` }),
  );
  await records.addAttempts(many);
  expect((await records.attempts()).length).toBe(4_321);
});

test('rows that cannot be read are set aside, never dropped', async () => {
  const records = await openDatabase();
  await records.addAttempts([attemptWith()]);
  const raw = new Dexie('envscope');
  await raw.open();
  const strange = { ...attemptWith({ id: 'strange' }), reward: 'much' };
  await raw.table('attempts').put(strange);
  await raw.table('games').put({ instance: 'x', at: 1 });
  expect((await records.attempts()).map(({ id }) => id)).toEqual(['a1']);
  expect(await records.setAside()).toEqual([
    { table: 'attempts', key: 'strange', why: '“reward” is not a number.', row: strange },
    { table: 'games', key: 'x', why: expect.any(String), row: { instance: 'x', at: 1 } },
  ]);
  expect(await records.addAttempts([attemptWith({ id: 'strange' })])).toMatchObject({
    added: 0,
    kept: ['strange'],
  });
  expect(await raw.table('attempts').get('strange')).toEqual(strange);
});

test('a later schema rewrites the rows it understands and leaves the others', async () => {
  const raw = new Dexie('envscope');
  raw.version(1).stores(SCHEMA[0]?.stores ?? {});
  await raw.open();
  const { reward, ...old } = attemptWith({ id: 'old' });
  await raw.table('attempts').bulkPut([
    { ...old, score: reward },
    { id: 'broken', at: '?' },
  ]);
  raw.close();
  const next: SchemaStep = {
    stores: {},
    upgrade: (transaction) =>
      transaction
        .table('attempts')
        .toCollection()
        .modify((row) => {
          if (row.score === undefined) return;
          row.reward = row.score;
          row.score = undefined;
          delete row.score;
        }),
  };
  const records = await openDatabase({ schema: [...SCHEMA, next] });
  expect(await records.attempts()).toEqual([attemptWith({ id: 'old' })]);
  expect((await records.setAside()).map(({ key }) => key)).toEqual(['broken']);
});

test('storage is asked to persist once there is something to keep', async () => {
  let asked = 0;
  const records = await openDatabase({ persist: async () => void asked++ });
  await records.attempts();
  expect(asked).toBe(0);
  await records.addAttempts([attemptWith()]);
  await records.putRun(run);
  expect(asked).toBe(1);
});

test('another tab hears what was written', async () => {
  const ears: ((event: MessageEvent) => void)[] = [];
  const channel = (own: number) => ({
    postMessage: (data: unknown) =>
      ears.forEach((ear, i) => void (i === own || ear({ data } as MessageEvent))),
    addEventListener: (_: string, ear: unknown) => void ears.push(ear as (event: MessageEvent) => void),
  });
  const here = await openDatabase({ channel: channel(0) });
  const there = await openDatabase({ channel: channel(1) });
  const heard: Change[] = [];
  there.onChange((change) => heard.push(change));
  await here.addAttempts([attemptWith()]);
  expect(heard).toEqual([{ table: 'attempts', keys: ['a1'] }]);
  expect(await there.attempts()).toEqual([attemptWith()]);
});

test('a run of one environment, as it was kept at first, is read with its part', async () => {
  const raw = new Dexie('envscope');
  raw.version(1).stores(SCHEMA[0]?.stores ?? {});
  const { parts, ...rest } = run;
  await raw.table('runs').put({ ...rest, ...parts[0] });
  raw.close();
  const records = await openDatabase();
  expect(await records.runs()).toEqual([run]);
  expect(await records.setAside()).toEqual([]);
});
