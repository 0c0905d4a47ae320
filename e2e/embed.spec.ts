import { expect, test } from '@playwright/test';
import { environment, instanceOf } from './board.ts';

test('an embedded board stands alone and tells its page the verdict', async ({ page, baseURL }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'embed');
  const src = new URL(`${instance.href}&embed=1`, baseURL).href;
  const host = new URL('embedding-page.html', baseURL).href;
  await page.route(host, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Host</title>' }),
  );
  await page.goto(host);
  await page.evaluate((url) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener('message', (event) => told.push(event.data));
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.width = '600';
    frame.height = '700';
    document.body.append(frame);
  }, src);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Show answer' }).click();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(frame.getByRole('status').filter({ hasText: 'reward' })).toContainText('solved');
  const told = () => page.evaluate(() => JSON.stringify((window as unknown as { told: unknown[] }).told));
  await expect.poll(told).toContain('"outcome":"solved","solved":true,"reward":1');
});
