import { expect, test } from '@playwright/test';
import { boardOf, environment, instanceOf, open } from './board.ts';

test('a solver tries beside the person’s board, and its attempt is stored as its own', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'trial');
  await open(page, instance.href);
  await page.getByText('Let a model try').click();
  const panel = page.locator('details').filter({ hasText: 'Let a model try' });
  await panel.getByRole('combobox', { name: 'Who tries' }).click();
  await page.getByRole('option', { name: 'oracle' }).click();
  await panel.getByRole('button', { name: 'Try', exact: true }).click();
  await expect(panel.getByRole('status').first()).toContainText('solved');
  await expect(boardOf(page)).toHaveCount(2);
  const own = page.getByLabel('Reply sent to the verifier');
  expect(await own.inputValue()).not.toBe(instance.reply);

  await panel.getByRole('combobox', { name: 'Who tries' }).click();
  await page.getByRole('option', { name: 'random' }).click();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('status').first()).toContainText('wrong');
  await expect(panel.getByRole('status').first()).toContainText('is broken');

  await page.goto('./#/results?env=sudoku');
  await expect(page.getByText('oracle').first()).toBeVisible();
  await expect(page.getByText('random').first()).toBeVisible();
});
