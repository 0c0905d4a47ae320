import { expect, type Page, test } from '@playwright/test';
import { type Behaviour, startServer, type TestServer } from '../src/models/endpoint/server.test-helpers.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Endpoint' });
const trouble = (page: Page) => panel(page).getByRole('alert');

let server: TestServer;
test.beforeEach(async () => {
  server = await startServer({ models: ['little', 'large'] });
});
test.afterEach(() => server.close());

async function open(page: Page, at = './'): Promise<void> {
  await page.goto(`${at}#/results`);
  await page.getByRole('combobox', { name: 'Solver' }).click();
  await page.getByRole('option', { name: 'A model behind an endpoint' }).click();
}
async function ask(page: Page, address: string, model = ''): Promise<void> {
  await panel(page).getByLabel('Address').fill(address);
  await panel(page).getByRole('combobox', { name: 'Model' }).fill(model);
  await panel(page)
    .getByRole('button', { name: model === '' ? 'Connect' : 'Check the connection' })
    .click();
}

test('each trouble is told apart, with the line that mends it for this very page', async ({ page }) => {
  await open(page);
  const origin = new URL(page.url()).origin;
  const check = async (kind: string, says: string | RegExp, change: Partial<Behaviour> = {}, model = '') => {
    server.change({ allow: '*', key: undefined, models: ['little', 'large'], path: '/v1', ...change });
    await ask(page, server.base, model);
    await expect(trouble(page)).toHaveAttribute('data-trouble', kind);
    await expect(trouble(page)).toContainText(says);
  };

  await ask(page, 'http://me:secret@127.0.0.1');
  await expect(trouble(page)).toContainText('a key has a field of its own');

  await check('cors', `does not let pages of ${origin} read its answers`, { allow: 'http://other.example' });
  await expect(trouble(page)).toContainText(`OLLAMA_ORIGINS=${origin} ollama serve`);
  await expect(trouble(page)).toContainText(`--allowed-origins '["${origin}"]'`);

  server.change({ allow: '*' });
  await check(
    'cors',
    'ask for replies (CORS)',
    {
      first: ({ method, body }, response) => {
        if (method === 'POST' || body) response.removeHeader('access-control-allow-origin');
        return undefined;
      },
    },
    'little',
  );
  server.change({ first: () => undefined });

  await check('key', 'The server asks for a key (401)', { key: 'right' });
  await panel(page).getByRole('textbox', { name: 'Key' }).fill('wrong');
  await panel(page).getByRole('button', { name: 'Connect' }).click();
  await expect(trouble(page)).toContainText('does not take this key (401)');
  await panel(page).getByRole('textbox', { name: 'Key' }).fill('right');
  await panel(page).getByRole('button', { name: 'Connect' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('✓ The server answers.');
  await panel(page).getByRole('textbox', { name: 'Key' }).fill('');

  await check('model', 'The server has no model “tiny”.', {}, 'tiny');
  await expect(trouble(page)).toContainText('It has little, large.');

  await check('not-json', 'is no model server', {
    first: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return true;
    },
  });
  server.change({ first: () => undefined });

  await check('path', `Its interface stands at ${server.origin}/api/v1`, { path: '/api/v1' });
  await trouble(page)
    .getByRole('button', { name: `Use ${server.origin}/api/v1` })
    .click();
  await panel(page).getByRole('button', { name: 'Connect' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('✓ The server answers.');
  await panel(page).getByRole('combobox', { name: 'Model' }).click();
  await page.getByRole('option', { name: 'large' }).click();
  await panel(page).getByRole('button', { name: 'Check the connection' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('✓ large replies.');

  await server.close();
  await ask(page, server.base);
  await expect(trouble(page)).toHaveAttribute('data-trouble', 'refused');
  await expect(trouble(page)).toContainText('Most likely: Nobody answers at 127.0.0.1');
  await expect(trouble(page)).toContainText(`llama-server -m model.gguf --port ${server.port}`);
});

test('a server that says nothing is given up, and the waiting can be stopped', async ({ page }) => {
  server.change({ first: () => true });
  await page.clock.install();
  await open(page);
  await ask(page, server.base);
  await expect(panel(page).getByText(/^Asking http/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await expect(panel(page).getByText(/^Asking http/)).toBeHidden();
  await panel(page).getByRole('button', { name: 'Connect' }).click();
  await expect(panel(page).getByText(/^Asking http/)).toBeVisible();
  await page.clock.fastForward(9_000);
  await expect(trouble(page)).toHaveAttribute('data-trouble', 'silent');
});

test('an encrypted page tells mixed content, and the local network that the browser keeps from it', async ({
  page,
  baseURL,
  context,
}) => {
  const site = 'https://envscope.example/';
  // The built site, as if it stood at an encrypted address.
  await page.route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await fetch(new URL(pathname, baseURL).href);
    const headers = { 'content-type': response.headers.get('content-type') ?? 'text/plain' };
    await route.fulfill({
      status: response.status,
      headers,
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await open(page, site);
  await ask(page, 'http://models.example:8000');
  await expect(trouble(page)).toHaveAttribute('data-trouble', 'mixed-content');
  await expect(trouble(page)).toContainText('ssh -N -L 8000:localhost:8000 models.example');

  const session = await context.newCDPSession(page);
  for (const name of ['local-network-access', 'local-network', 'loopback-network'])
    await session
      .send('Browser.setPermission', { permission: { name }, setting: 'denied', origin: site.slice(0, -1) })
      .catch(() => undefined);
  await server.close();
  await ask(page, server.base);
  await expect(trouble(page)).toHaveAttribute('data-trouble', 'local-network');
  await expect(trouble(page)).toContainText('keeps this page out of your local network');
});
