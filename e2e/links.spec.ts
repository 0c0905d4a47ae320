import { expect, type Page, test } from '@playwright/test';
import { playHref } from '../src/app/links.ts';
import { keyOf } from '../src/core/ids.ts';
import { environment, instanceOf } from './board.ts';

/** The board to the letter: what is drawn, without the ids that React numbers. */
async function drawn(page: Page): Promise<string> {
  const svg = page.locator('[data-board] svg').first();
  await expect(svg).toBeVisible();
  return (await svg.evaluate((element) => element.outerHTML)).replace(/_r_\w+_/g, '');
}

/** The prompt as the page shows it. */
async function promptOf(page: Page): Promise<string | null> {
  await page.getByText('Prompt, as a model sees it').click();
  return page.locator('details pre').textContent();
}

const seeds = ['NEURIPS', '1e3', '007', 'a&b=c#d?e/f%20', 'žluťoučký 🧩 ', '+', 'x'.repeat(200)];

for (const seed of seeds)
  test(`a link gives the same board in another profile: seed ${JSON.stringify(seed).slice(0, 24)}`, async ({
    browser,
  }) => {
    const env = await environment('sudoku');
    const { made, params } = instanceOf(env, 2, seed, 12);
    const href = playHref(keyOf(env, params, seed, 12), { hash: made.hash });
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`./${href}`);
      seen.push(await drawn(page));
      expect(await promptOf(page)).toBe(made.prompt);
      await expect(page.getByText('Generator changed.')).toHaveCount(0);
      await context.close();
    }
    expect(seen[1]).toBe(seen[0]);
  });

test('a link whose hash no longer fits says that the generator changed, and the board is there', async ({
  page,
}) => {
  const env = await environment('sudoku');
  const { made, params } = instanceOf(env, 1, 'old');
  const hash = made.hash === '0123abcd' ? '0123abce' : '0123abcd';
  await page.goto(`./${playHref(keyOf(env, params, 'old'), { hash })}`);
  await expect(page.getByRole('alert')).toContainText('Generator changed.');
  await expect(page.getByRole('alert')).toContainText(made.hash);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
});

test('an address that leads nowhere says so and offers ways on', async ({ page }) => {
  await page.goto('./#/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'There is no such screen' })).toBeVisible();
  await expect(page).toHaveTitle('Not found · Envscope');
  await page.getByRole('link', { name: 'All environments' }).click();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
});

test('an environment that does not exist is named', async ({ page }) => {
  await page.goto('./#/explore/no-such-thing');
  await expect(page.getByRole('heading', { name: 'There is no environment “no-such-thing”.' })).toBeVisible();
  await page.goto('./#/explore/sudoku/no-such-page');
  await expect(
    page.getByRole('heading', { name: 'This environment has no page “no-such-page”' }),
  ).toBeVisible();
});

test('an embedded board stands alone', async ({ page }) => {
  const env = await environment('sudoku');
  const key = keyOf(env, env.levels[0], 'embedded');
  await page.goto(`./${playHref(key, { embed: true })}`);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
