import { test as base, expect } from '@playwright/test';
import { differing, drawWith, pad } from './field.ts';
import { importAttempts, manyAttempts } from './made-attempts.ts';

/** A browser without a graphics device shows what WebGPU draws only if its compositor draws with Vulkan too. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const vulkan = ['--enable-features=Vulkan', '--use-vulkan=swiftshader', '--use-angle=swiftshader'];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...vulkan] });
    },
    { scope: 'worker' },
  ],
});

test('WebGPU and a canvas draw the same picture, near and far', async ({ page }) => {
  await importAttempts(page, manyAttempts(100));
  await page.getByRole('tab', { name: 'Field' }).click();
  const canvas = await drawWith(page, 'WebGPU');
  await expect(page.getByText('Drawn with WebGPU')).toBeVisible();
  const far = await canvas.screenshot();
  await drawWith(page, 'Canvas');
  await expect(page.getByText('Drawn on a canvas', { exact: true })).toBeVisible();
  expect(await differing(page, far, await canvas.screenshot())).toBeLessThan(0.0005);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await page.getByRole('button', { name: 'Enlarge' }).click();
  const near = await canvas.screenshot();
  await drawWith(page, 'WebGPU');
  await expect(page.getByText('Drawn with WebGPU')).toBeVisible();
  expect(await differing(page, near, await canvas.screenshot())).toBeLessThan(0.0005);
  expect(await differing(page, far, near)).toBeGreaterThan(0.02);
});

test('a device that is lost leaves the same picture on a canvas, and WebGPU can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const ask = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, wish?: GPUDeviceDescriptor) {
      const device = await ask.call(this, wish);
      Object.assign(window, { lose: () => device.destroy() });
      return device;
    };
  });
  await importAttempts(page, manyAttempts(20));
  await page.getByRole('tab', { name: 'Field' }).click();
  const canvas = await drawWith(page, 'WebGPU');
  await expect(page.getByText('Drawn with WebGPU')).toBeVisible();
  await pad(page).focus();
  await page.keyboard.press('+');
  const before = await canvas.screenshot();
  await page.evaluate(() => (window as unknown as { lose(): void }).lose());
  await expect(page.getByText('WebGPU was lost: drawn on a canvas')).toBeVisible();
  await expect(canvas).toHaveAttribute('data-drawn-by', 'canvas');
  expect(await differing(page, before, await canvas.screenshot())).toBeLessThan(0.0005);
  await drawWith(page, 'Canvas');
  await drawWith(page, 'WebGPU');
  await expect(page.getByText('Drawn with WebGPU')).toBeVisible();
  expect(await differing(page, before, await canvas.screenshot())).toBeLessThan(0.0005);
});
