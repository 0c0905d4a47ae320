import { expect, test } from '@playwright/test';
import { verdict, verify } from './board.ts';

test('hints explain one step at a time, light its cells, and lead to the answer', async ({ page }) => {
  await page.goto('./#/play/sudoku?size=4&blanks=6&technique=single&seed=hint&i=0');
  const hint = page.getByRole('button', { name: 'Hint' });
  await hint.click();
  const first = page.getByText(/^(In (row|column|box) \d, only|Row \d column \d can only be)/);
  await expect(first).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /follows by the hint/ })).toHaveCount(1);
  const asked = await first.textContent();
  await page.getByRole('button', { name: 'Do it', exact: true }).click();
  await expect(first).toBeHidden();
  await hint.click();
  await expect(first).toBeVisible();
  expect(await first.textContent()).not.toBe(asked);
  for (let step = 1; step < 6; step++) await page.getByRole('button', { name: 'Do it and go on' }).click();
  await expect(page.getByText(/^Nothing follows here/)).toBeVisible();
  await verify(page);
  await expect(verdict(page)).toContainText('solved');
});

test('a wrong digit is taken back first', async ({ page }) => {
  await page.goto('./#/play/sudoku?size=4&blanks=6&technique=single&seed=hint&i=0');
  const empty = page.getByRole('gridcell', { name: /empty/ }).first();
  const name = (await empty.getAttribute('aria-label')) ?? '';
  for (const digit of ['1', '2', '3', '4']) {
    await page.locator(`[aria-label^="${name.split(',')[0]},"]`).click();
    await page.keyboard.press(digit);
    await page.getByRole('button', { name: 'Hint' }).click();
    if (await page.getByText(/cannot be \d: with what is given/).isVisible()) break;
  }
  await expect(page.getByText(/cannot be \d: with what is given/)).toBeVisible();
  await page.getByRole('button', { name: 'Do it', exact: true }).click();
  await expect(page.locator(`[aria-label^="${name.split(',')[0]},"]`)).toHaveAttribute('aria-label', /empty/);
});
