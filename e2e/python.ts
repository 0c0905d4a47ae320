import type { Browser, Page, Request } from '@playwright/test';
import { build } from 'vite';
import type { PythonFile, PythonLimits, PythonResult } from '../src/core/environment.ts';
import type { PyValue } from '../src/core/python-value.ts';
import type { openBrowserPython } from '../src/python/browser.ts';

declare global {
  interface Window {
    openBrowserPython: typeof openBrowserPython;
    sandbox: ReturnType<typeof openBrowserPython>;
    /** Longest time between two turns of the page, in milliseconds. */
    longestTurn: number;
    longestTask: number;
  }
}

export interface Attempt {
  readonly code: string;
  /** Arguments of each call of `f`; one call without any where left out. */
  readonly calls?: readonly (readonly PyValue[])[];
  readonly more?: readonly PythonFile[];
  readonly foreign?: boolean;
  readonly limits?: Partial<PythonLimits>;
}

export interface Sandbox {
  readonly page: Page;
  /** Requests of the page, its frames and their workers since the sandbox was ready. */
  readonly requests: readonly Request[];
  run(attempt: Attempt): Promise<readonly PythonResult[]>;
  /** From nothing to the outcome of the first run, in milliseconds. */
  readonly cold: number;
  /** Longest task that the browser reported of the page meanwhile, in milliseconds. */
  readonly longestStart: number;
  /** Longest time the page was kept from its work since this was last asked. */
  longestTurn(): Promise<number>;
}

/** The client as the page has it, as one script that the test brings along. */
async function clientScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'src/python/browser.ts', formats: ['iife'], name: 'client', fileName: 'client' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  if (!built || !('output' in built)) throw new Error('the client was not built');
  return `${built.output[0].code};window.openBrowserPython = client.openBrowserPython;`;
}

/** The site with the sandbox in it, as the site itself would open it, under the site's own policy. */
export async function openSandbox(browser: Browser, baseURL: string): Promise<Sandbox> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  // Functions handed to the page may have been compiled by tsx, which names them by this helper.
  await context.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  await page.goto('./#/curriculum');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(await clientScript());
  await page.evaluate(() => {
    window.sandbox = window.openBrowserPython(new URL('python/', document.baseURI).href);
    window.longestTurn = 0;
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestTask = Math.max(window.longestTask, duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      window.longestTurn = Math.max(window.longestTurn, now - last);
      last = now;
    }, 10);
  });
  const requests: Request[] = [];
  const run = (attempt: Attempt) =>
    page.evaluate(async ({ code, calls = [[]], more = [], foreign = true, limits = {} }) => {
      const { results } = await window.sandbox.python({
        files: [{ name: 'program.py', text: code }, ...more],
        cases: calls.map((args) => ({ call: 'f', args })),
        foreign,
        limits,
      });
      return results;
    }, attempt);
  const start = performance.now();
  await run({ code: 'def f(): return 1', foreign: false });
  const cold = performance.now() - start;
  const longestStart = await page.evaluate(() => window.longestTask);
  await run({ code: 'def f(): return 1' });
  context.on('request', (request) => {
    // An interpreter starts from a blob that the frame has in its memory.
    if (!request.url().startsWith('blob:')) requests.push(request);
  });
  return {
    page,
    requests,
    cold,
    longestStart,
    run,
    longestTurn: () =>
      page.evaluate(() => {
        const longest = window.longestTurn;
        window.longestTurn = 0;
        return longest;
      }),
  };
}
