import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Attempt } from '../src/records/attempt.ts';

const attempt = (index: number, change: Partial<Attempt> & Record<string, unknown> = {}) => ({
  ...{
    id: `file ${index}`,
    at: '2026-03-01T09:30:00.000Z',
    instance: `some-env@1?size=4#S/${index}`,
    hash: 'h',
  },
  ...{
    env: 'some-env',
    version: 1,
    params: { size: 4 },
    level: 1,
    seed: 'S',
    index,
    reply: '<answer>1</answer>',
  },
  ...{ solver: { kind: 'model', name: 'small model' }, reading: 'strict', step: 'exact', outcome: 'wrong' },
  ...{
    reward: 0,
    rule: 'row',
    places: ['a'],
    why: 'Row 1 has two 1s.',
    ms: null,
    assisted: false,
    run: null,
  },
  ...{ contest: null },
  ...change,
});

async function give(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Attempts file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('region', { name: 'Import' }).getByText(`“${name}”`)).toBeVisible();
}
const jsonl = (list: readonly object[]) => list.map((line) => `${JSON.stringify(line)}\n`).join('');

async function save(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('hostile text in a file is shown as text: nothing runs and nobody is asked', async ({
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
    '<a href="javascript:window.hacked=1">x</a> ![x](https://evil.example/y.png) "><svg onload=window.hacked=1>';
  await page.goto('./#/results');
  await give(
    page,
    'evil<img src=x onerror=window.hacked=1>.jsonl',
    `${jsonl([
      attempt(0, {
        reply: evil,
        why: evil,
        rule: evil,
        solver: { kind: 'model', name: evil },
        contest: { reason: 'refused', note: evil, at: '2026-03-01T09:30:00.000Z' },
        [evil]: { [evil]: evil },
        extra: { __html: evil },
        run: evil,
      }),
    ])}{"${evil.replaceAll('"', "'")}\n`,
  );
  await expect(page.getByText('1 line could not be read.')).toBeVisible();
  await page.getByRole('table', { name: 'Attempts' }).getByRole('link').filter({ hasText: 'wrong' }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('window.hacked=1').first()).toBeVisible();
  expect(await drawer.getByText('<script>').count()).toBeGreaterThanOrEqual(4);
  await page.keyboard.press('Escape');
  await page.getByText('View data').first().click();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.locator('main img, main script, [role=dialog] img, main svg[onload]').count()).toBe(0);
  expect(asked).toEqual([]);
});

test('what was imported is exported again, line for line, as JSONL and as CSV', async ({ page }) => {
  const lines = Array.from({ length: 30 }, (_, i) =>
    attempt(i, {
      reply: ['=1+1', "'=1+1", 'a,"b"\r\nc', ' ', '\u2028<b>'][i % 5] ?? '',
      outcome: i % 3 === 0 ? 'solved' : 'wrong',
      reward: i % 3 === 0 ? 1 : 0.25,
      extra: { tokens: i },
    }),
  );
  const sort = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .sort((a, b) => a.index - b.index);
  await page.goto('./#/results');
  await give(page, 'all.jsonl', jsonl(lines));
  await expect(page.getByText('30 attempts imported')).toBeVisible();
  expect(sort(await save(page, 'All as JSONL'))).toEqual(lines);
  const csv = await save(page, 'All as CSV');
  expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m);

  const other = await page.context().browser()?.newContext();
  const there = await other?.newPage();
  if (!there) throw new Error('No second profile.');
  await there.goto(page.url());
  await give(there, 'all.csv', csv);
  await expect(there.getByText('30 attempts imported')).toBeVisible();
  expect(sort(await save(there, 'All as JSONL'))).toEqual(lines);
  await give(there, 'all.jsonl', jsonl(lines));
  await expect(there.getByText('0 attempts imported, 30 were here already')).toBeVisible();
  await other?.close();
});

test('only the filtered set is exported, and a contest is found', async ({ page }) => {
  const contest = { reason: 'ambiguous', note: 'Which way round?', at: '2026-03-02T00:00:00.000Z' } as const;
  const lines = [
    attempt(0),
    attempt(1, { contest }),
    attempt(2, { level: 2, outcome: 'solved', reward: 1, rule: null }),
  ];
  await page.goto('./#/results');
  await give(page, 'some.jsonl', `${jsonl(lines)}not json\n\n{"id":"x"}\n`);
  await expect(page.getByText('2 lines could not be read.')).toBeVisible();
  await expect(page.getByText('Line 4: It is not JSON.')).toBeVisible();
  await expect(page.getByText('Line 6: “at” is missing.')).toBeVisible();
  await page.getByRole('link', { name: '1 contested verdict' }).click();
  await expect(page.getByRole('heading', { name: '1 attempt', exact: true })).toBeVisible();
  expect(JSON.parse(await save(page, 'List as JSONL'))).toEqual(lines[1]);
  await page.getByRole('table', { name: 'Attempts' }).getByRole('link').filter({ hasText: 'wrong' }).click();
  await expect(page.getByRole('dialog').getByText('Which way round?')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('The board cannot be drawn here')).toBeVisible();
});

test('what is in no file is counted until it is exported', async ({ page }) => {
  await page.goto('./#/results');
  await page.getByRole('button', { name: 'Run a baseline' }).click();
  const done = page.getByText(/^Done:/);
  await expect(done).toBeVisible({ timeout: 30_000 });
  const made = /[\d,]+ attempts/.exec((await done.textContent()) ?? '')?.[0] ?? 'none';
  // The page counts what is kept a little later than the run ends.
  await expect(page.getByText(`${made} are in no file`)).toBeVisible();
  await save(page, 'All as JSONL');
  await expect(page.getByText(/in no file/)).toHaveCount(0);
});
