import { expect, test } from '@playwright/test';
import { enter, environment, instanceOf, open, reply, verdict, verify } from './board.ts';

test('a reload in the middle of a game goes on with it, undo included', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 2, 'resume');
  await open(page, instance.href);
  const start = await reply(page).inputValue();
  await enter(page, instance, instance.solution.slice(0, 3));
  const mine = await reply(page).inputValue();
  expect(mine).not.toBe(start);
  await page.waitForTimeout(700);
  await page.reload();
  await expect(reply(page)).toHaveValue(mine);
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reply(page)).toHaveValue(start);
});

test('a verdict and a contest of it are there after a reload, and a contest can be withdrawn', async ({
  page,
}) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'resume');
  await open(page, instance.href);
  await enter(page, instance, instance.solution.slice(0, 1));
  await verify(page);
  await expect(verdict(page)).toContainText('Rule filled is broken');
  await page.getByRole('button', { name: 'Contest this verdict' }).click();
  const dialog = page.getByRole('dialog', { name: 'Contest this verdict' });
  await expect(dialog.getByRole('button', { name: 'Contest', exact: true })).toBeDisabled();
  await dialog.getByLabel('The prompt can be read in two ways').check();
  await dialog.getByLabel('Note').fill('Rows or columns? <b>');
  await dialog.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(page.getByText('You contested this:')).toBeVisible();
  await page.waitForTimeout(700);
  await page.reload();
  await expect(verdict(page)).toContainText('Rule filled is broken');
  await expect(page.getByText('“Rows or columns? <b>”')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('button', { name: 'Contest this verdict' })).toBeVisible();
});
