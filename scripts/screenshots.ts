import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { DEFAULT_SEED, middleLevel, SECTIONS } from '../src/app/links.ts';
import { keyOf, make } from '../src/core/ids.ts';
import { judge } from '../src/core/judge.ts';
import { makeSteps } from '../src/core/steps.ts';
import { catalogue } from '../src/envs/catalogue.ts';
import { openBrowser, PLAYABLE, serveSite } from './site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { boards: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if ((folder === undefined) !== values.readme) {
  console.error(`Usage: npm run screenshots -- <folder> [--boards]   every screen, and every board with --boards
       npm run screenshots -- --readme             the picture of the README, public/screenshot.png`);
  process.exit(2);
}

interface Shot {
  readonly name: string;
  readonly hash: string;
  /** What to do once the screen is there. */
  readonly act?: (page: Page) => Promise<void>;
}

const env = catalogue[0]?.id as string;
const board = (page: Page): Promise<void> => page.locator(PLAYABLE).first().waitFor();
const shots: readonly Shot[] = [
  { name: 'home', hash: '', act: board },
  { name: 'play', hash: `#/play/${env}`, act: board },
  { name: 'play-unreadable', hash: `#/play/${env}`, act: (page) => verify(page, 'The answer is 42') },
  { name: 'play-wrong', hash: `#/play/${env}`, act: (page) => verify(page) },
  { name: 'play-embedded', hash: `#/play/${env}?embed=1`, act: board },
  { name: 'play-unknown', hash: '#/play/no-such-environment' },
  { name: 'explore', hash: '#/explore' },
  { name: 'explore-nothing-found', hash: '#/explore?q=nothing%20like%20this' },
  ...SECTIONS.map((section) => ({ name: `explore-${section}`, hash: `#/explore/${env}/${section}` })),
  { name: 'results-after-one', hash: '#/results', act: afterOneVerdict },
  { name: 'results-empty', hash: '#/results' },
  { name: 'curriculum', hash: '#/curriculum' },
  { name: 'present', hash: `#/present?list=${encodeURIComponent(`#/play/${env}`)}` },
  { name: 'present-empty', hash: '#/present' },
  { name: 'not-found', hash: '#/nowhere' },
  ...(values.boards
    ? catalogue.map(({ id }) => ({ name: `board-${id}`, hash: `#/play/${id}`, act: board }))
    : []),
];
const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
];

/** A page is shown down to here; a gallery of thousands goes on for long. */
const LONGEST = 2400;

const site = await serveSite();
const browser = await openBrowser();
const failed: string[] = [];
try {
  if (values.readme) await readmePicture();
  else
    for (const size of sizes)
      for (const scheme of ['light', 'dark'] as const) await everyScreen(size, scheme);
} finally {
  await browser.close();
  site.stop();
}
for (const name of failed) console.error(name);
process.exitCode = failed.length > 0 ? 1 : 0;

async function everyScreen(size: (typeof sizes)[number], colorScheme: 'light' | 'dark'): Promise<void> {
  mkdirSync(folder as string, { recursive: true });
  for (const { name, hash, act } of shots) {
    const context = await browser.newContext({ ...size, colorScheme, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const file = `${name}.${size.name}.${colorScheme}.png`;
    try {
      await page.goto(site.url + hash);
      await act?.(page);
      await settled(page);
    } catch (error) {
      failed.push(`${file}: ${(error as Error).message.split('\n')[0]}`);
    }
    const { width, height } = size.viewport;
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(resolve(folder as string), file),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.max(height, Math.min(length, LONGEST)) },
    });
    await context.close();
  }
}

/** One sign short of solved: the picture shows what a verdict says. */
async function readmePicture(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(`${site.url}#/play/${env}`);
  await verify(page, await nearlyRight());
  await settled(page);
  await page.screenshot({ path: 'public/screenshot.png' });
}

async function nearlyRight(): Promise<string> {
  const code = (await catalogue[0]?.load())?.default;
  const params = code?.levels[middleLevel(code.levels.length) - 1];
  if (!code?.oracle || !params) throw new Error('The first environment has no oracle.');
  const instance = make(code, keyOf(code, params, DEFAULT_SEED));
  const right = code.write(code.oracle(instance.puzzle, instance.secret, makeSteps()), instance.puzzle);
  for (let at = Math.floor(right.length / 2); at < right.length; at++)
    for (const sign of new Set(right)) {
      const reply = right.slice(0, at) + sign + right.slice(at + 1);
      const verdict = judge(code, instance, reply);
      const live = verdict.outcome === 'wrong' && code.rules.find(({ name }) => name === verdict.rule)?.live;
      if (live) return reply;
    }
  return right;
}

async function verify(page: Page, reply?: string): Promise<void> {
  await board(page);
  if (reply !== undefined) await page.getByRole('textbox', { name: /reply/i }).first().fill(reply);
  await page
    .getByRole('button', { name: /^verify/i })
    .first()
    .click();
}

async function afterOneVerdict(page: Page): Promise<void> {
  await page.goto(`${site.url}#/play/${env}`);
  await verify(page);
  await page.waitForTimeout(300);
  await page.goto(`${site.url}#/results`);
}

/** Thumbnails and charts come a little later than the screen they are on. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
}
