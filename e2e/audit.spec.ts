import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { boardOf, verdict } from './board.ts';

const lockers = readFileSync('public/examples/lockers.py', 'utf8');
const done = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });

test('an environment is audited from its page; the planted flaw of a Python file is opened on its board', async ({
  page,
}) => {
  await page.goto('./#/explore/n-queens/audit');
  await page.getByRole('button', { name: 'Run the audit' }).click();
  await expect(page.getByText('Clean', { exact: true })).toBeVisible(done);
  await expect(page.getByRole('heading', { name: 'Soundness' })).toBeVisible();

  await page.goto('./#/own');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const file = { name: 'lockers.py', mimeType: 'text/x-python', buffer: Buffer.from(lockers) };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Keep it' }).click(done);
  await expect(page).toHaveURL(/#\/explore\/lockers/);
  await page.goto('./#/explore/lockers/audit');
  await page.getByRole('button', { name: 'Run the audit' }).click(done);
  const finding = page.getByRole('listitem').filter({ hasText: 'asdf ghjk' }).first();
  await expect(finding).toBeVisible(done);
  await page.getByRole('button', { name: 'Stop' }).click();

  await page.goto('./#/audit?show=found');
  await expect(page.getByRole('row', { name: /Lockers/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Queens/ })).toHaveCount(0);
  const listed = page.getByRole('listitem').filter({ hasText: 'asdf ghjk' }).first();
  await listed.getByRole('link', { name: 'Open on the board' }).click();
  await expect(page).toHaveURL(/#\/play\/lockers@1\?.*reply=asdf/);
  await expect(boardOf(page).locator('textarea')).toHaveValue('asdf ghjk', done);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(verdict(page)).toContainText('solved', done);
});
