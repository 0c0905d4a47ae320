import { expect, test } from '@playwright/test';

const screens = [
  '#/',
  '#/play/sudoku',
  '#/explore',
  '#/explore/sudoku',
  '#/results',
  '#/models',
  '#/curriculum',
  '#/present',
];

test('no screen asks anybody but the site itself', async ({ page, baseURL }) => {
  const others: string[] = [];
  const faults: string[] = [];
  const own = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') others.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const screen of screens) {
    await page.goto(`./${screen}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search, or paste an id or a link')).toBeFocused();
  expect(others).toEqual([]);
  expect(faults).toEqual([]);
});
