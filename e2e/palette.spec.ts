import { expect, test } from '@playwright/test';

test('the palette is opened by keys, finds, and goes', async ({ page }) => {
  await page.goto('./#/explore');
  await page.getByRole('heading', { name: 'Explore', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const box = page.getByPlaceholder('Search, or paste an id or a link');
  await expect(box).toBeFocused();
  await box.fill('sudoku');
  await expect(page.getByRole('button', { name: /^Explore Sudoku/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/play\/sudoku/);
  await expect(box).toBeHidden();
});

test('an id and a link can be pasted', async ({ page }) => {
  await page.goto('./#/explore');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const box = page.getByPlaceholder('Search, or paste an id or a link');
  await box.fill('sudoku@1?size=4&blanks=6&technique=single#from%20an%20id/5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    /#\/play\/sudoku@1\?size=4&blanks=6&technique=single&seed=from%20an%20id&i=5$/,
  );
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
});

test('the palette changes the colour scheme', async ({ page }) => {
  await page.goto('./#/explore');
  await page.getByRole('heading', { name: 'Explore', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search, or paste an id or a link').fill('scheme dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
