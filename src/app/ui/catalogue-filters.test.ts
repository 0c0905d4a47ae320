import { expect, test } from 'vitest';
import type { Card } from '../../core/host.ts';
import { filtered, tagsOf } from './catalogue-filters.ts';

const card = (id: string, change: Partial<Card>): Card => ({
  id,
  version: 1,
  title: id,
  about: '',
  family: 'grids',
  tags: ['deduction'],
  levels: 5,
  oracle: true,
  ...change,
});
const cards = [
  card('latin', { title: 'Latín square', about: 'Fill a square.', tags: ['deduction', 'search'] }),
  card('route', { family: 'graphs', tags: ['search', 'planning'] }),
  card('riddle', { family: 'logic', tags: ['language', 'search'], oracle: false }),
];
const found = (filters: Parameters<typeof filtered>[1]) => filtered(cards, filters).map(({ id }) => id);

test('filters narrow the catalogue together', () => {
  expect(found({})).toEqual(['latin', 'route', 'riddle']);
  expect(found({ family: 'graphs' })).toEqual(['route']);
  expect(found({ tag: 'search', oracle: 'yes' })).toEqual(['latin', 'route']);
  expect(found({ q: 'LATIN fill' })).toEqual(['latin']);
  expect(found({ q: 'latin route' })).toEqual([]);
  expect(found({ q: '  ' })).toEqual(['latin', 'route', 'riddle']);
  expect(found({ q: 'plan', family: 'grids' })).toEqual([]);
  expect(found({ family: 'nothing' })).toEqual([]);
});

test('tags come by use', () => {
  expect(tagsOf(cards)).toEqual(['search', 'deduction', 'language', 'planning']);
});
