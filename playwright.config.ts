import { defineConfig } from '@playwright/test';
import { basePath } from './scripts/base.ts';
import { findChromium, howToInstall } from './scripts/chromium.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstall);

const port = Number(process.env.E2E_PORT ?? 41737);
const baseURL = `http://127.0.0.1:${port}${basePath()}`;
const phoneSpecs = '**/*.phone.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that passes only at its second try is reported as flaky; recording begins there, since it costs time.
  retries: 1,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL,
    // It fetches the whole app for every fresh profile, which costs a third of the time; journeys without a network allow it.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-webgpu',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: phoneSpecs, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: phoneSpecs,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `node --import tsx scripts/serve.ts --strict --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
