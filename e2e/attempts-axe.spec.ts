import { expect, type Page, test } from '@playwright/test';
import { serious, settled } from './axe.ts';
import { importAttempts, manyAttempts } from './made-attempts.ts';

const ENVS = ['knights-and-knaves', 'sudoku', 'n-queens'];
/** All that the schedule draws from has problems in it. */
const BANDS = 'bands=easy%200.7-0.8,medium%200.5-0.6,hard%200.2-0.3&schedule=soft';
/** Attempts at environments that there are, so that a curriculum can be made of them. */
const known = () => {
  const names = new Map(['env-a', 'env-b', 'env-c'].map((from, i) => [from, ENVS[i] ?? from]));
  return JSON.parse(
    JSON.stringify(manyAttempts(12)).replace(/env-[abc]/g, (from) => names.get(from) ?? from),
  ) as object[];
};

async function clean(page: Page, name: string): Promise<void> {
  await settled(page);
  expect(await serious(page), name).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${name} is no wider than the window`).toBeLessThanOrEqual(0);
}

const results = [
  ['panel=rates', 'pass@k'],
  ['panel=calibration', 'Calibration'],
  ['panel=solvers', 'model against'],
  ['panel=field', 'Attempt field'],
] as const;
const curriculum = [
  ['view=schedule&schedule=soft', 'soft'],
  ['view=composite', 'Composite'],
  [`view=run&${BANDS}`, 'By band'],
  ['view=chains', 'Chains'],
  [`view=export&${BANDS}`, 'Curriculum and composite'],
] as const;

for (const [size, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  for (const [screen, parts] of [
    ['results', results],
    ['curriculum', curriculum],
  ] as const)
    test(`nothing serious in ${screen} with attempts, ${size}`, async ({ page }) => {
      // axe looks at every element of several screens in each of these, in two schemes.
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await importAttempts(page, known());
      for (const [search, title] of parts) {
        await page.goto(`./#/${screen}?${search}`);
        await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await clean(page, `${size} ${colorScheme} ${search}`);
        }
      }
    });
