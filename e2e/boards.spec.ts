import { test as base, expect, type Page } from '@playwright/test';
import { catalogue } from '../src/envs/catalogue.ts';
import { serious, settled } from './axe.ts';
import { enter, environment, instanceOf, open, verdict, verify } from './board.ts';

/** One page goes from board to board, as a visitor would; a failure ends its worker, and the next starts afresh. */
const test = base.extend<object, { visit: Page }>({
  visit: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const { id } of catalogue)
  test(`${id}: nothing serious on its board, light or dark, and the oracle's answer entered by hand is solved`, async ({
    visit: page,
    baseURL,
  }) => {
    const instance = instanceOf(await environment(id), 2, 'enter');
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, new URL(instance.href, baseURL).href);
    await expect(
      page.getByRole('heading', { level: 1, name: instance.env.title, exact: true }),
    ).toBeVisible();
    await settled(page);
    expect(await serious(page)).toEqual([]);
    await verify(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await serious(page)).toEqual([]);
    await enter(page, instance, instance.solution);
    await verify(page);
    // A verifier that runs code starts an interpreter first.
    if (instance.env.evidence) test.setTimeout(90_000);
    await expect(verdict(page)).toContainText('solved', instance.env.evidence ? { timeout: 45_000 } : {});
    await expect(verdict(page)).toContainText('reward 1.00');
  });
