import { expect, test } from '@playwright/test';
import { presentHref } from '../src/app/links.ts';

const board = (seed: string) => `#/play/sudoku@1?size=4&blanks=6&technique=single&seed=${seed}&i=0`;

test('P presents the board; PageDown and PageUp go through a list; B blanks; Esc leaves', async ({
  page,
}) => {
  await page.goto(`./${board('one')}`);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#\/present\?list=/);
  await expect(page.getByText('seed one')).toBeVisible();
  await expect(page.getByText('1 / 1')).toBeVisible();

  const list = [
    board('one'),
    '',
    '// a pause',
    'sudoku@1?size=4&blanks=6&technique=single#two/0',
    board('three'),
  ];
  await page.goto(`./${presentHref(list.join('\n'))}`);
  await expect(page.getByText('seed one')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('seed two')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('seed three')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('3 / 3')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('seed two')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 / 3')).toBeVisible();

  const blank = page.getByRole('status', { name: 'The screen is blank; B shows it again' });
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await page.keyboard.press('.');
  await expect(blank).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/play\/sudoku@1\?.*seed=two/);
});

test('the board is large, can be played, and the arrows are its own while it has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`./${presentHref([board('one'), board('two')].join('\n'))}`);
  const svg = page.locator('[data-board] svg').first();
  await expect(svg).toBeVisible();
  expect((await svg.boundingBox())!.height).toBeGreaterThan(600);
  const size = await page
    .getByText('Fill the grid')
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(28);

  await page.keyboard.press('v');
  await expect(page.getByRole('status').filter({ hasText: 'wrong' })).toContainText('filled');
  const empty = page.getByRole('gridcell', { name: /empty/ }).first();
  await empty.click();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('2 / 2')).toBeVisible();
});

test('lines that are no links are named by their number', async ({ page }) => {
  await page.goto('./#/present');
  const lines = page.getByRole('textbox', { name: 'Boards' });
  await lines.fill(`${board('one')}\nnot a link\n\n${board('two')}\nhttps://example.org/`);
  const bad = page.getByRole('alert');
  await expect(bad).toContainText('Line 2');
  await expect(bad).toContainText('Line 5');
  await expect(bad).not.toContainText('Line 1 ');
  await page.reload();
  await expect(lines).toHaveValue(/not a link/);
  await page.getByRole('button', { name: 'Start with the 2 that can be read' }).click();
  await expect(page.getByText('1 / 2')).toBeVisible();

  await page.goto(`./${presentHref('#/play/sudoku?size=4&blanks=99&technique=single&seed=a&i=0')}`);
  await expect(page.getByRole('alert')).toContainText('Line 1 of the list cannot be shown');
  await expect(page.getByRole('alert')).toContainText('Empty cells');
});
