import { expect, test } from '@playwright/test';

test('ten thousand instances are scrolled, and only what is seen is there', async ({ page }) => {
  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=0');
  const tile = (index: number) =>
    page.getByRole('link', { name: `Play instance ${index} of Sudoku`, exact: true });
  await expect(tile(0).locator('svg')).toBeVisible();
  const tiles = page.getByRole('link', { name: /^Play instance/ });
  expect(await tiles.count()).toBeLessThan(60);

  await page.mouse.move(900, 600);
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 1_500);
  await expect(tile(0)).toHaveCount(0);
  expect(await tiles.count()).toBeLessThan(60);
  await expect(tiles.first().locator('svg')).toBeVisible();

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(tile(9_999).locator('svg')).toBeVisible();
  await tile(9_998).click();
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goBack();
  await expect(tile(9_998)).toBeInViewport();
});

test('an index is gone to, lit, and a click plays it', async ({ page }) => {
  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=0');
  await page.getByRole('textbox', { name: 'Index' }).fill('7654');
  const tile = page.getByRole('link', { name: 'Play instance 7654 of Sudoku' });
  await expect(tile).toBeInViewport();
  await expect(tile).toHaveAttribute('aria-current', 'true');
  await expect(tile.locator('svg')).toBeVisible();
  await tile.click();
  await expect(page).toHaveURL(/#\/play\/sudoku@\d+\?size=4&blanks=6&technique=single&seed=many&i=7654$/);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goBack();
  await expect(tile).toBeInViewport();

  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=123456');
  await expect(page.getByRole('region', { name: 'Instances 120,000 to 129,999' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Play instance 123456 of Sudoku' })).toBeInViewport();
});

test('typing another seed shows other instances', async ({ page }) => {
  await page.goto('./#/explore/sudoku');
  const board = page.getByRole('link', { name: 'Play instance 0 of Sudoku' }).locator('svg');
  await expect(board).toBeVisible();
  const before = await board.innerHTML();
  await page.getByRole('textbox', { name: 'Seed' }).fill('1e3');
  await expect(page).toHaveURL(/seed=1e3&i=0$/);
  await expect(async () => expect(await board.innerHTML()).not.toBe(before)).toPass();
});
