import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { TALLY_NAME, tallyWheel } from '../src/python/own/tally.test-wheel.ts';
import { boardOf, verdict, verify } from './board.ts';

const hoops = readFileSync('public/examples/hoops.py', 'utf8');

const give = async (page: Page, name: string, text: string) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/x-python', buffer: Buffer.from(text) });
};
const done = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });

test('a Python file is opened, checked, kept, played and verified; after a reload it is still there', async ({
  page,
}) => {
  await page.goto('./#/own');
  await give(page, 'rings.py', hoops.replace('"Hoops"', '"Rings"'));
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
  await expect(page.getByRole('img', { name: 'Good' })).toHaveCount(7);
  await page.getByRole('button', { name: 'Keep it' }).click();

  await expect(page).toHaveURL(/#\/explore\/rings/);
  await expect(page.getByRole('heading', { name: 'Rings', level: 1 })).toBeVisible();
  await expect(page.getByText(/There are pegs worth/).first()).toBeVisible(done);

  await page.goto('./#/play/rings?level=1&seed=e2e&i=0');
  await expect(boardOf(page)).toContainText('Make exactly', done);
  await boardOf(page).locator('textarea').fill('1 2 3');
  await verify(page);
  await expect(verdict(page)).toContainText('There is no peg worth 1.', done);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(boardOf(page).locator('textarea')).not.toHaveValue('1 2 3', done);
  await verify(page);
  await expect(verdict(page)).toContainText('solved', done);

  await page.goto('./#/explore');
  await page.reload();
  const yours = page.getByRole('region', { name: 'Yours' });
  await expect(yours.getByRole('link', { name: 'Rings', exact: true })).toBeVisible();
  await yours.getByRole('link', { name: 'Play Rings' }).click();
  await expect(boardOf(page)).toContainText('Make exactly', done);

  await page.goto('./#/own');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Rings' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('TITLE = "Rings"');
  await page.getByRole('button', { name: 'Delete Rings' }).click();
  await page.getByRole('button', { name: 'Delete rings.py for good' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.goto('./#/play/rings?level=1&seed=e2e&i=0');
  await expect(page.getByRole('alert')).toContainText('it needs that Python file');
});

test('a broken file gives line and message, and is mended in the editor', async ({ page }) => {
  await page.goto('./#/own');
  await give(page, 'rings.py', hoops.replace('def observe(state):', 'def observe(state:'));
  await expect(page.getByText('It cannot be used like this.')).toBeVisible(done);
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeDisabled();
  const line = hoops.split('\n').findIndex((text) => text.startsWith('def observe')) + 1;
  const at = page.getByRole('button', { name: `Show rings.py, line ${line}` });
  await expect(at).toBeVisible();
  await expect(page.locator('pre', { hasText: 'SyntaxError' })).toBeVisible();
  // The line is marked in the editor as well.
  await expect(page.locator('.squiggly-error')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(`Line ${line}: SyntaxError`)).toBeVisible();
  await at.click();
  const editor = page.getByRole('textbox', { name: 'rings.py' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(')');
  await expect(page.locator('.squiggly-error')).toHaveCount(0);
  await page.getByRole('button', { name: 'Check the changes' }).click();
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
});

test('a verifier that can be fooled is caught', async ({ page }) => {
  await page.goto('./#/own');
  await page.getByRole('button', { name: 'Lockers' }).click();
  await expect(page.getByText('It can be used, with a flaw.')).toBeVisible(done);
  await expect(page.getByText('verify gives the empty reply the whole reward')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it with its flaws' }).click();
  await expect(page.getByRole('heading', { name: 'Lockers', level: 1, exact: true })).toBeVisible();
  await page.goto('./#/own');
  await expect(page.getByRole('listitem').filter({ hasText: 'lockers.py' })).toContainText('1 flaw');
});

test('a file that never ends is stopped, and the page answers meanwhile', async ({ page }) => {
  await page.goto('./#/own');
  await give(page, 'rings.py', `${hoops}\nwhile True:\n    pass\n`);
  await expect(page.getByText('Starting Python.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: 'Your environments' })).toBeVisible();
  await page.getByRole('button', { name: 'Parcels' }).click();
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
});

test('a package comes with its wheel, or from a distribution that the person names', async ({ page }) => {
  const wheel = (name: string, text: string) =>
    Buffer.from(zipSync({ [`${name}/__init__.py`]: strToU8(text) }));
  const [knots, ropes] = [wheel('knots', 'import ropes\nMOST = ropes.MOST'), wheel('ropes', 'MOST = 9')];
  const listed = (name: string, bytes: Buffer, depends: readonly string[]) => ({
    file_name: `${name}-1.0-py3-none-any.whl`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    imports: [name],
    depends,
  });
  const packages = { knots: listed('knots', knots, ['ropes']), ropes: listed('ropes', ropes, []) };
  const asked: string[] = [];
  await page.route('https://packages.example/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const body = name.endsWith('.json')
      ? JSON.stringify({ packages })
      : name.startsWith('knots')
        ? knots
        : ropes;
    await route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto('./#/own');
  await give(page, 'rings.py', `import knots\nassert knots.MOST == 9\n${hoops}`);
  await expect(page.getByText('The package “knots” is not here')).toBeVisible(done);
  expect(asked).toEqual([]);
  await page.getByLabel('Distribution').fill('https://packages.example/v1');
  await page.getByRole('button', { name: 'Fetch it from packages.example' }).click();
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
  expect(asked).toEqual(['pyodide-lock.json', 'knots-1.0-py3-none-any.whl', 'ropes-1.0-py3-none-any.whl']);

  await page.getByRole('button', { name: 'Close' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  await (await chooser).setFiles([
    file('ropes-1.0-py3-none-any.whl', ropes),
    file(
      'game.zip',
      Buffer.from(
        zipSync({ 'game/rings.py': strToU8(`import ropes, help\n${hoops}`), 'game/help.py': strToU8('') }),
      ),
    ),
  ]);
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
  await expect(page.getByText('help.py')).toBeVisible();
});

test('a compiled package runs where it is made for this Python; for another it is refused by name', async ({
  page,
}) => {
  const files = (wheel: string) => [
    {
      name: 'rings.py',
      mimeType: 'text/x-python',
      buffer: Buffer.from(`import tally\nassert tally.add(3) == 3\n${hoops}`),
    },
    { name: wheel, mimeType: 'application/octet-stream', buffer: Buffer.from(tallyWheel()) },
  ];
  await page.goto('./#/own');
  const choose = page.getByRole('button', { name: 'Choose files' });
  const refused = page.waitForEvent('filechooser');
  await choose.click();
  await (await refused).setFiles(files('tally-1.0-cp314-cp314-manylinux_2_28_x86_64.whl'));
  await expect(page.getByRole('alert')).toContainText(
    'is compiled for manylinux_2_28_x86_64. Needed is one that ends in “-none-any.whl” or',
  );
  const chooser = page.waitForEvent('filechooser');
  await choose.click();
  await (await chooser).setFiles(files(TALLY_NAME));
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
});

test('nothing of Python is loaded before it is used', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('./');
  await expect(boardOf(page)).toBeVisible();
  await page.goto('./#/explore');
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => /\/python\/|pyodide/.test(url))).toEqual([]);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after it was used once it works without a network', async ({ page, context }) => {
    await page.goto('./#/own');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.getByRole('button', { name: 'Hoops' }).click();
    await expect(page.getByText('Nothing is wrong with it.')).toBeVisible(done);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page).toHaveURL(/#\/explore\/hoops/);
    await context.setOffline(true);
    await page.reload();
    await page.goto('./#/play/hoops?level=1&seed=offline&i=0');
    await expect(boardOf(page)).toContainText('Make exactly', done);
  });
});
