import { expect, type Page, test } from '@playwright/test';
import { playHref } from '../src/app/links.ts';
import { keyOf } from '../src/core/ids.ts';
import {
  boardOf,
  element,
  enter,
  environment,
  type Instance,
  instanceOf,
  open,
  reply,
  verdict,
  verify,
  writeProgram,
} from './board.ts';

/** An interpreter starts with the first verdict. */
const started = { timeout: 45_000 };
test.describe.configure({ timeout: 90_000 });

const induction = async (): Promise<Instance> =>
  instanceOf(await environment('code-induction'), 1, 'journey');
const rows = (page: Page) => page.getByRole('region', { name: 'Tests' }).getByRole('row');
const signatureOf = ({ made }: Instance) => (made.puzzle as { readonly signature: string }).signature;

for (const id of ['code-deduction', 'code-abduction', 'code-fuzzing', 'code-induction'])
  test(`${id} is solved by hand, and what was run is shown`, async ({ page }) => {
    const instance = instanceOf(await environment(id), 1, 'by hand');
    await open(page, instance.href);
    await enter(page, instance, instance.solution);
    await verify(page);
    await expect(verdict(page)).toContainText('solved', started);
    if (!instance.env.evidence) return;
    await expect(rows(page).first()).toContainText('Time');
    await expect(rows(page).filter({ hasText: '✓ holds' })).toHaveCount((await rows(page).count()) - 1);
    // Of private tests all is told once they hold.
    await expect(rows(page).filter({ hasText: 'private' })).toHaveCount(0);
  });

test('a program that knows the shown pairs by heart fails the private tests, which stay private', async ({
  page,
}) => {
  const instance = await induction();
  const { shown } = instance.made.puzzle as {
    readonly shown: readonly { readonly args: string; readonly output: string }[];
  };
  await open(page, instance.href);
  const cases = shown.map(({ args, output }) => `    if given == (${args},): return ${output}`);
  await writeProgram(page, 'source', ['def f(*given):', ...cases, '    return None'].join('\n'));
  await verify(page);
  await expect(verdict(page)).toContainText('Rule private is broken', started);
  await expect(rows(page).filter({ hasText: '✓ holds' })).toHaveCount(shown.length);
  const hidden = rows(page).filter({ hasText: 'private pair' });
  await expect(hidden).toHaveCount(5);
  await expect(hidden.first()).toContainText('✗ fails');
  for (const text of await hidden.allTextContents()) expect(text).not.toContain('f(');
});

test('an exception is told with its line, in the table and in the editor; outputs are compared', async ({
  page,
}) => {
  const instance = await induction();
  await open(page, instance.href);
  const program = `def ${signatureOf(instance)}:\n    done = []\n    return done[0]`;
  await writeProgram(page, 'source', program);
  await verify(page);
  await expect(verdict(page)).toContainText('IndexError in line 3', started);
  await expect(rows(page).nth(1)).toContainText('IndexError in line 3');
  await expect(element(page, 'source').locator('.squiggly-error')).toBeVisible();
  await writeProgram(page, 'source', `def ${signatureOf(instance)}:\n    return -1`);
  await expect(element(page, 'source').locator('.squiggly-error')).toHaveCount(0);
  await verify(page);
  await expect(rows(page).nth(1)).toContainText('-1');
  await expect(rows(page).nth(1).locator('mark').first()).toBeVisible();
});

test('a program that never ends is stopped in its time limit, and the page answers meanwhile', async ({
  page,
}) => {
  const instance = await induction();
  await open(page, instance.href);
  await writeProgram(page, 'source', `def ${signatureOf(instance)}:\n    while True:\n        pass`);
  await verify(page);
  await expect(page.getByRole('button', { name: 'Verify', exact: true })).toHaveAttribute('data-loading');
  const field = page.getByLabel(/^Run f\(/);
  const began = Date.now();
  await field.fill('12345');
  await expect(field).toHaveValue('12345');
  await page.getByText('Prompt, as a model sees it').click();
  expect(Date.now() - began).toBeLessThan(3_000);
  await expect(verdict(page)).toContainText('did not end in time', started);
  await writeProgram(page, 'source', instance.reply.replace(/^```python\n|\n```$/g, ''));
  await verify(page);
  await expect(verdict(page)).toContainText('solved', started);
});

test('a program runs on inputs of one’s own; Escape and then Tab leaves the editor', async ({ page }) => {
  const instance = await induction();
  await open(page, instance.href);
  await writeProgram(page, 'source', 'def f(a, b=2):\n    print("seen")\n    return [a] * b\n');
  const field = page.getByLabel(/^Run f\(/);
  await field.fill("'x', 3");
  await field.press('Enter');
  await expect(boardOf(page)).toContainText("f('x', 3) gives ['x', 'x', 'x']", started);
  await expect(boardOf(page)).toContainText('seen');
  await field.fill('f(1, None)');
  await field.press('Enter');
  await expect(boardOf(page)).toContainText('TypeError in line 3', started);
  await field.fill('1 +');
  await field.press('Enter');
  await expect(boardOf(page)).toContainText('The input is not yet Python');

  const editor = element(page, 'source');
  await editor.locator('textarea.inputarea').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x');
  await expect(reply(page)).toHaveValue(/\n {4}x\n```$/);
  await page.keyboard.press('Escape');
  await expect(editor.getByRole('status')).toHaveText('Tab leaves the editor now.');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
});

test('an easier and a harder version of the same program are one click away', async ({ page }) => {
  const env = await environment('code-deduction');
  const params = env.levels
    .map(({ grade }) => ({ grade: grade as number, topic: 'shift-2' }))
    .find((one) => env.check?.(one) === undefined);
  if (!params) throw new Error('no such program');
  await open(page, `./${playHref(keyOf(env, params, 'variants'))}`);
  await page.getByRole('link', { name: 'Easier version' }).click();
  await expect(page).toHaveURL(/topic=shift-1/);
  await expect(page.getByRole('link', { name: 'Easier version' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Harder version' }).click();
  await page.getByRole('link', { name: 'Harder version' }).click();
  await expect(page).toHaveURL(/topic=shift-3/);
  await expect(boardOf(page)).toContainText('def f(');
});

test('nothing of the editor or of Python is loaded before a program is to be written', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const deduction = instanceOf(await environment('code-deduction'), 1, 'plain');
  await open(page, deduction.href);
  await expect(boardOf(page).locator('[data-kind=keyword]').first()).toHaveText('def');
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => /monaco|codicon|editor\.worker|\/python\//.test(url))).toEqual([]);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after it was used once the editor works without a network', async ({ page, context }) => {
    const instance = await induction();
    await open(page, instance.href);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect(element(page, 'source').locator('.view-line').first()).toBeVisible(started);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.reload();
    await writeProgram(page, 'source', instance.reply.replace(/^```python\n|\n```$/g, ''));
    await verify(page);
    await expect(verdict(page)).toContainText('solved', started);
  });
});
