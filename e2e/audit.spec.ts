import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hostOf, noTools } from '../src/core/host.ts';
import queens from '../src/envs/grids/n-queens.ts';
import { boardOf, verdict } from './board.ts';
import { attempt, importAttempts } from './made-attempts.ts';

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

test('attempts that another version judged are duelled with; findings are judged by people', async ({
  page,
}) => {
  const params = queens.levels[0];
  const host = hostOf(queens, noTools);
  const made = await host.make(params, 'S', 0);
  const reply = (await host.oracle(made)).reply ?? '';
  const older = attempt(0, {
    ...{ env: queens.id, version: queens.version + 1, params, hash: made.hash, reply },
    instance: made.id.replace(/@\d+/, `@${queens.version + 1}`),
  });
  await importAttempts(page, [older, attempt(1)]);

  await page.goto('./#/explore/n-queens/audit');
  await page.getByLabel('Duel').selectOption('Duel with another version');
  await expect(page.getByLabel('Version')).toContainText(`Version ${queens.version + 1}: 1 attempt`);
  await page.getByRole('button', { name: 'Run the audit' }).click();
  const finding = page.getByRole('listitem').filter({ hasText: `as version ${queens.version + 1} said` });
  await expect(finding).toContainText('solved', done);
  await expect(finding.getByRole('link', { name: 'Open on the board' })).toHaveAttribute(
    'href',
    /#\/play\/n-queens@.*reply=/,
  );
  await page.getByRole('button', { name: 'Judge findings' }).click();
  await expect(page.getByRole('heading', { name: 'Audit findings: Queens' })).toBeVisible(done);

  await page.goto('./#/judge');
  const alone = { probe: 'duplicates', id: made.id, expected: 'an instance of its own', got: 'one before' };
  await page
    .getByLabel('File of judgements or replies')
    .setInputFiles({ name: 'f.jsonl', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(alone)) });
  await page.getByRole('link', { name: 'Judge its 1 item' }).click();
  await page.getByLabel('Your name').fill('ann');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Is this instance right?' })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Found by the probe “duplicates”')).toBeVisible();
  await page.goto('./#/judge/results');
  await page
    .getByRole('region', { name: 'Instances' })
    .getByRole('listitem')
    .last()
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog').getByRole('region', { name: /^Board/ })).toBeVisible();
});

test('a Python file judges the same replies', async ({ page }) => {
  await page.goto('./#/explore/gcd/audit');
  await page.getByLabel('Duel').selectOption('Duel with a Python file');
  const mine = 'def verify(state, reply):\n    return reply.strip().isdigit()\n';
  await page
    .getByLabel('Python file with verify')
    .setInputFiles({ name: 'mine.py', mimeType: 'text/x-python', buffer: Buffer.from(mine) });
  await page.getByRole('button', { name: 'Run the audit' }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'solved by mine.py alone' }).first();
  await expect(finding).toBeVisible({ timeout: 120_000 });
});
