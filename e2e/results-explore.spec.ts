import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { importAttempts, manyAttempts } from './made-attempts.ts';

const filterLine = (page: Page) => page.getByRole('combobox', { name: 'Filter' });
const list = (page: Page, attempts: string) =>
  page.getByRole('heading', { name: new RegExp(`^(\\d+ instances?, )?${attempts}$`) });

test('a cell of the heat map is a filter in the address, and leads to attempts and the board', async ({
  page,
}) => {
  await page.goto('./#/results');
  await page.getByRole('button', { name: 'Run a baseline' }).click();
  const done = page.getByText(/^Done:/);
  await expect(done).toBeVisible({ timeout: 15_000 });
  const made = /[\d,]+ attempts/.exec((await done.textContent()) ?? '')?.[0] ?? 'none';
  await expect(page.getByText(new RegExp(`^n = ${made} `)).first()).toBeVisible();
  const map = page.getByRole('img', { name: /^Pass rates by environment and level/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const said = page.getByText(/level 2: [\d.<>%]+ \(/);
  await expect(said).toBeVisible();
  const attempts = /of ([\d,]+ attempts)/.exec((await said.textContent()) ?? '')?.[1] ?? 'none';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=env%20%3D%3D%20%22[a-z0-9-]+%22%20and%20level%20%3D%3D%202/);
  await expect(list(page, attempts)).toBeVisible();
  await expect(filterLine(page)).toHaveValue(/^env == "[a-z0-9-]+" and level == 2$/);
  const table = page.getByRole('table', { name: 'Attempts' });
  const first = table.locator('tbody tr').first();
  const byVerdict = table.getByRole('columnheader', { name: /^Verdict/ });
  await byVerdict.getByRole('link').click();
  await expect(byVerdict).toHaveAttribute('aria-sort', 'ascending');
  await expect(first).toContainText('solved');
  await byVerdict.getByRole('link').click();
  await expect(byVerdict).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toContainText('wrong');
  await first.getByRole('link').first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.locator('[data-board]')).toBeVisible();
  await expect(drawer.getByText(/^1 of /)).toBeVisible();
  await drawer.getByRole('button', { name: 'Next' }).click();
  await expect(drawer.getByText(/^2 of /)).toBeVisible();
});

test('a filter is typed with completion, goes into the address, and says what is wrong with it', async ({
  page,
}) => {
  await importAttempts(page, manyAttempts(20));
  const line = filterLine(page);
  await line.click();
  await line.pressSequentially('en');
  await page.getByRole('option', { name: /^env / }).click();
  await line.pressSequentially('== "env-');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue(/^env == "env-[abc]" $/);
  await line.pressSequentially('and level in [1, 2] and reward < 1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=env/);
  await expect(page.getByText('Only the list is narrowed by reward < 1.').first()).toBeVisible();
  await expect(page.getByText(/^n = 80 attempts at 20 instances/).first()).toBeVisible();
  await page.reload();
  await expect(line).toHaveValue(/^env == "env-[abc]" and level in \[1, 2\] and reward < 1$/);

  await line.fill('level >= 3 and rewrad < 1');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Character 16: There is no field “rewrad”. Did you mean "reward"?'),
  ).toBeVisible();
  await expect(line).toHaveAttribute('aria-invalid', 'true');
  await page.goto('./#/results?filter=level%20%3D%203');
  await expect(page.getByRole('heading', { name: 'This filter cannot be read' })).toBeVisible();
  await expect(page.getByText('Character 7: Write == to compare.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show all attempts' }).click();
  await expect(list(page, '600 attempts')).toBeVisible();
});

test('levels are tested, solvers compared, and charts are taken away', async ({ page }) => {
  await importAttempts(page, manyAttempts(40));
  await expect(page.getByRole('heading', { name: 'pass@k' })).toBeVisible();
  await page.getByRole('tab', { name: 'Calibration' }).click();
  await expect(page).toHaveURL(/panel=calibration/);
  const card = page.getByRole('listitem', { name: 'env-a, large model' });
  await expect(card.getByText('✓ keep')).toBeVisible();
  await expect(card.getByText(/^slope −[\d.]+ ± [\d.]+ a level, z = /)).toBeVisible();

  await page.getByRole('tab', { name: 'Solvers' }).click();
  await expect(
    page.getByText(/model solves (more|less) often than .* by [\d.]+ points \(95 % interval/),
  ).toBeVisible();
  for (const [kind, begins] of [
    ['CSV', 'Where,Instances,A,B'],
    ['SVG', '<svg xmlns'],
    ['PNG', '\u0089PNG'],
  ] as const) {
    await page.getByRole('button', { name: /^Save .* against/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: kind }).click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins);
    if (kind === 'SVG') expect(bytes.toString()).toContain('Verifiers: env-a@1, env-b@1, env-c@1.');
  }
  await page.getByText('View data').first().click();
  await expect(page.getByRole('cell', { name: 'env-c, 5' })).toBeVisible();
  await page.getByRole('button', { name: /^env-b, 3: / }).click();
  await expect(filterLine(page)).toHaveValue('env == "env-b" and level == 3');
});
