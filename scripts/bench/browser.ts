import type { Browser, Page } from '@playwright/test';
import { openBrowser, PLAYABLE, serveSite } from '../site.ts';
import { type CountingProxy, countTransfers } from './counting-proxy.ts';
import { middle } from './numbers.ts';

export interface BrowserFigures {
  /** Of the page as it opens, until a board takes input; gzipped, in kB of 1,000 bytes. */
  readonly firstLoad: { readonly scripts: number; readonly all: number; readonly requests: number };
  /** From the start of the navigation to a painted board, in milliseconds; over fresh profiles. */
  readonly playable: { readonly median: number; readonly worst: number; readonly runs: number };
  readonly gallery: {
    readonly env: string;
    /** Longest task on the main thread in milliseconds; tasks under 50 ms are not reported and count as 0. */
    readonly longest: number;
    readonly longTasks: number;
    readonly pictures: number;
    readonly seconds: number;
    readonly frames: number;
  };
}

const RUNS = 7;
const SCROLL_SECONDS = 10;

/** What can only be seen in a browser: the built site, as a first visitor meets it. */
export async function measureBrowser(env: string): Promise<BrowserFigures> {
  const site = await serveSite();
  const proxy = await countTransfers(site.url);
  const browser = await openBrowser();
  try {
    const visits = [];
    for (let run = 0; run < RUNS; run++) visits.push(await firstVisit(browser, proxy));
    const times = visits.map(({ time }) => time);
    return {
      firstLoad: (visits[0] as (typeof visits)[number]).load,
      playable: { median: middle(times), worst: Math.max(...times), runs: RUNS },
      gallery: { env, ...(await scrollGallery(browser, site.url, env)) },
    };
  } finally {
    await browser.close();
    proxy.stop();
    site.stop();
  }
}

/** A worker that keeps the site for later would load what the first board does not need. */
async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  // The functions handed to the page below were compiled by tsx, which names them by this helper.
  await context.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  return context.newPage();
}

async function firstVisit(browser: Browser, proxy: CountingProxy) {
  proxy.taken();
  const page = await fresh(browser);
  await page.addInitScript((selector) => {
    const seen = new Promise<number>((done) => {
      const look = (): void => {
        if (!document.querySelector(selector)) return void requestAnimationFrame(look);
        // The frame after the one that found it: the board is painted.
        requestAnimationFrame(() => done(performance.now()));
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { playableAt: seen });
  }, PLAYABLE);
  await page.goto(proxy.url);
  const time = await page.evaluate(() => (window as unknown as { playableAt: Promise<number> }).playableAt);
  const transfers = proxy.taken();
  await page.context().close();
  const kB = (all: readonly { readonly bytes: number }[]): number =>
    all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return {
    time,
    load: {
      scripts: kB(transfers.filter(({ type }) => type.includes('javascript'))),
      all: kB(transfers),
      requests: transfers.length,
    },
  };
}

/** From the first to the last of 10,000 instances: half the time at a steady pace, then in jumps to and fro. */
async function scrollGallery(browser: Browser, url: string, env: string) {
  const page = await fresh(browser);
  await page.goto(`${url}#/explore/${env}`);
  await page
    .getByRole('region', { name: /^Instances/ })
    .or(page.locator('section[aria-label^="Instances"]'))
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  const result = await page.evaluate(async (seconds) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const start = await frame();
    const height = document.documentElement.scrollHeight - innerHeight;
    let frames = 0;
    const pictures = new Set<string>();
    for (let now = start; now - start < seconds * 1000; now = await frame()) {
      frames += 1;
      const part = (now - start) / (seconds * 1000);
      const jump = Math.floor(part * 40);
      scrollTo(0, part < 0.5 ? 2 * part * height : (((jump * 7919) % 1000) / 1000) * height);
      if (frames % 10 === 0)
        for (const link of document.querySelectorAll<HTMLAnchorElement>('section[aria-label^="Instances"] a'))
          if (link.parentElement?.querySelector('svg')) pictures.add(link.href);
    }
    await new Promise((done) => setTimeout(done, 500));
    return { frames, seconds, tasks, pictures: pictures.size };
  }, SCROLL_SECONDS);
  await page.context().close();
  const { tasks, ...rest } = result;
  return { ...rest, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}
