import { expect, type Page, test } from '@playwright/test';
import { boardOf, environment, instanceOf, open, verdict } from './board.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? null);
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function tabToBoard(page: Page): Promise<void> {
  for (let i = 0; i < 30 && (await focused(page)) === null; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBeNull();
}

test('a sudoku is solved with nothing but the keyboard', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 3, 'keys');
  await open(page, instance.href);
  await tabToBoard(page);
  const where = async () => {
    const name = /row (\d+) column (\d+)/.exec(await focusedName(page));
    return { row: Number(name?.[1]), column: Number(name?.[2]) };
  };
  for (const gesture of instance.solution) {
    if (gesture.do !== 'set') throw new Error('a sudoku is entered with values');
    const name = await boardOf(page).locator(`[data-at="${gesture.at}"]`).getAttribute('aria-label');
    const [, row, column] = /row (\d+) column (\d+)/.exec(name ?? '') ?? [];
    for (let at = await where(); at.row !== Number(row); at = await where())
      await page.keyboard.press(at.row < Number(row) ? 'ArrowDown' : 'ArrowUp');
    for (let at = await where(); at.column !== Number(column); at = await where())
      await page.keyboard.press(at.column < Number(column) ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press(gesture.value);
    expect(await focusedName(page)).toContain(`, ${gesture.value}`);
  }
  await page.keyboard.press('Control+Enter');
  await expect(verdict(page)).toContainText('solved');
});

test('the board is one tab stop, and the cursor stays where it was', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'keys');
  await open(page, instance.href);
  await tabToBoard(page);
  await page.keyboard.press('ArrowDown');
  const place = await focused(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(place);
});

test('notes go in with Shift and with the notes key, and a value takes their place', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'keys');
  await open(page, instance.href);
  await tabToBoard(page);
  await page.keyboard.press('Shift+Digit2');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect.poll(() => focusedName(page)).toContain('notes 2 3');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect.poll(() => focusedName(page)).toMatch(/, 4$|, 4,/);
  await page.keyboard.press('Backspace');
  await expect.poll(() => focusedName(page)).toContain('empty');
});

test('single keys act outside text fields and not inside them', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'keys');
  await open(page, instance.href);
  await page.getByLabel('Seed', { exact: true }).focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/i=0/);
  await tabToBoard(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('body').press('n');
  await expect(page).toHaveURL(/i=1/);
});
