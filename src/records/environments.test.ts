import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { type KeptEnvironment, openShelf } from './environments.ts';

const hoops: KeptEnvironment = {
  ...{ id: 'hoops', title: 'Hoops', about: 'Throw.', levels: 3, oracle: true, main: 'hoops.py', flaws: [] },
  ...{ sample: 'Throw', at: '2026-01-02T00:00:00Z' },
  files: [{ name: 'hoops.py', text: 'LEVELS = 3' }],
  wheels: [{ name: 'a-1-py3-none-any.whl', bytes: new Uint8Array([1, 2]) }],
};

test('environments are kept, replaced, listed and removed', async () => {
  const shelf = await openShelf('shelf');
  expect(shelf.durable).toBe(true);
  await shelf.put(hoops);
  await shelf.put({ ...hoops, id: 'rings', at: '2026-01-01T00:00:00Z' });
  await shelf.put({ ...hoops, title: 'Hoops again' });
  const again = await openShelf('shelf');
  expect((await again.all()).map(({ id, title }) => [id, title])).toEqual([
    ['rings', 'Hoops'],
    ['hoops', 'Hoops again'],
  ]);
  expect(await again.get('hoops')).toEqual({ ...hoops, title: 'Hoops again' });
  await again.remove('hoops');
  expect(await shelf.get('hoops')).toBeUndefined();
});

test('a row that cannot be read hides no other, and stays', async () => {
  const shelf = await openShelf('bad rows');
  await shelf.put(hoops);
  const db = await new Dexie('bad rows').open();
  await db.table('environments').put({ id: 'broken', files: 'none' });
  expect((await shelf.all()).map(({ id }) => id)).toEqual(['hoops']);
  expect(await shelf.get('broken')).toBeUndefined();
  expect(await db.table('environments').count()).toBe(2);
});
