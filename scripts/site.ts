import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { findChromium, howToInstall } from './chromium.ts';

/** The built site, served by a process of its own. */
export interface Site {
  readonly url: string;
  stop(): void;
}

/** @throws when nothing is built. */
export async function serveSite(): Promise<Site> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built: run "npm run build" first.');
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--port', '45173'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, stop: () => void server.kill() };
  }
  throw new Error('The server did not start.');
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A board that takes input: its own tab stop is there. */
export const PLAYABLE = '[data-board] :is([data-at], textarea, button)[tabindex="0"], [data-board] textarea';
