import { expect, test } from 'vitest';
import { attemptWith } from '../../records/attempt.test-arbitrary.ts';
import type { Attempt, Records } from '../../records/attempt.ts';
import { jsonlLine } from '../../records/jsonl.ts';
import { memoryRecords } from '../../records/memory.ts';
import { clusteredWilson } from '../../stats/clustered.ts';
import { rateRows } from '../results/level-rates.ts';
import { keepUp } from './keep-up.ts';
import type { Answer, Ask, CallName, FromWorker, Question } from './protocol.ts';
import { createWork } from './work.ts';

const model = (name: string) => ({ kind: 'model', name }) as const;
let made = 0;
const attempt = (change: Partial<Attempt>): Attempt => {
  const { level = 1, index = 0 } = change;
  return attemptWith({
    ...{ id: `a${made++}`, instance: `some-env@1?size=${level}#S/${index}`, solver: model('m') },
    ...(change.outcome === 'solved' ? { reward: 1, rule: null } : {}),
    ...change,
  });
};
const some = (n: number, solved: number, change: Partial<Attempt>): Attempt[] =>
  Array.from({ length: n }, (_, i) => attempt({ ...change, outcome: i < solved ? 'solved' : 'wrong' }));

const workOn = (attempts: readonly Attempt[]) => {
  const work = createWork();
  work.put(attempts);
  const ask = <N extends CallName>(call: N, asked: Ask<N>): Answer<N> =>
    work.answer({ id: 0, call, ask: asked } as Question) as Answer<N>;
  return { work, ask };
};
const NEWEST = { by: 'at', down: true } as const;

test('rates count what ended in any way, and say what they stand on', () => {
  const { ask } = workOn([
    ...some(4, 1, { level: 1 }),
    ...some(4, 4, { level: 2 }),
    attempt({ assisted: true, outcome: 'solved' }),
  ]);
  const all = ask('rates', { where: '' });
  const wrong = ask('rates', { where: 'reward < 1' });
  expect(all).toMatchObject({
    n: 4,
    scope: { attempts: 9, counted: 8, groups: 2, versions: ['some-env@1'] },
  });
  expect(wrong).toEqual(all);
  expect(all.barsByLevel).toEqual([
    { level: 1, groups: 1, bars: [0, 1, 0, 0, 0] },
    { level: 2, groups: 1, bars: [0, 0, 0, 0, 1] },
  ]);
  expect(ask('size', { where: 'reward < 1' })).toEqual({ attempts: 3, groups: 1 });
});

test('several attempts at an instance make an interval no narrower than the instances do', () => {
  const { ask } = workOn([...some(8, 0, { index: 0 }), ...some(8, 8, { index: 1 })]);
  const [row] = rateRows(ask('rates', { where: '' }).bySolver);
  const expected = clusteredWilson([
    { solved: 0, n: 8 },
    { solved: 8, n: 8 },
  ]);
  expect(row?.levels.get(1)).toMatchObject({ solved: 8, n: 16, instances: 2, rate: 0.5 });
  expect(row?.levels.get(1)?.interval.low).toBeCloseTo(expected.low, 9);
});

test('what is behind a bar is listed, and its instances with their attempts', () => {
  const { ask } = workOn([
    ...some(2, 1, { index: 0 }),
    ...some(2, 2, { index: 1 }),
    ...some(2, 1, { level: 2 }),
  ]);
  const behind = { where: '', rate: { solved: 1, n: 2 }, bar: 1 } as const;
  expect(ask('size', behind)).toEqual({ attempts: 2, groups: 1 });
  const [line] = ask('instances', { ...behind, from: 0, to: 9 });
  expect(line).toMatchObject({ solved: 1, n: 2, outcomes: ['solved', 'wrong'] });
  const members = ask('members', { ...behind, at: 0 });
  expect(new Set(members)).toEqual(new Set(ask('ids', { ...behind, sort: NEWEST, from: 0, to: 9 })));
  expect(ask('place', { ...behind, sort: NEWEST, id: members[0] ?? '' })).toMatchObject({ of: 2 });
  expect(ask('place', { ...behind, sort: NEWEST, id: 'not there' })).toBeUndefined();
});

test('levels are tested, solvers are compared on what both were asked', () => {
  const { ask } = workOn([
    ...some(40, 38, { level: 1 }),
    ...some(40, 20, { level: 2 }),
    ...some(40, 4, { level: 3 }),
    ...some(40, 10, { level: 1, solver: model('other') }),
    ...some(40, 10, { level: 4, solver: model('other') }),
  ]);
  const [first] = ask('calibration', { where: 'solver == "m"' });
  expect(first?.test).toMatchObject({ by: 'wald', keep: true });
  expect(first?.levels.map(({ solved, n }) => [solved, n])).toEqual([
    [38, 40],
    [20, 40],
    [4, 40],
  ]);
  const { all, rows } = ask('compare', { where: '', a: model('m'), b: model('other') });
  expect(all).toMatchObject({ prompts: 1, difference: 0.7 });
  expect(rows).toMatchObject([{ env: 'some-env', level: 1 }]);
  expect(ask('compare', { where: 'level == 2', a: model('m'), b: model('other') }).all).toBeUndefined();
});

test('pass@k of each solver, from none to all', () => {
  const { ask } = workOn([...some(4, 2, { index: 0 }), ...some(4, 0, { index: 1 })]);
  const [curve] = ask('passAtK', { where: '', n: 4 });
  expect(curve?.points.map(({ k }) => k)).toEqual([1, 2, 4]);
  expect(curve?.points[0]?.mean).toBeCloseTo(0.25);
  expect(curve?.points[1]?.mean).toBeCloseTo((1 - 1 / 6) / 2);
  expect(curve?.points[2]).toMatchObject({ mean: 0.5, low: 0, high: 1 });
});

test('a lasso catches the points that lie in it', () => {
  const { ask } = workOn([...some(3, 1, { level: 1 }), ...some(5, 2, { level: 3 })]);
  const around = (level: number) => {
    const [left, right] = [level - 0.5, level + 0.5];
    return { axis: 'solver', corners: [left, -0.5, right, -0.5, right, 0.5, left, 0.5] } as const;
  };
  expect(ask('size', { where: '', lasso: around(1) }).attempts).toBe(3);
  expect(ask('size', { where: '', lasso: around(2) }).attempts).toBe(0);
  expect(ask('size', { where: 'reward == 1', lasso: around(3) }).attempts).toBe(2);
});

test('recordings are listed with what they hold', () => {
  const { work, ask } = workOn([
    ...some(2, 1, { run: 'r', index: 4 }),
    ...some(1, 1, { solver: model('n') }),
  ]);
  const [first, second] = [...work.overview().recorded].sort((a, b) => b.attempts - a.attempts);
  expect(first).toMatchObject({ source: 'r model m', attempts: 2 });
  expect(second?.source).toBe(' model n');
  expect(ask('recording', { source: 'r model m' })).toHaveLength(2);
  expect(ask('extent', { source: 'r model m' })).toMatchObject({ seed: 'S', instances: 5, attemptsEach: 2 });
});

test('what is written is followed, and a file is read until it is stopped', async () => {
  const records: Records = { ...memoryRecords(), durable: true };
  await records.addAttempts([attempt({})]);
  const heard: FromWorker[] = [];
  let now = 0;
  const work = createWork();
  const keeper = keepUp({
    work,
    tell: (event) => heard.push(event),
    openRecords: async () => records,
    now: () => (now += 1_000),
  });
  const shown = () => heard.filter((event) => event.is === 'shown').at(-1);
  await keeper.open();
  expect(shown()).toMatchObject({ revision: 1, overview: { attempts: 1 }, facts: { notBackedUp: 1 } });
  await records.addAttempts([attempt({ index: 1 })]);
  await expect.poll(() => shown()).toMatchObject({ revision: 2, overview: { attempts: 2 } });

  const lines = some(1_200, 600, { index: 7 }).map(jsonlLine);
  const file = new File([...lines, 'not json\n'], 'all.jsonl');
  await keeper.importFile(file);
  expect(heard.at(-1)).toMatchObject({
    is: 'imported',
    stopped: false,
    report: { added: 1_200, badLines: 1 },
  });
  expect(heard.some((event) => event.is === 'importing')).toBe(true);
  const again = keeper.importFile(new File([...some(1_200, 0, { index: 8 }).map(jsonlLine)], 'more.jsonl'));
  keeper.stopImport();
  await again;
  const last = heard.filter((event) => event.is === 'imported').at(-1);
  expect(last).toMatchObject({ stopped: true });
  await expect.poll(() => work.size).toBe(1_202 + (last?.is === 'imported' ? last.report.added : 0));
});
