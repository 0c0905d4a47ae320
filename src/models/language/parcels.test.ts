import { expect, test } from 'vitest';
import type { Progress } from './meter.ts';
import { collect } from './parcels.ts';
import type { Parcel } from './protocol.ts';

/** As much of a cache as is used. */
function memoryCache() {
  const kept = new Map<string, Blob>();
  const cache = {
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (key: string, response: Response) => void kept.set(key, await response.blob()),
  };
  return { kept, cache: cache as unknown as Cache };
}

const parcel = (name: string, text: string): Parcel => ({
  name,
  bytes: text.length,
  address: `https://x/${name}`,
  key: `https://kept/${name}`,
});
const parcels = [parcel('a', 'aaaa'), parcel('b', 'bb'), { name: 'own', bytes: 3, file: new Blob(['own']) }];
const texts: Readonly<Record<string, string>> = { a: 'aaaa', b: 'bb' };

function net(fail?: string) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url: string) => {
      const name = url.split('/').at(-1)!;
      asked.push(name);
      if (name === fail) throw new TypeError('Failed to fetch');
      return new Response(texts[name]);
    },
  };
}
const options = (
  cache: Cache | undefined,
  fetch: (url: string) => Promise<Response>,
  seen: Progress[] = [],
) => ({
  cache,
  fetch,
  now: () => 0,
  onProgress: (progress: Progress) => void seen.push(progress),
});

test('what is kept is not fetched again, and a break keeps what is complete', async () => {
  const { cache, kept } = memoryCache();
  const broken = net('b');
  await expect(collect(parcels, options(cache, broken.fetch))).rejects.toMatchObject({
    fault: { cause: 'network' },
  });
  expect([...kept.keys()]).toEqual(['https://kept/a']);
  const again = net();
  const files = await collect(parcels, options(cache, again.fetch));
  expect(again.asked).toEqual(['b']);
  for (const [name, text] of [...Object.entries(texts), ['own', 'own']] as const)
    expect(await (await files(name))?.text()).toBe(text);
  expect(await files('c')).toBeUndefined();
  const third = net();
  await collect(parcels, options(cache, third.fetch));
  expect(third.asked).toEqual([]);
});

test('progress rises to the whole size', async () => {
  const seen: Progress[] = [];
  await collect(parcels, options(memoryCache().cache, net().fetch, seen));
  const bytes = seen.map((progress) => progress.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(bytes[0]).toBe(3);
  expect(seen.at(-1)).toMatchObject({ bytes: 9, of: 9 });
});

test('where nothing can be kept, files stay in memory', async () => {
  const files = await collect(parcels, options(undefined, net().fetch));
  expect(await (await files('a'))?.text()).toBe('aaaa');
});

test('a full storage is told apart from a broken network', async () => {
  const { cache } = memoryCache();
  cache.put = async () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
  await expect(collect(parcels, options(cache, net().fetch))).rejects.toMatchObject({
    fault: { cause: 'storage' },
  });
});
