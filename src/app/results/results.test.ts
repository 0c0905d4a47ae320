import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionArbitrary } from '../../records/filter/filter.test-arbitrary.ts';
import { parseSearch, stringifySearch } from '../search.ts';
import {
  COLUMNS,
  choosing,
  type Filters,
  levelIn,
  readFilters,
  textOf,
  whereOf,
  writeFilters,
} from './filters.ts';
import { lineAt, linesOf } from './unfolded.ts';

const through = (filters: Filters) => readFilters(parseSearch(stringifySearch(writeFilters(filters))));

test('filters survive the address', () => {
  const filters = fc.record(
    {
      panel: fc.constantFrom('calibration', 'solvers', 'field'),
      rate: fc.integer({ min: 1, max: 64 }).chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) })),
      bar: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant('own' as const)),
      n: fc.integer({ min: 1, max: 64 }),
      a: fc.record({
        kind: fc.constantFrom('person', 'baseline', 'model', 'recording'),
        name: fc.string({ minLength: 1, unit: 'grapheme' }),
      }),
      axis: fc.constant('time' as const),
      lasso: fc.record({
        axis: fc.constant('solver' as const),
        corners: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }),
      }),
      rows: fc.constant('instances' as const),
      sort: fc.record({ by: fc.constantFrom(...COLUMNS), down: fc.boolean() }),
      open: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, expressionArbitrary, (given, where) => {
      const { where: back, ...rest } = through({ ...given, where });
      expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(given)));
      expect(whereOf({ where: back })).toBe(whereOf({ where }));
    }),
  );
});

test('an address that makes no sense filters nothing, but a filter that cannot be read is told', () => {
  const read = readFilters({
    ...{ level: '-1', outcome: 'great', rate: '9/8', contested: '1', n: '0', sort: 'x', env: '' },
    ...{ panel: 'x', axis: 'x', lasso: 'solver:1,2,3', a: 'x' },
  });
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
  const { where, unread } = readFilters({ filter: 'level = 3', env: 'a' });
  expect(whereOf({ where })).toBe('env == "a"');
  expect(unread).toMatchObject({ text: 'level = 3', fault: { from: 6 } });
  expect(writeFilters({ unread }).filter).toBe('level = 3');
});

test('short names in an address are filters too', () => {
  const read = readFilters({
    env: 'some-env',
    level: 'own',
    run: 'r',
    contested: 'yes',
    filter: 'reward < 1',
  });
  expect(whereOf(read)).toBe(
    'env == "some-env" and level == none and run == "r" and contested and reward < 1',
  );
  expect(textOf(read, 'env')).toBe('some-env');
  expect(levelIn(read)).toBe('own');
});

test('a choice lets go of what was marked in a chart of another filter', () => {
  const filters: Filters = {
    rate: { solved: 1, n: 2 },
    bar: 1,
    rows: 'instances',
    panel: 'field',
    open: 'x',
  };
  const next = choosing(filters, { env: 'a', level: null });
  expect(whereOf(next)).toBe('env == "a" and level == none');
  expect(next).toMatchObject({ panel: 'field', rate: undefined, bar: undefined, open: undefined });
});

test('lines of a list with instances open', () => {
  const open = new Map([
    [3, 1],
    [1, 2],
  ]);
  expect(linesOf(4, open)).toBe(7);
  expect(Array.from({ length: 7 }, (_, line) => lineAt(line, open))).toEqual([
    { group: 0 },
    { group: 1 },
    { group: 1, member: 0 },
    { group: 1, member: 1 },
    { group: 2 },
    { group: 3 },
    { group: 3, member: 0 },
  ]);
});
