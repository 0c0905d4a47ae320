import { expect, test } from '@playwright/test';
import config from '../playwright.config.ts';
import { microFiles, microFolder, modelsScreen, TINY } from './models.ts';

const { args = [], ...launch } = config.use?.launchOptions ?? {};
test.use({ launchOptions: { ...launch, args: args.filter((arg) => arg !== '--enable-unsafe-webgpu') } });

// A busy machine takes its time to compile a runtime.
test.setTimeout(120_000);

/** Files of models, and what runs them. */
const heavy = /\/models\/|\.wasm$/;

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the model on board tells its size, loads once, and says the same for the same seed, also offline', async ({
    page,
    context,
  }) => {
    const fetched: string[] = [];
    context.on('request', (request) => {
      if (heavy.test(new URL(request.url()).pathname)) fetched.push(request.url());
    });
    const screen = modelsScreen(page);
    await screen.open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect(page.getByRole('region', { name: 'This device' })).toContainText('Models run on WASM');
    await expect(screen.item(TINY).getByRole('button', { name: /^Load/ })).toHaveText(/^Load [\d.]+ MB$/);
    expect(fetched).toEqual([]);

    await screen.set('Longest reply', '32');
    await screen.set('Temperature', '1.5');
    await screen.load(TINY);
    expect(fetched.length).toBeGreaterThan(3);
    const first = await screen.ask('What is 2 + 2?');
    expect(first.length).toBeGreaterThan(0);
    expect(await screen.ask('What is 2 + 2?')).toBe(first);
    await screen.set('Seed', 'another');
    expect(await screen.ask('What is 2 + 2?')).not.toBe(first);
    await screen.set('Seed', '1');

    fetched.length = 0;
    await context.setOffline(true);
    await page.reload();
    await screen.load(TINY);
    expect(await screen.ask('What is 2 + 2?')).toBe(first);
    expect(fetched).toEqual([]);
    await context.setOffline(false);

    await screen
      .item(TINY)
      .getByRole('button', { name: `Delete the files of ${TINY} from this device` })
      .click();
    await expect(screen.item(TINY).getByRole('button', { name: /^Load/ })).toHaveText(/^Load [\d.]+ MB$/);
  });
});

test('a folder of mine streams, shows how sure it was, and stops within a second with what it has', async ({
  page,
}, info) => {
  const folder = info.outputPath('my-model');
  await microFolder(folder, { layers: 3, width: 96, heads: 4, endless: true });
  const screen = modelsScreen(page);
  await screen.open();
  await page.getByLabel('Files of a model’s folder').setInputFiles(folder);
  await screen.set('Longest reply', '900');
  await screen.load('my-model');
  await screen.trial.getByLabel(/^Prompt for my-model/).fill('<b>x</b> 1 2 3');
  await screen.trial.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(async () => (await screen.reply.textContent())?.length ?? 0).toBeGreaterThan(20);
  const ms = await page.evaluate(async () => {
    const find = (name: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    find('Stop')?.click();
    const begun = performance.now();
    while (!find('Ask')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  });
  expect(ms).toBeLessThan(1_000);
  const figures = page.getByLabel('Figures of the reply');
  await expect(figures).toContainText('stopped');
  await expect(figures).toContainText('15 read');
  expect((await screen.reply.textContent())?.length).toBeGreaterThan(20);
  await screen.trial.getByText('Sent: 15 tokens').click();
  await expect(screen.trial.getByRole('group')).toContainText('<bos><b>x</b> 1 2 3');
  await screen.trial.getByRole('switch', { name: 'How sure of each token' }).press('Space');
  await screen.trial.getByRole('region', { name: /^Tokens/ }).press('ArrowRight');
  await expect(screen.trial.getByText(/: probability .*, entropy /)).toBeVisible();
});

test('the hub is asked for nothing but the model that I choose', async ({ page, context }) => {
  const repo = 'someone/small-model';
  const files = await microFiles({ layers: 1, width: 16, heads: 2 });
  const asked: string[] = [];
  await context.route(/^https:/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin + pathname);
    const headers = { 'access-control-allow-origin': '*' };
    if (pathname === `/api/models/${repo}/tree/main`)
      return route.fulfill({
        headers,
        json: [...files].map(([path, { length }]) => ({ type: 'file', path, size: length })),
      });
    const body = files.get(pathname.replace(`/${repo}/resolve/main/`, ''));
    return body ? route.fulfill({ headers, body }) : route.fulfill({ headers, status: 404 });
  });
  const screen = modelsScreen(page);
  await screen.open();
  const field = page.getByLabel('A repository with ONNX weights on huggingface.co');
  await field.fill('nonsense');
  await field.press('Enter');
  await expect(page.getByText('A repository is written owner/name')).toBeVisible();
  expect(asked).toEqual([]);
  await field.fill('https://huggingface.co/nobody/nothing');
  await field.press('Enter');
  await expect(screen.item('nothing').getByRole('alert')).toContainText('A file of the model is missing.');
  await field.fill(`https://huggingface.co/${repo}`);
  await field.press('Enter');
  const mine = screen.item('small-model');
  await expect(mine.getByRole('button', { name: /^Download small-model, [\d.]+ MB/ })).toBeVisible();
  expect(asked.filter((url) => url.includes('resolve'))).toEqual([]);
  await screen.load('small-model');
  await expect(mine).toContainText('on this device');
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set(['https://huggingface.co']));
  const before = asked.length;
  await page.reload();
  await screen.load('small-model');
  expect(asked.length).toBe(before);
  await mine.getByRole('button', { name: /^Delete the files/ }).click();
  await mine.getByRole('button', { name: /^Take/ }).click();
  await expect(mine).toBeHidden();
});
