import { expect, test } from '@playwright/test';

test('the colour scheme goes round and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/explore');
  const html = page.locator('html');
  const scheme = page.getByRole('button', { name: /^Colour scheme/ });
  await expect(scheme).toHaveAccessibleName('Colour scheme: as the system');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await scheme.click();
  await expect(scheme).toHaveAccessibleName('Colour scheme: light');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.reload();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
  await scheme.click();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(26, 27, 30)');
});

test('the keyboard goes through the shell in its order, and past it', async ({ page }) => {
  await page.goto('./#/explore');
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  const order = [
    page.getByRole('button', { name: 'Skip to the content' }),
    page.getByRole('link', { name: 'Envscope' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Play' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Explore' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Results' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Models' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Curriculum' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Disagreements' }),
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Judge' }),
    page.getByRole('button', { name: 'Search', exact: true }),
    page.getByRole('button', { name: /^Colour scheme/ }),
    page.getByRole('link', { name: 'How alike are they?' }),
    page.getByRole('link', { name: 'Open a Python file' }),
    page.getByRole('link', { name: 'Audit', exact: true }),
    page.getByRole('button', { name: 'Surprise me' }),
    page.getByRole('searchbox', { name: 'Search environments' }),
  ];
  for (const stop of order) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How alike are they?' })).toBeFocused();
});

test('a new screen is named, and takes the focus to its heading', async ({ page }) => {
  await page.goto('./#/explore');
  await expect(page).toHaveTitle('Explore · Envscope');
  await page.getByRole('link', { name: 'Curriculum' }).click();
  await expect(page).toHaveTitle(/^Curriculum/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Sudoku', exact: true }).click();
  await expect(page).toHaveTitle('Sudoku · Envscope');
  await expect(page.getByRole('link', { name: 'Explore', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
});
