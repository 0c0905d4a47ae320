import { expect, type Page, test } from '@playwright/test';

const aside = (page: Page) => page.getByRole('complementary', { name: 'Runs' });
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody tr');

async function choose(page: Page, field: 'Environments' | 'Solver', option: string): Promise<void> {
  const box = aside(page).getByRole('combobox', { name: field });
  await box.click();
  // In place of the environment that is chosen at first.
  if (field === 'Environments') await box.press('Backspace');
  await page.getByRole('option', { name: option, exact: true }).click();
  if (field === 'Environments') await box.press('Escape');
}

test('a baseline runs, its histogram has every instance, and a bar leads to the attempts behind it', async ({
  page,
}) => {
  await page.goto('./#/results');
  await expect(page.getByRole('heading', { name: 'No attempts yet' })).toBeVisible();
  await choose(page, 'Environments', 'Knights and knaves');
  await choose(page, 'Solver', 'random');
  await aside(page).getByLabel('Instances a level').fill('10');
  await aside(page).getByLabel('Attempts each').fill('4');
  await aside(page).getByLabel('Seed').fill('journey');
  const levels = aside(page).getByRole('group', { name: 'Levels' });
  for (let level = await levels.getByRole('checkbox').count(); level > 2; level--)
    await levels.getByText(String(level), { exact: true }).click();
  await aside(page).getByRole('button', { name: 'Run 80 attempts' }).click();
  await expect(aside(page).getByText('Done: 80 attempts')).toBeVisible({ timeout: 30_000 });
  await aside(page).getByRole('link', { name: 'Show them' }).click();
  await expect(page).toHaveURL(/env=knights-and-knaves&run=random/);
  await expect(page.getByRole('heading', { name: '80 attempts', exact: true })).toBeVisible();
  await expect(page.getByText(/^n = 80 attempts at 20 instances/).first()).toBeVisible();

  let drawn = 0;
  for (const level of ['Level 1', 'Level 2']) {
    const bars = page.getByRole('figure', { name: level }).getByRole('button');
    await expect(bars.first()).toBeVisible();
    for (const name of await bars.evaluateAll((list) =>
      list.map((bar) => bar.getAttribute('aria-label') ?? ''),
    )) {
      const [, solved, instances] = /^(\d) of 4 solved: (\d+) instances?$/.exec(name) ?? [];
      drawn += Number(instances);
      const bar = page.getByRole('figure', { name: level }).getByRole('button', { name, exact: true });
      await bar.click();
      await expect(bar).toHaveAttribute('aria-pressed', 'true');
      const shown = page.getByRole('heading', { name: /instances?, \d+ attempts?$/ });
      await expect(shown).toHaveText(
        `${instances} ${instances === '1' ? 'instance' : 'instances'}, ${4 * Number(instances)} attempts`,
      );
      await expect(rows(page, 'Instances')).toHaveCount(Number(instances));
      await rows(page, 'Instances').first().getByRole('button').click();
      await expect(rows(page, 'Instances')).toHaveCount(Number(instances) + 4);
      await expect(rows(page, 'Instances').getByText(/^✓?solved$/)).toHaveCount(Number(solved));
    }
  }
  expect(drawn).toBe(20);

  const link = page.url();
  await page.reload();
  await expect(page).toHaveURL(link);
  await expect(page.getByRole('heading', { name: /instances?, \d+ attempts?$/ })).toBeVisible();
});

test('an attempt opens with its reply, its verdict and the board, and leads to play', async ({ page }) => {
  await page.goto('./#/results');
  await choose(page, 'Environments', 'Sudoku');
  await choose(page, 'Solver', 'random');
  await aside(page).getByLabel('Instances a level').fill('2');
  await aside(page).getByLabel('Attempts each').fill('1');
  await aside(page).getByRole('button', { name: /^Run / }).click();
  await expect(aside(page).getByText(/^Done:/)).toBeVisible({ timeout: 30_000 });
  await rows(page, 'Attempts').first().getByRole('link').first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/^✗?wrong$/)).toBeVisible();
  await expect(drawer.getByRole('heading', { name: /^Reply/ })).toBeVisible();
  await expect(drawer.locator('[data-board]')).toBeVisible();
  await drawer.getByRole('button', { name: 'Contest this verdict' }).click();
  await drawer.getByRole('combobox', { name: 'What is wrong' }).click();
  await page.getByRole('option', { name: 'It is too easy for its level' }).click();
  await drawer.getByLabel('Note').fill('A child can do it.');
  await drawer.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(drawer.getByText('A child can do it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '1 contested verdict' }).click();
  await expect(rows(page, 'Attempts')).toHaveCount(1);
  await rows(page, 'Attempts').getByRole('link', { name: /^Play/ }).click();
  await expect(page).toHaveURL(/#\/play\/sudoku@/);
});

test('a run can be stopped and keeps what is there', async ({ page }) => {
  await page.goto('./#/results');
  await choose(page, 'Solver', 'random');
  await aside(page).getByLabel('Instances a level').fill('10000');
  await aside(page).getByRole('button', { name: /^Run / }).click();
  await expect(aside(page).getByText(/^\d[\d,]* of \d[\d,]*$/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Attempts' })).toBeVisible();
  await aside(page).getByRole('button', { name: 'Stop' }).click();
  await expect(aside(page).getByText(/^Stopped: /)).toBeVisible();
  const said =
    (await aside(page)
      .getByText(/^Stopped: /)
      .textContent()) ?? '';
  const made = /Stopped: ([\d,]+ attempts)/.exec(said)?.[1] ?? 'none';
  await page.reload();
  await expect(page.getByRole('heading', { name: made, exact: true })).toBeVisible();
});
