import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from '../src/models/endpoint/server.test-helpers.ts';

const aside = (page: Page) => page.getByRole('complementary', { name: 'Runs' });
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody tr');

async function choose(page: Page, solver: string | RegExp): Promise<void> {
  await aside(page).getByRole('combobox', { name: 'Solver' }).click();
  await page.getByRole('option', { name: solver }).click();
}
/** In place of the one that is chosen at first. */
async function environments(page: Page, ...titles: readonly string[]): Promise<void> {
  const field = aside(page).getByRole('combobox', { name: 'Environments' });
  await field.press('Backspace');
  for (const title of titles) {
    await field.fill(title);
    await page.getByRole('option', { name: title, exact: true }).click();
  }
  await field.press('Escape');
}
async function onlyLevels(page: Page, ...wanted: readonly string[]): Promise<void> {
  const levels = aside(page).getByRole('group', { name: 'Levels' });
  for (const level of await levels.getByRole('checkbox').all()) {
    const text = (await level.getAttribute('value')) ?? '';
    if (!wanted.includes(text)) await levels.getByText(text, { exact: true }).click();
  }
}
async function connect(page: Page, address: string): Promise<void> {
  await choose(page, 'A model behind an endpoint');
  await aside(page).getByLabel('Address').fill(address);
  await aside(page).getByRole('button', { name: 'Connect' }).click();
  await expect(aside(page).getByRole('status')).toHaveText('✓ The server answers.');
}

test('k = 8 on 20 instances by a model behind an endpoint survives a reload, and its histogram is drawn', async ({
  page,
}) => {
  const server = await startServer({
    models: ['little'],
    pace: 4,
    reply: (prompt, { body }) => ['<answer>', String((prompt.length + Number(body?.seed)) % 3), '</answer>'],
  });
  try {
    await page.goto('./#/results');
    await environments(page, 'Sudoku');
    await onlyLevels(page, '1');
    await connect(page, server.base);
    await aside(page).getByLabel('Key').fill('top-secret');
    await aside(page).getByText('Settings', { exact: true }).click();
    await aside(page).getByLabel('Sampling seed').fill('7');
    await aside(page).getByRole('button', { name: 'Run 160 attempts' }).click();
    const far = aside(page).getByText(/^\d+ of 160$/);
    await expect(far).toBeVisible();
    await aside(page).getByRole('button', { name: 'Pause' }).click();
    await expect(aside(page).getByText(/^\d+ of 160, paused$/)).toBeVisible();
    await aside(page).getByRole('button', { name: 'Go on' }).click();
    await expect(async () => {
      expect(Number.parseInt((await far.textContent()) ?? '0', 10)).toBeGreaterThan(20);
    }).toPass();

    await page.reload();
    const left = aside(page).getByRole('region', { name: 'Unfinished runs' });
    await expect(left.getByText(/^\d+ of 160 attempts/)).toBeVisible();
    const before = Number.parseInt((await left.getByText(/of 160/).textContent()) ?? '0', 10);
    expect(before).toBeGreaterThan(20);
    const asked = server.asked.filter(({ method }) => method === 'POST').length;
    await left.getByRole('button', { name: 'Go on' }).click();
    await expect(aside(page).getByText('Done: 160 attempts')).toBeVisible({ timeout: 15_000 });
    await expect(aside(page).getByText(`${before} of them were here already.`)).toBeVisible();
    const again = server.asked.filter(({ method }) => method === 'POST').length - asked;
    expect(again).toBe(160 - before);
    const rates = aside(page).getByRole('table', { name: 'Pass rates of this run' });
    await expect(rates.getByRole('row', { name: /^Sudoku 1 \d+\/160/ })).toBeVisible();
    await expect(rates.getByRole('columnheader', { name: 'pass@8' })).toBeVisible();

    await aside(page).getByRole('link', { name: 'Show them' }).click();
    await expect(page.getByRole('heading', { name: '160 attempts', exact: true })).toBeVisible();
    await expect(page.getByText('20 instances with 8 attempts each')).toBeVisible();
    const bars = page.getByRole('button', { name: /of 8 solved: \d+ instance/ });
    const names = await bars.evaluateAll((list) => list.map((bar) => bar.getAttribute('aria-label') ?? ''));
    expect(names.reduce((sum, name) => sum + Number(/: (\d+)/.exec(name)?.[1]), 0)).toBe(20);
    expect(page.url()).not.toContain('top-secret');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('top-secret');
  } finally {
    await server.close();
  }
});

test('several environments run together, and their attempts are replayed in the other reading', async ({
  page,
}) => {
  await page.goto('./#/results');
  await environments(page, 'Sudoku', 'Countdown');
  await onlyLevels(page, '1', '2');
  await choose(page, 'random');
  await aside(page).getByLabel('Instances a level').fill('5');
  await aside(page).getByLabel('Attempts each').fill('2');
  await aside(page).getByRole('button', { name: 'Run 40 attempts' }).click();
  await expect(aside(page).getByText('Done: 40 attempts of Sudoku and 1 other, random.')).toBeVisible();
  const rates = aside(page).getByRole('table', { name: 'Pass rates of this run' });
  await expect(rates.locator('tbody tr')).toHaveCount(4);

  await aside(page).getByRole('button', { name: 'Run 40 attempts' }).click();
  await expect(aside(page).getByText('40 of them were here already.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '40 attempts', exact: true })).toBeVisible();

  await choose(page, /^random, 40 attempts/);
  await aside(page).getByText('lenient', { exact: true }).click();
  await aside(page).getByRole('button', { name: 'Run 40 attempts' }).click();
  await expect(aside(page).getByText(/^Done: 40 attempts/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '80 attempts', exact: true })).toBeVisible();

  await aside(page).getByLabel('Instances a level').fill('6');
  await aside(page).getByRole('button', { name: 'Run 48 attempts' }).click();
  await expect(aside(page).getByText('8 attempts could not be made:')).toBeVisible();
  await expect(aside(page).getByText(/^No reply of random to an instance of Sudoku/)).toBeVisible();
});

test('hostile markup in a reply is text: on the screen, in the file, and nobody is asked', async ({
  page,
}) => {
  const evil =
    '<img src="https://evil.example/x.png" onerror="window.hacked=1"><script>window.hacked=1</script>' +
    '[x](javascript:window.hacked=1) ![y](https://evil.example/y.png)';
  const server = await startServer({ models: [evil], reply: () => [evil.slice(0, 30), evil.slice(30)] });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'evil.example') asked.push(request.url());
  });
  try {
    await page.goto('./#/results');
    await environments(page, 'Sudoku');
    await onlyLevels(page, '1');
    await connect(page, server.base);
    await aside(page).getByLabel('Instances a level').fill('1');
    await aside(page).getByLabel('Attempts each').fill('1');
    await aside(page).getByRole('button', { name: 'Run 1 attempt' }).click();
    await expect(aside(page).getByText(/^Done: 1 attempt/)).toBeVisible();
    await rows(page, 'Attempts').first().getByRole('link').first().click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText('<script>window.hacked=1</script>').first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator('main img, [role=dialog] img, main script').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'All as JSONL' }).click();
    const line = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(line).toMatchObject({ reply: evil, extra: { replyTokens: 2 } });
  } finally {
    await server.close();
  }
});

test('a server that goes away ends the run with what to do, and keeps what was made', async ({ page }) => {
  let left = 12;
  const server = await startServer({
    models: ['m'],
    first({ method }, response) {
      if (method !== 'POST' || left-- > 0) return undefined;
      response.writeHead(401).end('{}');
      return true;
    },
  });
  try {
    await page.goto('./#/results');
    await environments(page, 'Sudoku');
    await connect(page, server.base);
    await aside(page)
      .getByRole('button', { name: /^Run \d/ })
      .click();
    await expect(aside(page).getByText(/^It could not go on: The server wants another key/)).toBeVisible();
    await expect(page.getByRole('heading', { name: '12 attempts', exact: true })).toBeVisible();
    left = 20;
    await aside(page).getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: '32 attempts', exact: true })).toBeVisible();
  } finally {
    await server.close();
  }
});
