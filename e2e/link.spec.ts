import { expect, test } from '@playwright/test';
import { environment, instanceOf, open, reply } from './board.ts';

test('a link gives the same board in another profile', async ({ browser, page, baseURL }) => {
  const instance = instanceOf(await environment('sudoku'), 4, 'NeurIPS “é” 1e3');
  await open(page, instance.href);
  const text = await reply(page).inputValue();
  expect(text).toBe(
    instance.env.write(
      instance.env.board.answer(instance.made.puzzle, instance.env.board.start(instance.made.puzzle)),
      instance.made.puzzle,
    ),
  );
  const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const there = await other.newPage();
  await open(there, page.url());
  await expect(reply(there)).toHaveValue(text);
  await expect(there.getByLabel('Seed', { exact: true })).toHaveValue('NeurIPS “é” 1e3');
  await other.close();
});

test('a link made for another instance says that the generator changed, and plays on', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'link');
  await open(page, `${instance.href}&h=${instance.made.hash}`);
  await expect(page.getByText('Generator changed.')).toHaveCount(0);
  await open(page, `${instance.href}&h=deadbeef`);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Generator changed.');
  await expect(reply(page)).toBeVisible();
});

test('links that make no instance say what to do', async ({ page }) => {
  await page.goto('./#/play/no-such-thing@1?seed=a');
  await expect(page.getByRole('alert')).toContainText('There is no environment “no-such-thing”');
  await expect(page.getByRole('link', { name: 'Explore the catalogue' })).toBeVisible();
  await page.goto('./#/play/sudoku@1?size=5&blanks=6&technique=single&seed=a&i=0');
  await expect(page.getByRole('alert')).toContainText('Size is one of 4, 6, 9.');
  await page.goto('./#/play/sudoku@1?seed=a&i=minus');
  await expect(page.getByRole('alert')).toContainText('whole number');
});

test('level, seed and index lead to other boards, and back leads back', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'link');
  await open(page, instance.href);
  const text = await reply(page).inputValue();
  await page.getByRole('button', { name: 'Next instance' }).click();
  await expect(page).toHaveURL(/i=1/);
  await expect(reply(page)).not.toHaveValue(text);
  await page.getByLabel('Seed', { exact: true }).fill('other');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/seed=other&i=0/);
  await page.getByLabel('Level', { exact: true }).selectOption('3');
  await expect(page).toHaveURL(/size=6/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(reply(page)).toHaveValue(text);
});
