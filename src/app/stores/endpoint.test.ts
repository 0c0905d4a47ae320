import { expect, test } from 'vitest';
import { createEndpointStore } from './endpoint.ts';

function memory(start: Record<string, string> = {}) {
  const held = new Map(Object.entries(start));
  return {
    held,
    storage: {
      getItem: (name: string) => held.get(name) ?? null,
      setItem: (name: string, value: string) => void held.set(name, value),
    },
  };
}
const models = (ids: readonly string[]) => async (url: string) =>
  url.endsWith('/models')
    ? new Response(JSON.stringify({ data: ids.map((id) => ({ id })) }))
    : new Response('{}');

test('choices outlive the page, a key only when asked to', () => {
  const { held, storage } = memory();
  const store = createEndpointStore({ storage, doctor: {} });
  store
    .getState()
    .set({ address: 'localhost:8000', model: 'm', key: 'SECRET', sampling: { temperature: 0 } });
  expect([...held.values()].join()).not.toContain('SECRET');
  const again = () => createEndpointStore({ storage, doctor: {} }).getState();
  expect(again()).toMatchObject({
    address: 'localhost:8000',
    model: 'm',
    key: '',
    sampling: { temperature: 0 },
  });
  store.getState().set({ keepKey: true });
  expect(again()).toMatchObject({ key: 'SECRET', keepKey: true });
  store.getState().set({ keepKey: false });
  expect([...held.values()].join()).not.toContain('SECRET');
});

test('what is stored and cannot be used is the default', () => {
  for (const bad of ['{', '7', '{"concurrency":"many","sampling":{"temperature":"hot"},"address":3}']) {
    const { storage } = memory({ 'envscope-endpoint': bad });
    expect(createEndpointStore({ storage, doctor: {} }).getState()).toMatchObject({
      address: '',
      concurrency: 4,
    });
  }
});

test('the only model is chosen, another address forgets what was found', async () => {
  const store = createEndpointStore({ storage: memory().storage, doctor: { fetch: models(['one']) } });
  store.getState().set({ address: 'localhost:8000' });
  await store.getState().check();
  expect(store.getState()).toMatchObject({ model: 'one', checkup: { diagnosis: { state: 'well' } } });
  expect(store.getState().solver()).toMatchObject({ name: 'one, temperature 0.7', lanes: 4 });
  store.getState().set({ address: 'localhost:9000' });
  expect(store.getState().checkup).toEqual({ is: 'none' });
});

test('a key goes to no other server than it was typed for', () => {
  const store = createEndpointStore({ storage: memory().storage, doctor: {} });
  store.getState().set({ address: 'localhost:8000' });
  store.getState().set({ key: 'SECRET', keepKey: true });
  store.getState().set({ address: 'localhost:8000/v1' });
  expect(store.getState().key).toBe('SECRET');
  store.getState().set({ address: 'localhost:9000' });
  expect(store.getState()).toMatchObject({ key: '', keepKey: false });
});

test('a check that is stopped, or overtaken, changes nothing', async () => {
  const store = createEndpointStore({
    storage: memory().storage,
    doctor: {
      fetch: (_, init) =>
        new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error()))),
    },
  });
  store.getState().set({ address: 'localhost:8000' });
  const checking = store.getState().check();
  expect(store.getState().checkup.is).toBe('under way');
  store.getState().stopCheck();
  await checking;
  expect(store.getState().checkup).toEqual({ is: 'none' });
});

test('the solver of a stored run is asked at the server that made it', () => {
  const store = createEndpointStore({ storage: memory().storage, doctor: {} });
  expect(() => store.getState().solver()).toThrow('Type the server’s address');
  store.getState().set({ address: 'localhost:8000' });
  expect(() => store.getState().solver()).toThrow('Choose one');
  const stored = { base: 'http://localhost:8000/v1', model: 'm', sampling: { temperature: 1, topK: 3 } };
  expect(store.getState().solver(stored).settings).toMatchObject({ temperature: 1, topK: 3, model: 'm' });
  expect(() => store.getState().solver({ ...stored, base: 'http://other/v1' })).toThrow(
    'Connect to http://other/v1 first',
  );
});
