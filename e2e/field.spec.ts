import { expect, type Locator, test } from '@playwright/test';
import { differing, drawWith, pad } from './field.ts';
import { importAttempts, manyAttempts } from './made-attempts.ts';

test('where WebGPU cannot be had, a canvas stands in at once and a line says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'gpu', { value: undefined }));
  await importAttempts(page, manyAttempts(20));
  await page.getByRole('tab', { name: 'Field' }).click();
  await expect(page.getByText('Drawn on a canvas', { exact: true })).toBeVisible();
  const before = await pad(page).locator('canvas').screenshot();
  const canvas = await drawWith(page, 'WebGPU');
  await expect(page.getByText('There is no WebGPU here: drawn on a canvas')).toBeVisible();
  await expect(canvas).toHaveAttribute('data-drawn-by', 'canvas');
  expect(await differing(page, before, await canvas.screenshot())).toBe(0);
});

test('a lasso lists the attempts in it, and the address keeps it', async ({ page }) => {
  await importAttempts(page, manyAttempts(40));
  await page.getByRole('tab', { name: 'Field' }).click();
  await page.getByRole('radiogroup', { name: 'A drag' }).getByText('Lasso').click();
  await expect(pad(page).locator('canvas[data-drawn-by]')).toBeVisible();
  const box = await pad(page).boundingBox();
  if (!box) throw new Error('The field is not shown.');
  // Level 1 alone: the first of five columns with a margin beside them.
  const [left, right] = [box.x + 2, box.x + box.width * 0.21];
  await page.mouse.move(left, box.y + 2);
  await page.mouse.down();
  for (const [x, y] of [
    [right, box.y + 2],
    [right, box.y + box.height - 2],
    [left, box.y + box.height - 2],
  ] as const)
    await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/lasso=solver/);
  await expect(page.getByText('Inside the lasso')).toBeVisible();
  // Of the 240 points of level 1 one may lie on the very edge.
  const inside = page.getByRole('heading', { name: /^2[34]\d attempts$/ });
  await expect(inside).toBeVisible();
  const count = (await inside.textContent()) ?? '';
  await page.reload();
  await expect(page.getByRole('heading', { name: count, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take the lasso away' }).click();
  await expect(page.getByRole('heading', { name: '1,200 attempts', exact: true })).toBeVisible();
});

test('the field is moved and listed by keys, and a point opens its attempt', async ({ page }) => {
  await importAttempts(page, manyAttempts(8));
  await page.goto('./#/results?panel=field&axis=time');
  const canvas = pad(page).locator('canvas[data-drawn-by]');
  await expect(canvas).toBeVisible();
  const whole = await canvas.screenshot();
  await pad(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  expect(await differing(page, whole, await canvas.screenshot())).toBeGreaterThan(0.01);
  await page.getByRole('button', { name: 'List what is in sight' }).click();
  await expect(page).toHaveURL(/lasso=time/);
  await pad(page).focus();
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Take the lasso away' }).click();
  expect(await differing(page, whole, await canvas.screenshot())).toBeLessThan(0.002);
  await page.getByText('View data').click();
  await expect(page.getByRole('columnheader', { name: 'unreadable' })).toBeVisible();
});

test('with keys alone: the field is opened, enlarged and listed, and an attempt of it is read', async ({
  page,
}) => {
  const tabTo = async (target: Locator, key = 'Tab') => {
    const there = () => target.evaluate((element) => element === document.activeElement);
    for (let i = 0; i < 60 && !(await there()); i++) await page.keyboard.press(key);
    await expect(target).toBeFocused();
  };
  await importAttempts(page, manyAttempts(8));
  await tabTo(page.getByRole('tab', { name: 'Pass rates' }));
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/panel=field/);
  await expect(pad(page).locator('canvas[data-drawn-by]')).toBeVisible();
  await tabTo(pad(page));
  await page.keyboard.press('+');
  await tabTo(page.getByRole('button', { name: 'List what is in sight' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lasso=solver/);
  await expect(page.getByRole('heading', { name: '240 attempts', exact: true })).toHaveCount(0);
  await tabTo(page.getByRole('table', { name: 'Attempts' }).locator('tbody').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText(/^1 of /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
