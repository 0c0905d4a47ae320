import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('after the first visit everything works without a network', async ({ page, context }) => {
  await page.goto('./#/explore');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await page.goto('./#/play/sudoku?seed=offline');
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goto('./#/explore/sudoku/verifier');
  await expect(page.getByRole('region', { name: 'Source text' })).toContainText('export default');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search, or paste an id or a link')).toBeFocused();
});
