import { expect, test } from 'vitest';
import type { Found } from '../clients/comparison.ts';
import { type Filters, readFilters, writeFilters } from './filters.ts';
import { listedFound, listedRows, type Row } from './listed.ts';

const row = (name: string, change: Partial<Row> = {}): Row => ({
  ...{ name, dataset: 'b', kind: name, theirs: 'pays', count: 1, right: 'ours', by: 'rule: x' },
  ...{ witness: name, index: 0, reply: '', score: 1 },
  ...change,
});
const found = (line: number, change: Partial<Found['parted']> = {}): Found => ({
  parted: {
    dataset: 'a',
    line,
    reply: '',
    score: 1,
    outcome: 'wrong',
    reward: 0,
    adjudication: null,
    ...change,
  },
  from: 0,
  to: 1,
});
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);
const lines = (all: readonly Found[]): number[] => all.map(({ parted }) => parted.line);

test('an address says what is listed, and what makes no sense in it is left out', () => {
  const filters: Filters = {
    ...{ side: 'negatives', dataset: 'gcd', kind: '', right: 'open', sort: { by: 'count', down: true } },
  };
  const written = writeFilters(filters);
  expect(written).toEqual({ side: 'negatives', dataset: 'gcd', kind: '', right: 'open', sort: '-count' });
  expect(readFilters(written as Record<string, string>)).toEqual(filters);
  expect(readFilters({ side: 'left', right: '<b>', sort: '-constructor', dataset: '' })).toEqual({});
});

test('rules come before readings, and what is shared by many datasets comes last', () => {
  const rows = [
    row('shared', { by: 'reading: boxed', witness: 'w' }),
    row('shared too', { by: 'reading: boxed', witness: 'w', dataset: 'a' }),
    row('own reading', { by: 'reading: strict' }),
    row('rule in z', { dataset: 'z' }),
    row('rule in a', { dataset: 'a' }),
    row('refused', { theirs: 'refuses' }),
  ];
  expect(names(listedRows(rows, {}))).toEqual([
    'rule in a',
    'rule in z',
    'own reading',
    'shared too',
    'shared',
  ]);
  expect(names(listedRows(rows, { side: 'negatives' }))).toEqual(['refused']);
  expect(names(listedRows(rows, { dataset: 'a', kind: 'rule in a' }))).toEqual(['rule in a']);
  expect(names(listedRows(rows, { right: 'theirs' }))).toEqual([]);
});

test('a column sorts either way, and what is equal stays in its order', () => {
  const rows = [row('a', { count: 2 }), row('b', { count: 9 }), row('c', { count: 2 })];
  expect(names(listedRows(rows, { sort: { by: 'count', down: true } }))).toEqual(['b', 'a', 'c']);
  expect(names(listedRows(rows, { sort: { by: 'count', down: false } }))).toEqual(['a', 'c', 'b']);
});

test('differences of a file keep its order, part by side, and a missing kind can be asked for', () => {
  const decided = { right: 'ours', by: 'rule: x', witness: 'w' } as const;
  const all = [
    found(1),
    found(2, { outcome: 'solved', reward: 1, score: null }),
    found(3, { kind: 'k', adjudication: decided }),
    found(4, { outcome: 'unreadable', score: 2 }),
  ];
  expect(lines(listedFound(all, {}))).toEqual([1, 3, 4]);
  expect(lines(listedFound(all, { side: 'negatives' }))).toEqual([2]);
  expect(lines(listedFound(all, { kind: '' }))).toEqual([1, 4]);
  expect(lines(listedFound(all, { right: 'open' }))).toEqual([1, 4]);
  expect(lines(listedFound(all, { right: 'ours' }))).toEqual([3]);
  expect(lines(listedFound(all, { sort: { by: 'score', down: true } }))).toEqual([4, 1, 3]);
});
