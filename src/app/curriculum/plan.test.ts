import { expect, test } from 'vitest';
import type { Attempt } from '../../records/attempt.ts';
import { SCHEDULES } from '../../stats/schedules.ts';
import { measuredBy } from './measured.ts';
import { type Known, planOf } from './plan.ts';
import { DEFAULTS } from './settings.ts';

/** `solved` of `n` attempts of a solver at one instance. */
const attempts = (
  env: string,
  level: number,
  index: number,
  solved: number,
  n: number,
  solver = 'a',
): Attempt[] =>
  Array.from({ length: n }, (_, i) => ({
    ...{
      id: `${env} ${level} ${index} ${i} ${solver}`,
      at: '2026-03-01T09:30:00.000Z',
      hash: 'h',
      env,
      version: 1,
    },
    ...{ instance: `${env}@1?level=${level}#S/${index}`, params: { level }, level, seed: 'S', index },
    ...{
      solver: { kind: 'model' as const, name: solver },
      reply: '',
      reading: 'strict',
      step: 'exact' as const,
    },
    ...{ outcome: i < solved ? ('solved' as const) : ('wrong' as const), reward: 0, rule: null, places: [] },
    ...{ why: null, ms: null, assisted: false, run: null, contest: null },
  })) as Attempt[];

const kept = [
  ...attempts('one', 1, 0, 9, 10),
  ...attempts('one', 1, 1, 10, 10),
  ...attempts('one', 2, 0, 5, 10),
  ...attempts('two', 1, 0, 2, 10),
  ...attempts('two', 1, 1, 2, 10),
  ...attempts('two', 1, 0, 9, 10, 'b'),
];
const known: Known = new Map([
  ['one', { version: 1, levels: [{ level: 1 }, { level: 2 }] }],
  ['two', { version: 1, levels: [{ level: 1 }] }],
]);
const uniform = SCHEDULES[0]!;

test('attempts become problems of whoever made them, most first, in an order of their own', async () => {
  const all = await measuredBy(kept.map((one) => [one]).reverse());
  expect(all).toEqual(await measuredBy([kept]));
  expect(all.map(({ solver, problems }) => [solver, problems.length])).toEqual([
    ['a', 5],
    ['b', 1],
  ]);
  const other = kept.map((one) => ({ ...one, assisted: true }));
  expect(await measuredBy([kept, other.map((one) => ({ ...one, id: `${one.id}!` }))])).toEqual(all);
  expect(await measuredBy([kept.map((one) => ({ ...one, reading: 'lenient' as const }))])).toEqual([]);
});

test('measured problems go to the bands of their rates, 0 and 1 to none', async () => {
  const [by] = await measuredBy([kept]);
  const { curriculum, issues, expected } = planOf(DEFAULTS, uniform, by, known);
  expect(issues).toEqual([]);
  expect(curriculum.sources).toEqual([
    { env: 'one', band: 'easy', weight: 1, problems: [{ id: 'one@1?level=1#S/0', hash: 'h' }] },
    { env: 'one', band: 'medium', weight: 1, problems: [{ id: 'one@1?level=2#S/0', hash: 'h' }] },
    {
      ...{ env: 'two', band: 'hard', weight: 1 },
      problems: [0, 1].map((i) => ({ id: `two@1?level=1#S/${i}`, hash: 'h' })),
    },
  ]);
  expect(expected?.bands.map(({ size }) => size)).toEqual([1, 1, 2]);
});

test('new ones are made at levels whose rates fall into a band', async () => {
  const [by] = await measuredBy([kept]);
  const { curriculum, issues } = planOf({ ...DEFAULTS, draw: 'levels' }, uniform, by, known);
  // Level 1 of one is at 19 of 20, level 2 at 5 of 10; level 1 of two at 4 of 20.
  expect(curriculum.sources).toEqual([
    { env: 'one', band: 'easy', weight: 1, params: { level: 1 } },
    { env: 'one', band: 'medium', weight: 1, params: { level: 2 } },
    { env: 'two', band: 'hard', weight: 1, params: { level: 1 } },
  ]);
  expect(issues).toEqual([]);
});

test('a schedule over levels needs no bands', async () => {
  const [by] = await measuredBy([kept]);
  const levels = { ...uniform, bands: ['level 1', 'level 2', 'level 3'] };
  const { curriculum, issues } = planOf({ ...DEFAULTS, bands: 'nonsense' }, levels, by, known);
  expect(curriculum.sources.map(({ env, band }) => `${env} ${band}`)).toEqual([
    'one level 1',
    'one level 2',
    'two level 1',
  ]);
  expect(issues).toEqual([expect.stringContaining('draws from “level 3”')]);
});

test('what was measured under another version is left out and counted', async () => {
  const [by] = await measuredBy([kept]);
  const newer: Known = new Map(known).set('two', { version: 2, levels: [{ level: 1 }] });
  expect(planOf(DEFAULTS, uniform, by, newer)).toMatchObject({ stale: 2, expected: undefined });
});

test('the mix weighs, and a real set is one source more', async () => {
  const [by] = await measuredBy([kept]);
  const settings = { ...DEFAULTS, mix: [{ env: 'two', weight: 3 }], realBand: 'easy', realWeight: 2 };
  const { curriculum } = planOf(settings, uniform, by, known, { name: 'real.jsonl', entries: 9 });
  expect(curriculum.sources.map(({ env, weight }) => [env, weight])).toEqual([
    ['two', 3],
    ['real.jsonl', 2],
  ]);
});
