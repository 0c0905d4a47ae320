import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('an own schedule is refused with the reason at its cell, mended, kept and exported', async ({
  page,
}) => {
  await page.goto('./#/curriculum?schedule=soft');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page).toHaveURL(/schedule=mine-1/);
  const editor = page.getByRole('region', { name: 'Editor' });
  await expect(editor.getByText('✓ Usable')).toBeVisible();

  await editor.getByLabel('Stage 2, weight of medium').fill('0.7');
  await expect(editor.getByText('The weights sum to 0.9, not 1: add 0.1.')).toBeVisible();
  await editor.getByLabel('Stage 3, from step').fill('18K');
  await expect(
    editor.getByText('Stage 2 ends at 17500: begin here at 17500, or end that one at 18000.'),
  ).toBeVisible();
  await editor.getByLabel('Stage 4, weight of hard').fill('most');
  await expect(editor.getByText('Type a number, such as 0.25 or 1/3.')).toBeVisible();
  await expect(editor.getByText('✗ Not usable yet: 3 things to mend.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export JSON' })).toBeDisabled();

  await page.reload();
  await expect(editor.getByLabel('Stage 4, weight of hard')).toHaveValue('most');
  await editor.getByLabel('Stage 4, weight of hard').fill('80%');
  await editor.getByLabel('Stage 2, to step').fill('18K');
  await editor.getByLabel('Stage 2, weight of easy').fill('1/4');
  await expect(editor.getByText('The weights sum to 1, not 1')).toHaveCount(0);
  await editor.getByLabel('Stage 2, weight of hard').fill('.05');
  await expect(editor.getByText('✓ Usable')).toBeVisible();

  await editor.getByLabel('Name', { exact: true }).fill('gentle');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text).stages[1]).toEqual({ from: 7500, to: 18_000, weights: [0.25, 0.7, 0.05] });

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“gentle” was deleted.')).toBeVisible();
  await page.getByLabel('Schedule file').setInputFiles({
    name: 'gentle.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('heading', { name: 'gentle' })).toBeVisible();
  await page.getByLabel('Schedule file').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('0.7', '0.6')),
  });
  await expect(page.getByText('Stage 2: The weights sum to 0.9, not 1: add 0.1.')).toBeVisible();
});

test('the weights at a step are in the address, and the slider moves it from the keyboard', async ({
  page,
}) => {
  await page.goto('./#/curriculum?schedule=classic&step=12000');
  await expect(page.getByText('Step 12,000')).toBeVisible();
  await expect(page.getByRole('row', { name: 'easy' })).toHaveText(/easy\s*75%\s*34.4%/);
  await page.getByRole('slider', { name: 'Training step' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/step=40000/);
  await expect(page.getByRole('row', { name: 'hard' })).toHaveText(/hard\s*100%\s*28.1%/);
});

test('all six published schedules can be compared and chosen', async ({ page }) => {
  await page.goto('./#/curriculum');
  const nav = page.getByRole('navigation', { name: 'Schedules' });
  await expect(nav.getByRole('link')).toHaveText([
    'uniform',
    'soft',
    'hard',
    'classic',
    'reverse from hard',
    'reverse from medium',
  ]);
  await nav.getByRole('link', { name: 'reverse from medium' }).click();
  await expect(page.getByRole('row', { name: 'easy–medium' })).toHaveText(/51.6%/);
});
