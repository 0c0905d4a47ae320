import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Attempt } from '../../src/records/attempt.ts';
import { findChromium, howToInstall } from '../chromium.ts';
import { serveSite } from '../site.ts';
import { middle } from './numbers.ts';

/** Milliseconds between frames while something moves, and the longest task on the main thread meanwhile. */
export interface Smoothness {
  readonly frame: number;
  readonly slow: number;
  readonly task: number;
}

export interface AttemptsPageFigures {
  readonly imported: { readonly attempts: number; readonly seconds: number; readonly task: number };
  /** Until attempts that were kept before are counted and shown. */
  readonly opened: { readonly attempts: number; readonly seconds: number; readonly task: number };
  readonly table: Smoothness;
  readonly field: readonly {
    readonly by: string;
    readonly what: 'moved' | 'enlarged';
    readonly smoothness: Smoothness;
  }[];
}

const VULKAN = ['--enable-features=Vulkan', '--use-vulkan=swiftshader', '--use-angle=swiftshader'];
const PATIENCE = 900_000;
const FRAMES = 90;
/** Where frames are so slow, fewer will do, in milliseconds. */
const LONG_ENOUGH = 10_000;
/** Rows that are written in one go. */
const PART = 20_000;

/** What the built site makes of so many attempts: some come from a file, the others are there already. */
export async function measureAttemptsPage(
  many: number,
  imported: number,
  madeAttempt: (i: number) => Attempt,
): Promise<AttemptsPageFigures> {
  const site = await serveSite();
  const folder = mkdtempSync(join(tmpdir(), 'envscope-bench-'));
  let context: BrowserContext | undefined;
  try {
    const file = join(folder, 'attempts.jsonl');
    const lines = Array.from({ length: imported }, (_, i) => `${JSON.stringify(madeAttempt(i))}\n`);
    writeFileSync(file, lines.join(''));
    context = await opened(folder, []);
    const page = await visit(context, site.url);
    const read = await importFile(page, file, imported);
    // A file of the site, which opens no database and counts nothing meanwhile.
    await page.goto(new URL('favicon.svg', site.url).href);
    await keep(page, imported, many, madeAttempt);
    await page.goto(`${site.url}#/results`);
    const shown = await reopen(page, many);
    const table = await scrolled(page);
    const canvas = await fieldFigures(page, 'Canvas');
    await context.close();
    context = await opened(folder, VULKAN);
    const again = await visit(context, site.url);
    await reopen(again, many);
    const gpu = await fieldFigures(again, 'WebGPU');
    return {
      imported: { attempts: imported, ...read },
      opened: { attempts: many, ...shown },
      table,
      field: [...canvas, ...gpu],
    };
  } finally {
    await context?.close();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function opened(folder: string, more: readonly string[]): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--enable-unsafe-webgpu', ...more],
  });
}

async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // The functions handed to the page below were compiled by tsx, which names them by this helper.
  await page.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await page.goto(`${url}#/results`);
  await page.getByRole('complementary', { name: 'Runs' }).waitFor();
  return page;
}

/** The longest task since the last call; one under 50 ms counts as 0. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  });

async function importFile(page: Page, file: string, attempts: number) {
  await page.waitForTimeout(1_000);
  await longestTask(page);
  const began = Date.now();
  await page.getByLabel('Attempts file').setInputFiles(file);
  await page.getByText(`${attempts.toLocaleString('en')} attempts imported`).waitFor();
  const seconds = (Date.now() - began) / 1_000;
  return { seconds, task: await longestTask(page) };
}

/** Writes the others where they are kept. */
async function keep(page: Page, from: number, to: number, madeAttempt: (i: number) => Attempt) {
  for (let i = from; i < to; i += PART) {
    const rows = Array.from({ length: Math.min(PART, to - i) }, (_, at) => madeAttempt(i + at));
    await page.evaluate(
      (part) =>
        new Promise<void>((done, failed) => {
          const open = indexedDB.open('envscope');
          open.onerror = () => failed(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('attempts', 'readwrite', { durability: 'relaxed' });
            for (const row of part) all.objectStore('attempts').put(row);
            all.oncomplete = () => {
              open.result.close();
              done();
            };
            all.onerror = () => failed(all.error);
          };
        }),
      rows,
    );
  }
}

async function reopen(page: Page, attempts: number) {
  await page.reload();
  const began = Date.now();
  await page
    .getByRole('heading', { name: `${attempts.toLocaleString('en')} attempts`, exact: true })
    .waitFor();
  const seconds = (Date.now() - began) / 1_000;
  await page.waitForTimeout(2_000);
  return { seconds, task: await longestTask(page) };
}

/** From the first row to the last of a part of the table, at a steady pace. */
async function scrolled(page: Page): Promise<Smoothness> {
  await page.getByRole('table', { name: 'Attempts' }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(1_000);
  await longestTask(page);
  const frames = await page.evaluate(async (many) => {
    const scroller = document.querySelector('table[aria-label="Attempts"]')?.parentElement;
    if (!scroller) throw new Error('There is no table.');
    const times: number[] = [];
    for (let i = 0; i <= many; i++) {
      scroller.scrollTop = (i / many) * (scroller.scrollHeight - scroller.clientHeight);
      times.push(await new Promise<number>((done) => requestAnimationFrame(done)));
    }
    return times;
  }, FRAMES);
  return smoothness(page, frames);
}

async function fieldFigures(page: Page, means: 'Canvas' | 'WebGPU') {
  await page.getByRole('tab', { name: 'Field' }).click();
  await page.getByRole('radiogroup', { name: 'Draw with' }).getByText(means, { exact: true }).click();
  await page.locator('canvas[data-drawn-by]').waitFor();
  const by = (await page.locator('output').filter({ hasText: 'rawn' }).textContent()) ?? means;
  await page.waitForTimeout(3_000);
  const figures = [];
  for (const [what, keys] of [
    ['moved', ['ArrowRight', 'ArrowLeft']],
    ['enlarged', ['+', '-']],
  ] as const) {
    await longestTask(page);
    const frames = await page.evaluate(
      async ([many, long, [there, back]]) => {
        const pad = document.querySelector('[role="application"]');
        const times: number[] = [];
        for (let i = 0; i <= many && !((times.at(-1) ?? 0) - (times[0] ?? 0) > long); i++) {
          const key = Math.floor(i / 8) % 2 === 0 ? there : back;
          pad?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          times.push(await new Promise<number>((done) => requestAnimationFrame(done)));
        }
        return times;
      },
      [FRAMES, LONG_ENOUGH, keys] as const,
    );
    figures.push({ by, what, smoothness: await smoothness(page, frames) });
  }
  return figures;
}

async function smoothness(page: Page, times: readonly number[]): Promise<Smoothness> {
  const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
  const sorted = gaps.toSorted((a, b) => a - b);
  await page.waitForTimeout(300);
  return {
    frame: middle(gaps),
    slow: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
    task: await longestTask(page),
  };
}
