import { expect, test } from 'vitest';
import { microModel } from './micro.test-model.ts';
import type { Event, LoadAsk, Request } from './protocol.ts';
import { createService } from './service.ts';
import { defaultSettings } from './settings.ts';

const names = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'];
const parcel = (name: string) => ({
  name,
  bytes: 1,
  address: `https://x/${name}`,
  key: `https://kept/${name}`,
});

/** The worker's work without one; Node's runtime computes whatever the device is called. */
function service(change: Partial<LoadAsk> = {}) {
  const events: Event[] = [];
  const waits: { is: Event['is']; id: number; done(event: Event): void }[] = [];
  const files = microModel({ layers: 1, width: 16, heads: 2, endless: true });
  const serve = createService({
    post(event) {
      events.push(event);
      for (const wait of waits) if (wait.is === event.is && wait.id === event.id) wait.done(event);
    },
    fetch: async (url) => (await files(url.slice('https://x/'.length))) ?? new Response('binary'),
    openCache: async () => undefined,
    prepare: async () => () => new Promise<never>(() => undefined),
    now: () => performance.now(),
  });
  const when = (is: Event['is'], id: number): Promise<Event> =>
    new Promise((done) => {
      waits.push({ is, id, done });
    });
  const ask: LoadAsk = {
    parcels: names.map(parcel),
    // The name of Node's own device.
    device: 'cpu' as 'wasm',
    dtype: 'fp32',
    parts: 0,
    cache: 'x',
    runtime: { script: 'https://x/a.mjs', binary: parcel('a.wasm') },
    ...change,
  };
  const send = (request: Request): void => serve(request);
  return { events, when, send, ask };
}

const answer = (id: number, maxTokens: number): Request => ({
  id,
  do: 'answer',
  asked: [{ prompt: 'a', key: '1' }],
  settings: { ...defaultSettings, maxTokens },
  together: 4,
});

test('loads, answers, shows and stops by messages alone', async () => {
  const { events, when, send, ask } = service();
  send({ id: 1, do: 'load', ask });
  await when('loaded', 1);
  expect([...new Set(events.map(({ is }) => is))]).toEqual(['progress', 'warm', 'loaded']);

  send(answer(2, 20));
  await when('answered', 2);
  const tokens = events.flatMap((event) => (event.is === 'tokens' && event.id === 2 ? event.tokens : []));
  const reply = events.find((event) => event.is === 'reply' && event.id === 2);
  expect(reply).toMatchObject({ task: 0, reply: { end: 'length', tokens: { prompt: 2, reply: 20 } } });
  expect(reply).toMatchObject({ reply: { text: tokens.map(([, token]) => token.text).join('') } });

  send({ id: 3, do: 'view', prompt: 'ab', settings: defaultSettings });
  expect(await when('view', 3)).toMatchObject({ view: { text: 'ab' } });
  send({ id: 4, do: 'logits', prompt: 'ab', settings: defaultSettings });
  const logits = await when('logits', 4);
  expect(logits.is === 'logits' && logits.logits.every(Number.isFinite)).toBe(true);

  send(answer(5, 1_000));
  setTimeout(() => send({ id: 5, do: 'stop' }), 60);
  await when('answered', 5);
  const stopped = events.find((event) => event.is === 'reply' && event.id === 5);
  expect(stopped).toMatchObject({ reply: { end: 'stopped' } });
});

test('says what is missing, and that nothing was loaded', async () => {
  const { when, send, ask } = service({ parcels: names.slice(0, 3).map(parcel) });
  send(answer(9, 1));
  expect(await when('fault', 9)).toMatchObject({
    fault: { detail: expect.stringContaining('No model was loaded') },
  });
  send({ id: 1, do: 'load', ask });
  expect(await when('fault', 1)).toMatchObject({ fault: { cause: 'missing' } });
});
