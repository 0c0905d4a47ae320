import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { catalogue } from '../src/envs/catalogue.ts';
import { environment, instanceOf, open, verify } from './board.ts';

const source = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Found {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds serious, as lines that can be read in a failure. */
async function serious(page: Page): Promise<readonly string[]> {
  // A content security policy that bans eval in the page does not bind the debugger's evaluation.
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

/** Colours fade in; what is half there has no contrast yet. */
const settled = (page: Page) => page.waitForTimeout(400);

for (const scheme of ['light', 'dark'] as const) {
  const screens = [
    './#/',
    './#/explore',
    './#/explore/sudoku',
    './#/results',
    './#/curriculum',
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

for (const { id } of catalogue)
  test(`nothing serious on the board of ${id}, light before a verdict and dark after it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const instance = instanceOf(await environment(id), 2, 'axe');
    await open(page, instance.href);
    await settled(page);
    expect(await serious(page)).toEqual([]);
    await verify(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await settled(page);
    expect(await serious(page)).toEqual([]);
  });
