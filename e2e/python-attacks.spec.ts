import { expect, test } from '@playwright/test';
import { samePython } from '../src/core/python-value.ts';
import { attacks } from './attempts.ts';
import { openSandbox, type Sandbox } from './python.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const RIGHT = { int: '42' } as const;
let sandbox: Sandbox;

test.beforeAll(async ({ browser }, { project }) => {
  test.setTimeout(120_000);
  sandbox = await openSandbox(browser, project.use.baseURL as string);
});
test.afterAll(() => sandbox.page.context().close());

for (const { name, ends, gives, ...attempt } of attacks)
  test(name, async () => {
    const { page, run, requests } = sandbox;
    await sandbox.longestTurn();
    const results = await run(attempt);
    // A program that held the page up would do so until its deadline.
    expect(await sandbox.longestTurn()).toBeLessThan(1_000);

    expect(results).toHaveLength(attempt.calls?.length ?? 1);
    for (const { value, fault } of results) {
      expect(fault?.kind ?? 'value', JSON.stringify({ value, fault })).toBe(ends);
      if (gives !== undefined) expect(value).toBe(gives);
      expect(value !== undefined && samePython(value, RIGHT)).toBe(false);
    }
    expect(requests.map((request) => request.url())).toEqual([]);
    expect(
      await page.evaluate(() => ({ stored: localStorage.getItem('attacked'), title: document.title })),
    ).toEqual({
      stored: null,
      title: expect.not.stringContaining('attacked'),
    });

    const next = await run({ code: 'def f(a):\n    return sorted([a, 1, len("ab")])[-1]', calls: [[RIGHT]] });
    expect(next[0]?.value).toEqual(RIGHT);
  });

test('what a program did is not met by a program of an environment', async () => {
  const tamper =
    'import builtins, sys, json\nbuiltins.len = lambda v: 42\njson.loads = None\nsys.modules["math"] = None\ndef f(): return 1';
  await sandbox.run({ code: tamper });
  const [own] = await sandbox.run({
    code: 'import math\ndef f(): return len("ab") + math.floor(1.5)',
    foreign: false,
  });
  expect(own?.value).toEqual({ int: '3' });
});

test('a frame like this can do nothing even with JavaScript', async () => {
  const { page, requests } = sandbox;
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  const got = await frame.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      fetch: () => fetch('https://example.org/'),
      same: () => fetch(`${document.baseURI.replace('about:srcdoc', location.href)}index.html`),
      parent: () => parent.document.title,
      storage: () => localStorage.length,
      database: () =>
        new Promise((resolve, reject) => {
          const open = indexedDB.open('attacked');
          open.onsuccess = resolve;
          open.onerror = reject;
        }),
      cookie: () => document.cookie,
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      picture: () =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = 'https://example.org/a.png';
        }),
      module: () => import(/* @vite-ignore */ `${'https://example.org'}/a.js`),
      frames: () =>
        new Promise((resolve, reject) => {
          const inner = document.createElement('iframe');
          inner.src = 'https://example.org/';
          document.addEventListener('securitypolicyviolation', reject, { once: true });
          inner.onload = () => setTimeout(() => resolve('loaded'), 200);
          document.documentElement.append(inner);
        }),
    };
    const open: string[] = [];
    for (const [name, attempt] of Object.entries(tries))
      try {
        await attempt();
        open.push(name);
      } catch {
        // Refused, as it should be.
      }
    return { open, origin: self.origin };
  });
  expect(got).toEqual({ open: [], origin: 'null' });
  expect(requests.filter((request) => request.failure() === null).map((request) => request.url())).toEqual(
    [],
  );
});
