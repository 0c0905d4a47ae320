import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { createOwnSchedules } from './own-schedules.ts';

function fakeStorage(entries: Readonly<Record<string, string>> = {}, full = false): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}
const draft = (id: string, name = id): Draft => ({
  id,
  name,
  about: '',
  source: '',
  bands: ['a'],
  stages: [{ from: '0', to: 'ten', weights: ['?'] }],
});

test('what was typed is there again after a reload, faults and all', () => {
  const storage = fakeStorage();
  const { put, freeId } = createOwnSchedules(storage).getState();
  put(draft(freeId()));
  put(draft(freeId(), 'second'));
  put(draft('mine-1', 'first'));
  const again = createOwnSchedules(storage).getState();
  expect(again.drafts).toEqual([draft('mine-1', 'first'), draft('mine-2', 'second')]);
  expect(again.freeId()).toBe('mine-3');
  again.remove('mine-1');
  expect(createOwnSchedules(storage).getState().drafts).toEqual([draft('mine-2', 'second')]);
});

test('entries that cannot be read are counted and left alone', () => {
  const storage = fakeStorage({
    'envscope-schedule-mine-1': '{',
    'envscope-schedule-mine-2': '{"id":"mine-2"}',
    other: '1',
  });
  const { drafts, unreadable, put, freeId } = createOwnSchedules(storage).getState();
  expect([drafts, unreadable]).toEqual([[], 2]);
  expect(freeId()).toBe('mine-3');
  put(draft('mine-9'));
  expect(storage.getItem('envscope-schedule-mine-1')).toBe('{');
});

test('a full storage is told, and the work goes on', () => {
  const store = createOwnSchedules(fakeStorage({}, true));
  store.getState().put(draft('mine-1'));
  expect(store.getState()).toMatchObject({ kept: false, drafts: [draft('mine-1')] });
});
