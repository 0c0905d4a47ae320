import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { attemptWith } from '../attempt.test-arbitrary.ts';
import type { Records } from '../attempt.ts';
import { openDatabase, SCHEMA } from '../database.ts';
import { memoryRecords } from '../memory.ts';
import { counted, type Judgement } from './judgement.ts';
import { judgementLine, mergeJudgements, readJudgements } from './judgement-lines.ts';
import { anyJudgements, itemWith, judgementWith } from './judging.test-arbitrary.ts';
import { keptQueue } from './kept-queue.ts';
import { checkJudgement } from './schema.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const fileOf = (judgements: readonly Judgement[]): string => judgements.map(judgementLine).join('');
const sorted = (judgements: readonly Judgement[]): readonly Judgement[] =>
  [...judgements].sort((a, b) => (a.id < b.id ? -1 : 1));

const kinds: readonly [string, () => Promise<Records>][] = [
  ['in IndexedDB', () => openDatabase()],
  ['in memory', async () => memoryRecords()],
];

describe.each(kinds)('judgements %s', (_, open) => {
  test('are added once, and counted until they are in a file', async () => {
    const { judgements } = await open();
    const [one, two] = [judgementWith(), judgementWith({ decision: 'wrong' })];
    expect(await judgements.add([one])).toEqual({ added: 1, same: 0 });
    expect(await judgements.add([one, two])).toEqual({ added: 1, same: 1 });
    expect(sorted(await judgements.all())).toEqual(sorted([one, two]));
    expect(await judgements.notFiled()).toBe(2);
    await judgements.markFiled([one.id]);
    expect(await judgements.notFiled()).toBe(1);
    await judgements.add([two, judgementWith({ annotator: 'bob' })], { filed: true });
    expect(await judgements.notFiled()).toBe(0);
  });

  test('queues are kept by the items in them', async () => {
    const { judgements } = await open();
    const [a, b] = [itemWith(), itemWith({ reply: 'b' })];
    const queue = keptQueue('Two', '2026-03-01T09:30:00.000Z', [a, b]);
    expect(keptQueue('Other title', '2026-03-02T09:30:00.000Z', [b, a]).id).toBe(queue.id);
    await judgements.putQueue(queue);
    expect(await judgements.queue(queue.id)).toEqual(queue);
    expect(await judgements.queues()).toEqual([queue]);
    expect(await judgements.queue('none')).toBeUndefined();
  });
});

test('files of several people merge to the same set in any order and any number of times', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyJudgements, { maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      async (parts, picks) => {
        const files = parts.map(fileOf);
        const merge = async (order: readonly string[]) => {
          const { judgements } = memoryRecords();
          for (const file of order) await mergeJudgements(judgements, [file]);
          return sorted(await judgements.all());
        };
        const once = await merge(files);
        const shuffled = [...files, ...files].sort(() => ((picks.next().value ?? 0) % 2) - 0.5);
        expect(await merge(shuffled.concat(files))).toEqual(once);
        expect(once.map(({ id }) => id)).toEqual([...new Set(parts.flat().map(({ id }) => id))].sort());
        expect(counted([...parts.flat()].reverse())).toEqual(counted(once));
      },
    ),
    { numRuns: 60 },
  );
});

test('one judgement counts for each item and person: the last word, or the first blind one', () => {
  const first = judgementWith({ at: '2026-03-01T09:00:00.000Z' });
  const second = judgementWith({
    at: '2026-03-01T08:00:00.000Z',
    decision: 'wrong',
    blind: false,
    revises: first.id,
  });
  const apart = judgementWith({ at: '2026-03-01T08:30:00.000Z', decision: 'cannot tell' });
  const other = judgementWith({ annotator: 'bob', revises: first.id });
  expect(counted([first, second])).toEqual([second]);
  expect(counted([second, first], 'first')).toEqual([first]);
  expect(counted([first, apart], 'first')).toEqual([apart]);
  expect(counted([apart, second, first])).toEqual([apart]);
  // Nobody revises what another person said.
  expect(counted([first, other]).length).toBe(2);
  fc.assert(
    fc.property(anyJudgements, (judgements) => {
      for (const word of ['last', 'first'] as const) {
        const own = counted(judgements, word).map(({ item, annotator }) => `${item.id} ${annotator}`);
        expect(new Set(own).size).toBe(own.length);
        expect(own.length).toBe(
          new Set(judgements.map(({ item, annotator }) => `${item.id} ${annotator}`)).size,
        );
      }
    }),
  );
});

test('a line comes back as it went out; one that was changed is refused with its line', async () => {
  await fc.assert(
    fc.asyncProperty(anyJudgements, async (judgements) => {
      expect((await readJudgements([fileOf(judgements)])).judgements).toEqual(judgements);
    }),
  );
  const good = judgementWith();
  const forged = { ...good, decision: 'wrong' };
  const moved = judgementWith({ item: { ...itemWith(), reply: 'another' } });
  const read = await readJudgements([
    fileOf([good]),
    `\nno json\n${JSON.stringify(forged)}\n${JSON.stringify(moved)}\n`,
  ]);
  expect(read.judgements).toEqual([good]);
  expect(read.bad).toEqual([
    { line: 3, why: 'It is not JSON.' },
    { line: 4, why: '“id” is not the hash of its content: something in it was changed.' },
    { line: 5, why: '“item.id” is not the name of its instance and reply.' },
  ]);
  expect(read.badLines).toBe(3);
  expect(checkJudgement({ ...good, decision: 'maybe' })).toEqual({
    why: '“decision” is not right or wrong or cannot tell.',
  });
});

test('a field of a later version stays in the line and in the hash', async () => {
  const item = { ...itemWith(), ...({ place: 3 } as object) };
  const later = judgementWith({ item, ...({ mood: 'sure' } as object) });
  const read = await readJudgements([fileOf([later])]);
  expect(fileOf(read.judgements)).toBe(fileOf([later]));
});

test('a database of the first schema keeps its attempts and takes judgements', async () => {
  const raw = new Dexie('envscope');
  raw.version(1).stores(SCHEMA[0]?.stores ?? {});
  await raw.table('attempts').put(attemptWith());
  raw.close();
  const records = await openDatabase();
  expect(await records.attempts()).toEqual([attemptWith()]);
  expect(await records.judgements.add([judgementWith()])).toEqual({ added: 1, same: 0 });
});

test('rows that cannot be read are set aside, never dropped', async () => {
  const records = await openDatabase();
  await records.judgements.add([judgementWith()]);
  const raw = new Dexie('envscope');
  await raw.open();
  const strange = { ...judgementWith({ note: 'x' }), note: 'y' };
  await raw.table('judgements').put(strange);
  expect((await records.judgements.all()).length).toBe(1);
  expect(await records.judgements.setAside()).toEqual([
    { table: 'judgements', key: strange.id, why: expect.stringContaining('hash'), row: strange },
  ]);
  expect(await raw.table('judgements').count()).toBe(2);
});
