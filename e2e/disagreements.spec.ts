import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { serious } from './axe.ts';

const run = promisify(execFile);
const FILE = 'File of entries with replies and rewards';

const gcd = (reply: string, score: number | null, more: object = {}) => ({
  question:
    'Find the Greatest Common Divisor (GCD) of these numbers: 12, 18. Give only the GCD as your final answer.',
  answer: '6',
  metadata: { source_dataset: 'gcd', source_index: 7, numbers: [12, 18], result: 6, num_terms: 2 },
  reply,
  score,
  ...more,
});
const jsonl = (...lines: readonly (object | string)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
const foreign = { question: '?', answer: null, metadata: { source_dataset: 'no_such_dataset' } };

const mixed = jsonl(
  gcd('6', 1),
  gcd('\\boxed{6}', 0.1, { kind: 'gold in boxed' }),
  '{broken',
  gcd('3', 1, { kind: 'a divisor' }),
  { ...foreign, reply: 'x', score: 1 },
  {
    entry: gcd('', 0),
    replies: [
      { text: '6', score: 1 },
      { text: '12', score: 1 },
      { text: '6', score: null },
    ],
  },
);

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([title = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title));
      return transfer;
    },
    [name, text],
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer });
  await heading.dispatchEvent('drop', { dataTransfer });
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel(FILE)
    .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await click();
  return readFile(await (await download).path());
}

const listed = (page: Page) => page.getByRole('table', { name: 'Differences' }).getByRole('link');

test('drop a file, see where it parts, open a board, and the link opens in another profile', async ({
  browser,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('./#/disagreements');
  await drop(page, 'mixed.jsonl', mixed);
  await expect(page.getByText('6 replies judged: 2 the same, 4 differing')).toBeVisible();
  await expect(page.getByText('Line 3: This is no JSON.')).toBeVisible();
  await expect(page.getByText('1 reply of 1 dataset that no environment reads')).toBeVisible();
  await expect(listed(page).filter({ hasText: 'gcd' })).toHaveCount(2);
  await page.getByRole('link', { name: /False negatives/ }).click();
  await expect(page).toHaveURL(/side=negatives/);
  await expect(page.getByRole('cell', { name: /Envscope is right/ })).toBeVisible();
  await page.getByRole('link', { name: /False positives/ }).click();
  await page.getByRole('region', { name: 'Counts' }).getByRole('link', { name: 'gcd' }).click();
  await page.getByRole('region', { name: 'Counts' }).getByRole('link', { name: 'a divisor' }).click();
  await expect(page).toHaveURL(/dataset=gcd&kind=a%20divisor/);
  await expect(listed(page).filter({ hasText: 'gcd' })).toHaveCount(1);
  await listed(page).filter({ hasText: 'gcd' }).click();

  await expect(page.getByRole('heading', { name: 'The file pays 1.0 for this; Envscope 0' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not adjudicated yet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Broken rule: \S/ })).toBeVisible();
  await expect(page.getByText('mixed.jsonl, line 4')).toBeVisible();
  await expect(page.locator('[data-board]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: '✓ Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1_000);
  await page.getByRole('link', { name: '← All differences' }).click();
  await expect(listed(page).filter({ hasText: 'gcd' })).toHaveCount(1);
  await context.close();

  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(link);
  await expect(there.getByRole('heading', { name: 'The file pays 1.0 for this; Envscope 0' })).toBeVisible();
  await expect(there.locator('[data-board]').first()).toBeVisible();
  await expect(there.getByText('12, 18').first()).toBeVisible();
  await there.goto(link.slice(0, -9));
  await expect(there.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await other.close();
});

test('markup and code in a file run nothing: in lists, on the board, from a link, in the report', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  const own = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) asked.push(request.url());
  });
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  const evil =
    '<img src="https://evil.example/x.png" onerror="window.hacked=1"><script>window.hacked=1</script>' +
    '<a href="javascript:window.hacked=1">x</a> ![x](https://evil.example/y.png) "><svg onload=window.hacked=1>' +
    `\${window.hacked=1} {{constructor.constructor("window.hacked=1")()}}`;
  const line = {
    ...gcd(evil, 1, { kind: evil }),
    question: evil,
    answer: evil,
    metadata: { source_dataset: 'gcd', numbers: [12, 18], [evil]: { __html: evil } },
  };
  await page.goto('./#/disagreements');
  await choose(
    page,
    '<img src=x onerror=window.hacked=1>.jsonl',
    jsonl(line, { ...foreign, metadata: { source_dataset: evil }, reply: evil, score: 1 }, `{"${evil}`),
  );
  await page.getByText('1 reply of 1 dataset').click();
  await expect(page.getByText('window.hacked=1').first()).toBeVisible();
  await listed(page).filter({ hasText: 'gcd' }).click();
  await expect(page.getByRole('heading', { name: 'Why it cannot be read' })).toBeVisible();
  expect(await page.getByText('<script>').count()).toBeGreaterThanOrEqual(3);
  const files = unzipSync(
    await saved(page, () => page.getByRole('button', { name: 'Export report' }).click()),
  );
  const text = strFromU8(
    Object.entries(files).find(([name]) => name.endsWith('report.md'))?.[1] as Uint8Array,
  );
  expect(text.replace(/```[\s\S]*?```/g, '')).not.toMatch(/[^\\]<img|[^\\]!\[x\]|[^\\]<script/);

  const svg = strFromU8(
    Object.entries(files).find(([name]) => name.endsWith('board.svg'))?.[1] as Uint8Array,
  );
  expect(svg).not.toMatch(/<script|onerror=|onload=|foreignObject|<img/);
  await page.evaluate(
    (href) => {
      location.hash = href;
    },
    `#/disagreements/link/${encodeURIComponent(evil)}`,
  );
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(
    await page.locator('main img, main script, main svg[onload], main a[href^="javascript"]').count(),
  ).toBe(0);
  expect(asked).toEqual([]);
});

test('a row of the table is one click from its board, and its report stands alone', async ({ page }) => {
  await page.goto('./#/disagreements?dataset=number_sorting');
  await page.keyboard.press('Tab');
  const row = listed(page).filter({ hasText: 'number_sorting' }).first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Reasoning Gym pays 1.0 for this; Envscope 0' }),
  ).toBeVisible();
  await expect(page.getByText('commit 49b07130')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Envscope is right' })).toBeVisible();
  await expect(page.locator('[data-board] .board-broken').first()).toBeVisible();
  const files = unzipSync(
    await saved(page, () => page.getByRole('button', { name: 'Export report' }).click()),
  );
  const part = (name: string) =>
    Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] as Uint8Array;
  expect(strFromU8(part('report.md'))).toMatch(
    /^# Reasoning Gym pays 1\.0 for this; Envscope 0\n\n\*\*Envscope is right/,
  );
  expect(strFromU8(part('report.md'))).toContain('](board.png)');
  expect([...part('board.png').slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const svg = strFromU8(part('board.svg'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('rgb(176, 0, 32)');
  expect(svg).not.toMatch(/var\(|class=|url\(http/);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.goto('./#/disagreements/gcd/no-such-row');
  await expect(page.getByRole('heading', { name: 'The table has no such row' })).toBeVisible();
});

test('the screen says what the command line says, of thousands of replies too; Stop keeps what there is', async ({
  page,
}, info) => {
  const many = Array.from({ length: 10_000 }, (_, i) => JSON.stringify(gcd(String(i % 9), i % 2))).join('\n');
  const text = `${mixed}${many}\n`;
  const path = info.outputPath('many.jsonl');
  await writeFile(path, text);
  await page.goto('./#/disagreements');
  await page.getByLabel(FILE).setInputFiles(path);
  await expect(page.getByText(/^10,006 replies judged/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  expect(await listed(page).count()).toBeLessThan(80);
  expect(await serious(page)).toEqual([]);
  const [markdown, command] = await Promise.all([
    saved(page, async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Report (Markdown)' }).click();
    }),
    run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'disagree', path, '--md'], {
      maxBuffer: 1e8,
    }).catch((error: { readonly stdout: string }) => error),
  ]);
  expect(markdown.toString()).toBe(command.stdout);

  const line = JSON.stringify(gcd('5', 1));
  const endless = info.outputPath('endless.jsonl');
  await writeFile(endless, `${line}\n`.repeat(150_000));
  await page.getByLabel(FILE).setInputFiles(endless);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\. What follows is about the first \d+% of the file\./)).toBeVisible();
});
