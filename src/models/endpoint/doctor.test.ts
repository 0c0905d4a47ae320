import { expect, test } from 'vitest';
import { examine } from './doctor.ts';
import type { Fetch } from './outbound.ts';
import type { Page } from './unreachable.ts';

const answer = (value: unknown, status = 200) =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), { status });
const models = answer({ data: [{ id: 'a', owned_by: 'vllm' }, { id: 'b' }] });
const listed = () => models.clone();
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers by the end of the path; what is not named cannot be reached. */
function fake(routes: { readonly [end: string]: () => Response | Promise<Response> }): Fetch {
  return async (url, init) => {
    const opaque = init.mode === 'no-cors';
    const path = new URL(url).pathname;
    const route = opaque
      ? routes.opaque
      : routes[Object.keys(routes).find((end) => path.endsWith(end)) ?? ''];
    return route ? route() : unreachable();
  };
}
const page = (change: Partial<Page> = {}): Page => ({
  origin: 'http://localhost:4173',
  offline: false,
  localNetwork: async () => undefined,
  ...change,
});
const secure = { origin: 'https://envscope.example' };
const patience = { plain: 50, reply: 50 };
const ask = (fetch: Fetch, address: string, here: Page | undefined = page(), model = 'a', key?: string) =>
  examine({ address, model, ...(key ? { key } : {}) }, { fetch, patience, ...(here ? { page: here } : {}) });

const well = fake({ '/v1/models': listed, '/v1/chat/completions': () => answer({ choices: [] }) });
const lines = (diagnosis: Awaited<ReturnType<typeof examine>>) =>
  diagnosis.state === 'ill' ? diagnosis.fixes.map(({ line }) => line) : [];

test('a server that replies is well, and without a model its list is enough', async () => {
  expect(await ask(well, 'localhost:8000')).toEqual({
    ...{ state: 'well', says: 'a replies.', models: ['a', 'b'] },
  });
  expect(await ask(fake({ '/models': listed }), 'localhost:8000', page(), '')).toMatchObject({
    state: 'well',
    models: ['a', 'b'],
  });
  expect(
    await ask(
      fake({ '/models': () => answer({ object: 'list', data: null }) }),
      'localhost:11434',
      page(),
      '',
    ),
  ).toMatchObject({ state: 'well', says: 'The server answers, but has no model yet.' });
});

test('an address that is none', async () => {
  expect(await ask(well, 'http://me:x@localhost')).toMatchObject({ state: 'ill', trouble: 'address' });
});

test('refused, told only as likely by a browser and surely by Node', async () => {
  expect(await ask(fake({}), 'localhost:11434')).toMatchObject({
    ...{ trouble: 'refused', sure: false, fixes: [{ server: 'Ollama', line: 'ollama serve' }] },
  });
  const refused = async () => {
    throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
  };
  const node = await examine({ address: 'localhost:8000' }, { fetch: refused });
  expect(node).toMatchObject({
    trouble: 'refused',
    sure: true,
    says: expect.stringContaining('Nobody listens'),
  });
});

test.each([
  ['localhost:11434', ['OLLAMA_ORIGINS=http://localhost:4173 ollama serve']],
  ['localhost:8000', [`vllm serve a --allowed-origins '["http://localhost:4173"]'`]],
  ['localhost:8080', ['llama-server -m model.gguf --cors-origins http://localhost:4173']],
  ['localhost:1234', ['lms server start --cors']],
])('CORS at %s', async (address, expected) => {
  const diagnosis = await ask(fake({ opaque: () => answer('') }), address);
  expect(diagnosis).toMatchObject({ trouble: 'cors', sure: true });
  expect(lines(diagnosis)).toEqual(expected);
});

test('CORS at a port that says nothing shows all servers, each on that port', async () => {
  expect(lines(await ask(fake({ opaque: () => answer('') }), 'localhost:9999'))).toEqual([
    'OLLAMA_HOST=127.0.0.1:9999 OLLAMA_ORIGINS=http://localhost:4173 ollama serve',
    `vllm serve a --port 9999 --allowed-origins '["http://localhost:4173"]'`,
    'llama-server -m model.gguf --port 9999 --cors-origins http://localhost:4173',
    'lms server start --port 9999 --cors',
  ]);
});

test('CORS that stops only replies', async () => {
  const diagnosis = await ask(fake({ '/models': listed, opaque: () => answer('') }), 'localhost:9000');
  expect(diagnosis).toMatchObject({ trouble: 'cors', sure: true, models: ['a', 'b'] });
  expect(lines(diagnosis)).toEqual([
    `vllm serve a --port 9000 --allowed-origins '["http://localhost:4173"]'`,
  ]);
});

test('mixed content: sure for the far, likely for the near, none for this machine', async () => {
  const http = (host: string) => ask(fake({}), `http://${host}:8000/v1`, page(secure));
  expect(await http('models.example.org')).toMatchObject({
    trouble: 'mixed-content',
    sure: true,
    fixes: [{ line: 'ssh -N -L 8000:localhost:8000 models.example.org' }],
  });
  expect(await http('192.168.1.7')).toMatchObject({ trouble: 'mixed-content', sure: false });
  expect(await http('127.0.0.1')).toMatchObject({ trouble: 'refused' });
});

test('the local network: denied is sure, not asked yet is likely, and only for what is near', async () => {
  const here = (state: PermissionState) => page({ ...secure, localNetwork: async () => state });
  expect(await ask(fake({}), 'localhost:8000', here('denied'))).toMatchObject({
    trouble: 'local-network',
    sure: true,
  });
  expect(await ask(fake({}), 'localhost:8000', here('prompt'))).toMatchObject({
    trouble: 'local-network',
    sure: false,
  });
  expect(await ask(fake({}), 'localhost:8000', here('granted'))).toMatchObject({ trouble: 'refused' });
  const local = page({ localNetwork: async () => 'prompt' });
  expect(await ask(fake({}), 'localhost:8000', local)).toMatchObject({ trouble: 'refused' });
  expect(await ask(fake({}), 'https://models.example.org', here('denied'))).toMatchObject({
    trouble: 'refused',
  });
  expect(await ask(fake({}), 'https://models.example.org', page({ offline: true }))).toMatchObject({
    trouble: 'offline',
  });
});

test.each([401, 403])('a key is asked for, or not taken: %d', async (status) => {
  const fetch = fake({ '/models': () => answer({ error: 'no' }, status) });
  expect(await ask(fetch, 'localhost:8000')).toMatchObject({
    trouble: 'key',
    says: `The server asks for a key (${status}).`,
  });
  expect(await ask(fetch, 'localhost:8000', page(), 'a', 'K')).toMatchObject({
    says: `The server does not take this key (${status}).`,
  });
});

test('the wrong path, with the right one where it is found', async () => {
  const missing = () => answer({ detail: 'Not Found' }, 404);
  expect(
    await ask(fake({ '/v1/models': listed, '/models': missing }), 'localhost:8000/openai'),
  ).toMatchObject({
    trouble: 'path',
    instead: 'http://localhost:8000/v1',
  });
  expect(
    await ask(fake({ '/models': missing, '/completions': missing }), 'localhost:8000/openai'),
  ).toMatchObject({ trouble: 'path', says: expect.stringContaining('ends with /v1') });
});

test('a server without a list is asked for a reply', async () => {
  const fetch = fake({ '/models': () => answer('', 404), '/completions': () => answer({ choices: [] }) });
  expect(await ask(fetch, 'localhost:8000')).toMatchObject({ state: 'well' });
});

test('something else answers', async () => {
  const fetch = fake({ '/models': () => answer('<!doctype html><title>Router</title>') });
  expect(await ask(fetch, 'localhost:3000')).toMatchObject({ trouble: 'not-json' });
});

test('an unknown model, with what there is and how to get it', async () => {
  const missing = () => answer({ error: { message: 'The model does not exist' } }, 404);
  const fetch = fake({ '/models': listed, '/completions': missing });
  expect(await ask(fetch, 'localhost:11434', page(), `it's; rm`)).toMatchObject({
    trouble: 'model',
    models: ['a', 'b'],
    fixes: [{ server: 'vLLM', line: `vllm serve 'it'\\''s; rm' --port 11434` }],
  });
  const odd = fake({ '/models': listed, '/completions': () => answer({ error: 'bad model' }, 400) });
  expect(await ask(odd, 'localhost:8000', page(), 'c')).toMatchObject({ trouble: 'model' });
});

test('silence, for a question and for a reply', async () => {
  const never = (): Promise<Response> => new Promise(() => undefined);
  const abortable =
    (fetch: Fetch): Fetch =>
    (url, init) =>
      Promise.race([
        fetch(url, init),
        new Promise<never>((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
      ]);
  expect(await ask(abortable(fake({ '/models': never })), 'localhost:8000')).toMatchObject({
    ...{ trouble: 'silent', sure: false, says: expect.stringContaining('right machine') },
  });
  expect(
    await ask(abortable(fake({ '/models': listed, '/completions': never })), 'localhost:8000'),
  ).toMatchObject({ trouble: 'silent', says: expect.stringContaining('loading the model') });
  const stop = new AbortController();
  const stopped = examine(
    { address: 'localhost:8000' },
    { fetch: abortable(fake({ '/models': never })) },
    stop.signal,
  );
  stop.abort();
  await expect(stopped).rejects.toThrow();
});

test('the server’s own trouble', async () => {
  const fetch = fake({
    '/models': listed,
    '/completions': () => answer({ error: { message: 'CUDA out of memory' } }, 500),
  });
  expect(await ask(fetch, 'localhost:8000')).toMatchObject({
    trouble: 'server',
    says: expect.stringContaining('CUDA out of memory'),
  });
});
