import { expect, test } from '@playwright/test';
import { cards } from '../src/envs/cards.ts';

test('the catalogue is searched and filtered, and the address keeps it', async ({ page }) => {
  await page.goto('./#/explore');
  const titles = page.getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(cards.length);

  const search = page.getByRole('searchbox', { name: 'Search environments' });
  await search.pressSequentially('sudoku', { delay: 5 });
  await expect(titles).toHaveText(['Sudoku']);
  await expect(search).toHaveValue('sudoku');
  await expect(page).toHaveURL(/#\/explore\?q=sudoku$/);

  await search.fill('nothing is called this');
  await expect(page.getByRole('heading', { name: 'No environment fits' })).toBeVisible();
  await page.getByRole('link', { name: `Show all ${cards.length}` }).click();
  await expect(titles).toHaveCount(cards.length);
  await expect(search).toHaveValue('');

  const grids = cards.filter((card) => card.family === 'grids');
  await page.getByRole('link', { name: 'Grids', exact: true }).click();
  await expect(titles).toHaveCount(grids.length);
  await page.getByRole('link', { name: 'deduction', exact: true }).click();
  await page.getByRole('link', { name: 'has an oracle' }).click();
  await expect(page).toHaveURL(/family=grids&tag=deduction&oracle=yes/);
  const left = grids
    .filter((card) => card.tags.includes('deduction') && card.oracle)
    .map(({ title }) => title);
  await expect(titles).toHaveText(left);
  await page.reload();
  await expect(titles).toHaveText(left);
  await page.goBack();
  await expect(page).toHaveURL(/family=grids&tag=deduction$/);
});

test('every card shows a real board and leads to its page and to play', async ({ page }) => {
  await page.goto('./#/explore?q=sudoku');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Sudoku' }) });
  await expect(card.locator('svg')).toBeVisible();
  await card.getByRole('link', { name: 'Play Sudoku' }).click();
  await expect(page).toHaveURL(/#\/play\/sudoku/);
  await expect(page.locator('[data-board] svg').first()).toBeVisible();
  await page.goBack();
  await card.getByRole('link', { name: 'Sudoku', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sudoku', level: 1 })).toBeVisible();
});

test('surprise me plays something new', async ({ page }) => {
  await page.goto('./#/explore');
  await page.getByRole('button', { name: 'Surprise me' }).click();
  await expect(page).toHaveURL(/#\/play\/[a-z0-9-]+\?seed=[a-z0-9]{6}$/);
});

test('own params are refused at their knob while the gallery stays, and then used', async ({ page }) => {
  await page.goto('./#/explore/sudoku');
  await expect(page.getByRole('link', { name: 'Level 4' })).toHaveAttribute('aria-current', 'true');
  const tile = page.getByRole('link', { name: 'Play instance 0 of Sudoku' });
  const board = tile.locator('xpath=..').locator('svg');
  await expect(board).toBeVisible();
  const before = await board.innerHTML();

  const blanks = page.getByRole('textbox', { name: 'Empty cells' });
  await blanks.fill('99');
  await expect(page.getByText('Empty cells goes from 1 to 56.')).toBeVisible();
  await expect(blanks).toHaveAttribute('aria-invalid', 'true');
  await expect(blanks).toHaveAccessibleDescription(/Empty cells goes from 1 to 56\./);
  expect((await board.innerHTML()).replace(/_r_\w+_/g, '')).toBe(before.replace(/_r_\w+_/g, ''));

  await blanks.fill('');
  await expect(page.getByText('Empty cells is a whole number.')).toBeVisible();
  await blanks.fill('20');
  await expect(page.getByText('Level: own params')).toBeVisible();
  await expect(page).toHaveURL(/blanks=20/);
  await expect(async () => expect(await board.innerHTML()).not.toBe(before)).toPass();

  await page.reload();
  await expect(blanks).toHaveValue('20');
  await page.getByRole('link', { name: 'Level 1', exact: true }).click();
  await expect(blanks).toHaveValue('6');
});

test('bad params in a link are named where they are', async ({ page }) => {
  await page.goto('./#/explore/sudoku?size=9&blanks=many&technique=single&seed=a&i=0');
  await expect(page.getByRole('heading', { name: 'These params make no instance' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Empty cells' })).toHaveAttribute('aria-invalid', 'true');
});

test('each page of an environment can be linked', async ({ page }) => {
  const at = '?size=4&blanks=6&technique=single&seed=linked&i=3';
  await page.goto(`./#/explore/sudoku/prompt${at}`);
  await expect(page.getByRole('region', { name: 'Prompt text' })).toContainText('4×4 sudoku');
  const prompt = await page.getByRole('region', { name: 'Prompt text' }).textContent();
  await page.getByRole('button', { name: 'Next instance' }).click();
  await expect(page).toHaveURL(/i=4$/);
  await expect(page.getByRole('region', { name: 'Prompt text' })).not.toHaveText(prompt ?? '');

  await page.goto(`./#/explore/sudoku/instance${at}`);
  const json = await page.getByRole('region', { name: 'Instance as JSON' }).textContent();
  expect(JSON.parse(json ?? '')).toMatchObject({
    env: 'sudoku',
    seed: 'linked',
    index: 3,
    params: { size: 4 },
  });

  await page.goto('./#/explore/sudoku/verifier');
  await expect(page.getByRole('region', { name: 'Rules' })).toContainText('No row holds a digit twice.');
  await expect(page.getByRole('region', { name: 'Source text' })).toContainText('export default');

  await page.goto('./#/explore/sudoku/examples');
  const row = page.getByRole('figure').filter({ hasText: 'row No row holds a digit twice.' });
  await expect(row).toContainText('wrong');
  await expect(row).toContainText('Row 1 holds 2 more than once.');

  await page.goto('./#/explore/sudoku/difficulty');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped after \d+ of 80 instances\.$/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Oracle steps by level/ })).toBeVisible();
});
