import { expect, type Locator, type Page, test } from '@playwright/test';
import { importAttempts, manyAttempts } from './made-attempts.ts';

const pad = (page: Page): Locator => page.getByRole('application', { name: /^Field of attempts/ });

/** The share of pixels that differ between two pictures of one size. */
const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const pictures = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a, b] = pictures as [Uint8ClampedArray, Uint8ClampedArray];
      if (a.length !== b.length) return 1;
      let apart = 0;
      for (let i = 0; i < a.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0)) > 8)) apart += 1;
      return apart / (a.length / 4);
    },
    [one, other].map((buffer) => `data:image/png;base64,${buffer.toString('base64')}`),
  );

async function drawnWith(page: Page, means: 'WebGPU' | 'Canvas'): Promise<Buffer> {
  await page.getByRole('radiogroup', { name: 'Draw with' }).getByText(means, { exact: true }).click();
  const canvas = pad(page).locator(`canvas[data-drawn-by="${means.toLowerCase()}"]`);
  await expect(canvas).toBeVisible({ timeout: 10_000 });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  return pictureOf(canvas);
}

/** What a canvas shows, read in the page. */
async function pictureOf(canvas: Locator): Promise<Buffer> {
  const url = await canvas.evaluate(
    (element: HTMLCanvasElement) => {
      const copy = document.createElement('canvas');
      copy.width = element.width;
      copy.height = element.height;
      copy.getContext('2d')?.drawImage(element, 0, 0);
      return copy.toDataURL('image/png');
    },
    undefined,
    { timeout: 5_000 },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

test('WebGPU and a canvas draw the same picture, near and far', async ({ page }) => {
  await importAttempts(page, manyAttempts(100));
  await page.getByRole('tab', { name: 'Field' }).click();
  const far = await drawnWith(page, 'WebGPU').catch(() => undefined);
  // biome-ignore lint/suspicious/noSkippedTests: without WebGPU on the screen there is nothing to compare
  test.skip(!far, 'This browser has no WebGPU that can be shown.');
  if (!far) return;
  expect(await differing(page, far, await drawnWith(page, 'Canvas'))).toBeLessThan(0.002);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await page.getByRole('button', { name: 'Enlarge' }).click();
  const near = await drawnWith(page, 'Canvas');
  expect(await differing(page, near, await drawnWith(page, 'WebGPU'))).toBeLessThan(0.002);
  expect(await differing(page, far, near)).toBeGreaterThan(0.02);
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
