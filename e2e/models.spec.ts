import { expect, test } from '@playwright/test';
import { modelsScreen, TINY } from './models.ts';

// A busy machine takes its time to compile a runtime.
test.setTimeout(120_000);

test('on WebGPU the model says what WASM says, and comes back after its device was lost', async ({
  page,
  browser,
}) => {
  const screen = modelsScreen(page);
  await screen.open();
  const device = page.getByRole('region', { name: 'This device' });
  await expect(device.getByText('Models run on WASM')).toBeVisible();
  await expect(device.getByRole('listitem').filter({ hasText: 'The adapter is hardware' })).toContainText(
    'software',
  );
  await device.getByText('WebGPU', { exact: true }).first().click();
  await expect(device.getByText('Models run on WebGPU')).toBeVisible();
  await screen.set('Longest reply', '12');
  await screen.load(TINY);
  await expect(screen.item(TINY)).toContainText('ready on WebGPU');
  const first = await screen.ask('3 + 4 =');
  expect(await screen.ask('3 + 4 =')).toBe(first);

  await device.getByRole('button', { name: 'Compare WebGPU with WASM' }).click();
  const compared = device.getByText(/Largest difference of a logit: /);
  await expect(compared).toBeVisible({ timeout: 30_000 });
  expect(Number(/[\d.]+$/.exec((await compared.textContent()) ?? '')?.[0])).toBeLessThan(1e-3);

  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crashGpuProcess').catch(() => undefined);
  await expect(screen.item(TINY).getByRole('alert')).toContainText('The graphics device was lost', {
    timeout: 10_000,
  });
  await expect(screen.trial.getByLabel(/^Prompt for/)).toHaveValue('3 + 4 =');
  await expect(screen.reply).toHaveText(first);
  await screen.load(TINY);
  expect(await screen.ask('3 + 4 =')).toBe(first);
});
