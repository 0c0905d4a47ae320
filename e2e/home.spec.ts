import { expect, test } from '@playwright/test';
import { boardOf, verdict, verify } from './board.ts';

test('the first screen says what this is and can be played at once', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See, play and verify');
  await expect(boardOf(page)).toBeVisible();
  await verify(page);
  await expect(verdict(page)).toContainText('wrong');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await verify(page);
  await expect(verdict(page)).toContainText('solved');
  await page.getByRole('link', { name: 'Next instance' }).click();
  await expect(page).toHaveURL(/#\/play\//);
  await expect(boardOf(page)).toBeVisible();
});

test('P presents the first board too', async ({ page }) => {
  await page.goto('./');
  await expect(boardOf(page)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#\/present\?list=/);
  await expect(page.getByText('seed hello')).toBeVisible();
});
