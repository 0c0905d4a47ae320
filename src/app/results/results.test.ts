import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../records/attempt.ts';
import { exactHistograms } from '../../stats/histogram.ts';
import { parseSearch, stringifySearch } from '../search.ts';
import { COLUMNS, inScope, inWords, isListed, readFilters, writeFilters } from './filters.ts';
import { byLevel, groupsOf, sizesOf } from './groups.ts';
import { levelRates } from './level-rates.ts';

const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  ...{
    id: 'a',
    at: '2026-03-01T09:30:00.000Z',
    instance: 'some-env@1?size=4#S/0',
    hash: 'h',
    env: 'some-env',
  },
  ...{
    version: 1,
    params: { size: 4 },
    level: 1,
    seed: 'S',
    index: 0,
    solver: { kind: 'person', name: 'you' },
  },
  ...{ reply: '', reading: 'strict', step: 'exact', outcome: 'wrong', reward: 0, rule: 'row', places: [] },
  ...{ why: null, ms: null, assisted: false, run: null, contest: null },
  ...change,
});

test('filters survive the address', () => {
  const filters = fc.record(
    {
      env: fc.string({ minLength: 1 }),
      level: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant('own' as const)),
      solver: fc.string({ minLength: 1, unit: 'grapheme' }),
      outcome: fc.constantFrom('solved', 'wrong', 'unreadable'),
      contested: fc.constant(true as const),
      rate: fc.integer({ min: 1, max: 64 }).chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) })),
      bar: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant('own' as const)),
      n: fc.integer({ min: 1, max: 64 }),
      rows: fc.constant('instances' as const),
      sort: fc.record({ by: fc.constantFrom(...COLUMNS), down: fc.boolean() }),
      open: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, (given) => {
      const back = readFilters(parseSearch(stringifySearch(writeFilters(given))));
      expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(given)));
    }),
  );
});

test('an address that makes no sense filters nothing', () => {
  const read = readFilters({
    level: '-1',
    outcome: 'great',
    rate: '9/8',
    contested: '1',
    n: '0',
    sort: 'x',
    env: '',
  });
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
});

test('groups part solvers, readings and changed instances, and leave out shown answers', () => {
  const groups = groupsOf([
    attempt({ outcome: 'solved' }),
    attempt(),
    attempt({ solver: { kind: 'baseline', name: 'random' } }),
    attempt({ reading: 'lenient' }),
    attempt({ hash: 'other' }),
    attempt({ assisted: true, outcome: 'solved' }),
  ]);
  expect(groups.map(({ solved, n }) => [solved, n])).toEqual([
    [1, 2],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  expect(sizesOf(groups)).toEqual([
    { n: 1, groups: 3 },
    { n: 2, groups: 1 },
  ]);
});

test('the bars of the levels hold every group of the scope', () => {
  const attempts = fc.array(
    fc.record({
      index: fc.nat(5),
      level: fc.option(fc.integer({ min: 1, max: 3 })),
      outcome: fc.constantFrom('solved', 'wrong', 'unreadable'),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(attempts, (list) => {
      const groups = groupsOf(
        list.map((a) => attempt({ ...a, instance: `some-env@1?size=${a.level}#S/${a.index}` })),
      );
      const facets = byLevel(groups);
      expect(facets.flatMap((facet) => facet.groups).length).toBe(groups.length);
      const barred = facets
        .flatMap((facet) => exactHistograms(facet.groups))
        .reduce((sum, { bins }) => sum + bins.reduce((n, bin) => n + bin.groups.length, 0), 0);
      expect(barred).toBe(groups.length);
    }),
  );
});

test('scope and list', () => {
  const contest = { reason: 'easy', note: '', at: '2026-03-01T09:30:00.000Z' } as const;
  expect(inScope({ env: 'some-env', level: 1, solver: 'you' }, attempt())).toBe(true);
  expect(inScope({ level: 'own' }, attempt())).toBe(false);
  expect(inScope({ level: 'own' }, attempt({ level: null }))).toBe(true);
  expect(inScope({ solver: 'random' }, attempt())).toBe(false);
  expect(isListed({ contested: true }, attempt())).toBe(false);
  expect(isListed({ contested: true, outcome: 'wrong' }, attempt({ contest }))).toBe(true);
  expect(inWords({ env: 'some-env', level: 2 }, () => 'Some')).toBe('Some, level 2, all solvers');
});

test('several attempts at an instance make an interval no narrower than the instances do', () => {
  const once = levelRates(groupsOf([attempt(), attempt({ index: 1, instance: 'b', outcome: 'solved' })]));
  expect(once[0]?.levels.get(1)).toMatchObject({ solved: 1, n: 2, instances: 2, rate: 0.5 });
  const alike = (index: number, outcome: Attempt['outcome']) =>
    Array.from({ length: 8 }, () => attempt({ index, instance: String(index), outcome }));
  const often = levelRates(groupsOf([...alike(0, 'wrong'), ...alike(1, 'solved')]));
  expect(often[0]?.levels.get(1)).toMatchObject({ solved: 8, n: 16 });
  expect(often[0]?.levels.get(1)?.interval).toEqual(once[0]?.levels.get(1)?.interval);
});
