import { expect, type Locator, type Page, test } from '@playwright/test';

const tile = (page: Page, index: number): Locator =>
  page.getByRole('link', { name: `Play instance ${index} of Sudoku`, exact: true });
const picture = (page: Page, index: number): Locator => tile(page, index).locator('xpath=..').locator('svg');

test('ten thousand instances are scrolled, and only what is seen is there', async ({ page }) => {
  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=0');
  await expect(picture(page, 0)).toBeVisible();
  const tiles = page.getByRole('link', { name: /^Play instance/ });
  expect(await tiles.count()).toBeLessThan(60);

  await page.mouse.move(900, 600);
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 1_500);
  await expect(tile(page, 0)).toHaveCount(0);
  expect(await tiles.count()).toBeLessThan(60);
  await expect(page.locator('main svg').first()).toBeVisible();

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(picture(page, 9_999)).toBeVisible();
  await tile(page, 9_998).click();
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goBack();
  await expect(tile(page, 9_998)).toBeInViewport();
});

test('an index is gone to, lit, and a click plays it', async ({ page }) => {
  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=0');
  await page.getByRole('textbox', { name: 'Index' }).fill('7654');
  await expect(tile(page, 7_654)).toBeInViewport();
  await expect(tile(page, 7_654)).toHaveAttribute('aria-current', 'true');
  await expect(picture(page, 7_654)).toBeVisible();
  await tile(page, 7_654).click();
  await expect(page).toHaveURL(/#\/play\/sudoku@\d+\?size=4&blanks=6&technique=single&seed=many&i=7654$/);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goBack();
  await expect(tile(page, 7_654)).toBeInViewport();

  await page.goto('./#/explore/sudoku?size=4&blanks=6&technique=single&seed=many&i=123456');
  await expect(page.getByRole('region', { name: 'Instances 120,000 to 129,999' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Play instance 123456 of Sudoku' })).toBeInViewport();
});

test('typing another seed shows other instances', async ({ page }) => {
  await page.goto('./#/explore/sudoku');
  const board = picture(page, 0);
  await expect(board).toBeVisible();
  const before = await board.innerHTML();
  await page.getByRole('textbox', { name: 'Seed' }).fill('1e3');
  await expect(page).toHaveURL(/seed=1e3&i=0$/);
  await expect(async () => expect(await board.innerHTML()).not.toBe(before)).toPass();
});
