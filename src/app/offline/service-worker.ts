import type { BuiltFile } from './built-file.ts';

declare const self: ServiceWorkerGlobalScope;
declare const BUILT_FILES: readonly BuiltFile[];

const base = self.registration.scope;
// Sites on one origin share one cache storage, so the base is part of the name.
const store = `envscope ${new URL(base).pathname}`;
const files = new Map(BUILT_FILES.map((file) => [new URL(file.name, base).href, file]));
const page = new URL('index.html', base).href;

/** The hash is part of the key: a new version stands beside the old one until no tab needs the old one. */
const keyOf = (url: string, file: BuiltFile): string => `${url}?hash=${file.hash}`;

async function fetchInto(cache: Cache, url: string, file: BuiltFile): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  // A redirected response may not answer a navigation, so its body is taken out of it.
  const plain = response.redirected ? new Response(response.body, response) : response;
  if (response.ok) await cache.put(keyOf(url, file), plain.clone());
  return plain;
}

async function install(): Promise<void> {
  const cache = await caches.open(store);
  const missing: [string, BuiltFile][] = [];
  for (const [url, file] of files) {
    if (!file.later && !(await cache.match(keyOf(url, file)))) missing.push([url, file]);
  }
  const next = async (): Promise<void> => {
    for (let item = missing.pop(); item; item = missing.pop()) {
      const response = await fetchInto(cache, ...item);
      if (!response.ok) throw new Error(`${item[0]}: ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, next));
}

async function activate(): Promise<void> {
  const cache = await caches.open(store);
  const wanted = new Set([...files].map(([url, file]) => keyOf(url, file)));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  await self.clients.claim();
}

async function answer(url: string, file: BuiltFile, request: Request): Promise<Response> {
  const cache = await caches.open(store);
  const kept = await cache.match(keyOf(url, file));
  if (kept) return kept;
  try {
    return await fetchInto(cache, url, file);
  } catch {
    return fetch(request);
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = request.url.split(/[?#]/, 1)[0]!;
  const url = request.mode === 'navigate' && address === base ? page : address;
  const file = files.get(url);
  if (file) event.respondWith(answer(url, file, request));
});
