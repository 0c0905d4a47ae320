import { expect, test } from 'vitest';
import { outboundTo, pathOf } from './outbound.ts';

function spied(base: string) {
  const seen: { url: string; init: RequestInit }[] = [];
  const out = outboundTo(base, async (url, init) => {
    seen.push({ url, init });
    return new Response('{}');
  });
  return { seen, out };
}

test('only the named server is called, with two headers at most', async () => {
  const { seen, out } = spied('http://localhost:8000/v1');
  await out(pathOf('http://localhost:8000/v1', 'models'));
  await out(pathOf('http://localhost:8000/v1', 'chat/completions'), { body: { a: 1 }, key: 'K' });
  expect(seen.map(({ url }) => url)).toEqual([
    'http://localhost:8000/v1/models',
    'http://localhost:8000/v1/chat/completions',
  ]);
  expect(seen[0]?.init).toMatchObject({
    method: 'GET',
    headers: {},
    credentials: 'omit',
    redirect: 'manual',
  });
  expect(seen[1]?.init).toMatchObject({ method: 'POST', body: '{"a":1}', referrerPolicy: 'no-referrer' });
  expect(seen[1]?.init.headers).toEqual({ 'content-type': 'application/json', authorization: 'Bearer K' });
});

test.each([
  'http://evil.example/v1/models',
  '//evil.example/x',
  'https://localhost:8000/v1',
  'http://localhost:80/',
])('the path %s leads nowhere else', async (path) => {
  const { seen, out } = spied('http://localhost:8000/v1');
  await expect(out(path)).rejects.toThrow('was not named');
  expect(seen).toEqual([]);
});
