import { expect, test } from '@playwright/test';
import { boardOf, enter, environment, instanceOf, open, reply, verdict, verify } from './board.ts';

test('everything is undone to the start and redone to solved', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'undo');
  await open(page, instance.href);
  const start = await reply(page).inputValue();
  await enter(page, instance, instance.solution);
  await page.getByRole('button', { name: 'Restart' }).click();
  await expect(reply(page)).toHaveValue(start);
  await page.keyboard.press('Control+z');
  await expect(reply(page)).toHaveValue(instance.reply);

  const undo = page.getByRole('button', { name: 'Undo' });
  for (let i = 0; i < instance.solution.length; i++) await undo.click();
  await expect(reply(page)).toHaveValue(start);
  await expect(undo).toBeDisabled();
  await boardOf(page).locator('[tabindex="0"]').first().focus();
  for (let i = 0; i < instance.solution.length; i++) await page.keyboard.press('Control+Shift+z');
  await expect(reply(page)).toHaveValue(instance.reply);
  await verify(page);
  await expect(verdict(page)).toContainText('solved');
});

test('undo after the answer was shown brings own work back', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'undo');
  await open(page, instance.href);
  await enter(page, instance, instance.solution.slice(0, 2));
  const mine = await reply(page).inputValue();
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(reply(page)).toHaveValue(instance.reply);
  await page.keyboard.press('Control+z');
  await expect(reply(page)).toHaveValue(mine);
});
