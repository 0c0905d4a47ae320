import { expect, test } from '@playwright/test';
import { boardOf, enter, environment, instanceOf, open, verdict } from './board.ts';

for (const id of ['sudoku', 'graph-coloring', 'maze'])
  test(`${id} is solved by touch on a phone`, async ({ page }) => {
    const instance = instanceOf(await environment(id), 1, 'touch');
    await open(page, instance.href);
    await enter(page, instance, instance.solution, { touch: true });
    await page.getByRole('button', { name: 'Verify', exact: true }).tap();
    await expect(verdict(page)).toContainText('solved');
  });

test('a board fits a phone and its buttons are large enough for a finger', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'touch');
  await open(page, instance.href);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const target of await boardOf(page).locator('button, [role=gridcell]').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('a verdict comes into sight below a board taller than the phone', async ({ page }) => {
  const sat = await environment('sat');
  await open(page, instanceOf(sat, sat.levels.length, 'touch').href);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: 'Verify', exact: true }).tap();
  await expect(verdict(page)).toContainText('reward');
  const bar = page.getByRole('button', { name: 'Verify', exact: true });
  await expect
    .poll(async () => {
      const [told, over] = await Promise.all([verdict(page).boundingBox(), bar.boundingBox()]);
      return told !== null && over !== null && told.y >= 0 && told.y + told.height <= over.y;
    })
    .toBe(true);
});
