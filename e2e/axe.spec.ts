import { expect, test } from '@playwright/test';
import { serious, settled } from './axe.ts';

for (const scheme of ['light', 'dark'] as const) {
  const screens = [
    './#/',
    './#/explore',
    './#/explore/sudoku',
    './#/explore/sudoku/audit',
    './#/audit',
    './#/results',
    './#/curriculum',
    './#/disagreements',
    './#/disagreements/number_sorting/one-digit-changed',
    './#/disagreements/file',
    './#/judge',
    './#/judge?queue=first&source=published',
    './#/judge?queue=first&source=published&me=ann',
    './#/judge/results',
    './#/present',
    './#/nowhere',
    './#/play/nothing',
  ];
  for (const href of screens)
    test(`nothing serious at ${href} in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(href);
      await expect(page.locator('main')).not.toBeEmpty();
      await page.waitForLoadState('networkidle');
      await settled(page);
      expect(await serious(page)).toEqual([]);
    });
}
