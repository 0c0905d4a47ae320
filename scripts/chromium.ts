import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env.CHROMIUM_PATH;

export const howToInstall =
  named && !existsSync(named)
    ? `CHROMIUM_PATH is ${named}, and no such file exists.`
    : 'No Chromium was found. Run `npx playwright install chromium`, or install it with the system (Debian: ' +
      '`sudo apt-get install chromium`), or set CHROMIUM_PATH to the program.';

/** The browser for tests and pictures, or undefined; never installs. */
export function findChromium(): string | undefined {
  if (named) return existsSync(named) ? named : undefined;
  return [...usual, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): void {
  const apt = '/usr/bin/apt-get';
  if (named || process.getuid?.() !== 0 || !existsSync(apt)) return;
  console.error('No Chromium was found; installing the chromium package.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    // apt-get writes to the error stream: the output of this script is the path alone.
    const { status } = spawnSync(apt, args, { stdio: ['ignore', 2, 2], env });
    if (status !== 0) return;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findChromium()) install();
  const path = findChromium();
  if (path) console.log(path);
  else {
    console.error(howToInstall);
    process.exit(2);
  }
}
