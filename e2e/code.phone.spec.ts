import { expect, test } from '@playwright/test';
import { element, environment, instanceOf, open, reply } from './board.ts';

test('on a touch screen the editor is a plain field', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await open(page, instanceOf(await environment('code-induction'), 1, 'touch').href);
  await page.waitForLoadState('networkidle');
  const field = element(page, 'source');
  await expect(field).toHaveJSProperty('tagName', 'TEXTAREA');
  await field.fill('def f(n):\n    return n');
  await expect(reply(page)).toHaveValue('```python\ndef f(n):\n    return n\n```');
  expect(urls.filter((url) => /monaco/.test(url))).toEqual([]);
});
