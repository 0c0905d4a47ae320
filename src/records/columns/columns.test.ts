import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAttempt, attemptWith } from '../attempt.test-arbitrary.ts';
import type { Attempt } from '../attempt.ts';
import { FIELD_NAMES, type FieldValue, fieldOf } from '../filter/fields.ts';
import { expressionArbitrary } from '../filter/filter.test-arbitrary.ts';
import { matches } from '../filter/matches.ts';
import { cellsOf } from './cells.ts';
import { createColumns } from './columns.ts';
import { barsOf, countGroups, membersOf, sizesOf } from './groups.ts';
import { ordered } from './order.ts';
import { select } from './select.ts';

const withIds = fc
  .array(anyAttempt, { maxLength: 40 })
  .map((list) => list.map((attempt, i): Attempt => ({ ...attempt, id: `a${i}` })));
const columnsOf = (attempts: readonly Attempt[]) => {
  const store = createColumns();
  store.put(attempts);
  return store.columns();
};

test('a filter over columns passes the attempts that it passes one by one', () => {
  fc.assert(
    fc.property(withIds, expressionArbitrary, (attempts, expression) => {
      const columns = columnsOf(attempts);
      expect([...select(columns, expression)].map((row) => columns.ids[row])).toEqual(
        attempts.filter((attempt) => matches(expression, attempt)).map(({ id }) => id),
      );
    }),
    { numRuns: 60 },
  );
});

test('rows are ordered as their values are, ties by the newest, what is missing last', () => {
  const after = (a: FieldValue, b: FieldValue, down: boolean): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : (a < b ? -1 : 1) * (down ? -1 : 1);
  fc.assert(
    fc.property(withIds, fc.constantFrom(...FIELD_NAMES), fc.boolean(), (attempts, by, down) => {
      const columns = columnsOf(attempts);
      const of = (attempt: Attempt): FieldValue => {
        const value = fieldOf(by).of(attempt);
        return fieldOf(by).kind === 'time' ? Date.parse(String(value)) : value;
      };
      const expected = [...attempts].sort(
        (a, b) => after(of(a), of(b), down) || Date.parse(b.at) - Date.parse(a.at),
      );
      const rows = ordered(columns, select(columns, undefined), { by, down });
      expect([...rows].map((row) => columns.ids[row])).toEqual(expected.map(({ id }) => id));
    }),
  );
});

test('groups part solvers, readings and changed instances, and leave out shown answers', () => {
  const columns = columnsOf(
    [
      attemptWith({ outcome: 'solved', reward: 1 }),
      attemptWith(),
      attemptWith({ solver: { kind: 'baseline', name: 'random' } }),
      attemptWith({ solver: { kind: 'model', name: 'you' } }),
      attemptWith({ reading: 'lenient' }),
      attemptWith({ hash: 'other' }),
      attemptWith({ hash: 'other', outcome: 'solved', reward: 1 }),
      attemptWith({ assisted: true, outcome: 'solved', reward: 1 }),
    ].map((attempt, i) => ({ ...attempt, id: String(i) })),
  );
  const rows = select(columns, undefined);
  const counts = countGroups(columns, rows);
  expect([...counts.groups].map((group) => [counts.solved[group], counts.n[group]])).toEqual([
    [1, 2],
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 2],
  ]);
  expect(sizesOf(counts)).toEqual([
    { n: 1, groups: 3 },
    { n: 2, groups: 2 },
  ]);
  const members = membersOf(columns, counts, rows);
  expect([...members.rows.subarray(members.starts[4], members.starts[5])]).toEqual([5, 6]);
  expect(cellsOf(columns, counts, false)).toEqual([
    { env: 'some-env', level: 1, groups: 5, solved: 2, n: 7, ss: 2, sn: 4, nn: 11 },
  ]);
  expect(cellsOf(columns, counts, true).map(({ who }) => who)).toEqual([
    'person you',
    'baseline random',
    'model you',
  ]);
});

test('bars hold every group, level by level', () => {
  const levels = fc.array(
    fc.record({
      index: fc.nat(5),
      level: fc.option(fc.integer({ min: 1, max: 3 })),
      outcome: fc.constantFrom('solved' as const, 'wrong' as const, 'unreadable' as const),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(levels, (list) => {
      const columns = columnsOf(
        list.map((one, i) =>
          attemptWith({ ...one, id: String(i), instance: `some-env@1?size=${one.level}#S/${one.index}` }),
        ),
      );
      const counts = countGroups(columns, select(columns, undefined));
      const drawn = (apart: boolean) =>
        sizesOf(counts).reduce(
          (sum, { n }) =>
            sum + barsOf(columns, counts, n, apart).reduce((all, { groups }) => all + groups, 0),
          0,
        );
      expect(drawn(true)).toBe(counts.groups.length);
      expect(drawn(false)).toBe(counts.groups.length);
    }),
  );
});

test('an attempt that is put again takes its own place', () => {
  const store = createColumns();
  store.put([attemptWith(), attemptWith({ id: 'a2' })]);
  const contest = { reason: 'easy', note: '', at: '2026-03-01T09:30:00.000Z' } as const;
  store.put([attemptWith({ contest })]);
  const columns = store.columns();
  expect(columns.ids).toEqual(['a1', 'a2']);
  expect([...columns.flags('contested')]).toEqual([1, 0]);
  expect(store.rowOf('a2')).toBe(1);
  expect(countGroups(columns, select(columns, undefined)).n[0]).toBe(2);
});
