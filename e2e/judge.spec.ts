import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type Judgement, judgementOf } from '../src/records/judging/judgement.ts';
import { judgementLine } from '../src/records/judging/judgement-lines.ts';

const QUEUE = './#/judge?queue=first&source=published&n=6&me=ann';
const panel = (page: Page) => page.getByRole('complementary', { name: 'Your judgement' });
const revealed = (page: Page) => page.getByRole('complementary', { name: 'Verdict' });

test('a queue is judged by keyboard, blind until the commit; files of two people meet in the results', async ({
  page,
}) => {
  await page.goto(QUEUE);
  await expect(page.getByText('ann · item 1 of 6 · 0 judged')).toBeVisible();
  for (const [key, decision] of [
    ['1', 'right'],
    ['2', 'wrong'],
    ['3', 'cannot tell'],
  ] as const) {
    await expect(panel(page).getByRole('heading', { name: 'Is the reply right?' })).toBeVisible();
    await expect(page.locator('main').getByText(/solved|unreadable|published defect|Oracle’s/)).toHaveCount(
      0,
    );
    await page.keyboard.press(key);
    await expect(panel(page).getByRole('button', { name: decision, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    if (key === '2') {
      await page.keyboard.press('a');
      await page.keyboard.press('n');
      await page.keyboard.type('Which form?');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Enter');
    await expect(
      revealed(page)
        .getByText(/^(✓|✗|\?)?(solved|wrong|unreadable)$/)
        .first(),
    ).toBeVisible();
    await expect(revealed(page).getByText('A published defect:')).toBeVisible();
    await expect(revealed(page).getByText('Oracle’s answer')).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(panel(page).getByRole('heading', { name: 'Is the reply right?' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('3 judgements not in any file yet')).toBeVisible();

  await page.reload();
  await expect(page.getByText('ann · item 4 of 6 · 3 judged')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'wrong', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await expect(page.getByText(/not in any file yet/)).toHaveCount(0);
  const mine = text
    .trim()
    .split('\n')
    .map((line): Judgement => JSON.parse(line));
  expect(mine.map(({ decision, annotator }) => `${annotator} ${decision}`)).toEqual([
    'ann right',
    'ann wrong',
    'ann cannot tell',
  ]);
  expect(mine[1]).toMatchObject({ reasons: ['ambiguous'], note: 'Which form?', blind: true });

  const theirs = mine.map(({ id: _, ...rest }, at) =>
    judgementOf({ ...rest, annotator: 'bob', ...(at === 0 ? { decision: 'wrong' as const } : {}) }),
  );
  await page.getByRole('link', { name: 'Results' }).last().click();
  const file = {
    name: 'bob.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(theirs.map(judgementLine).join('')),
  };
  await page.getByLabel('File of judgements or replies').setInputFiles(file);
  await expect(page.getByText('3 judgements added.')).toBeVisible();
  await expect(page.getByText('6 judgements of 3 items by 2 people.')).toBeVisible();
  const agreement = page.getByRole('region', { name: 'Agreement between people' });
  await expect(agreement.getByText('Krippendorff’s alpha')).toBeVisible();
  await expect(agreement.getByText('Cohen’s kappa, ann and bob')).toBeVisible();
  await expect(agreement.getByText('0.67').first()).toBeVisible();
  await page.getByLabel('File of judgements or replies').setInputFiles(file);
  await expect(page.getByText('3 were here already.')).toBeVisible();

  const cells = page.getByRole('table', { name: 'What people said and what the verifier said' });
  await cells.getByRole('link').first().click();
  const behind = page.getByRole('region', { name: 'Judgements behind the figure' });
  await behind.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('region', { name: /^Board/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Judge \d items? again$/ }).click();
  await expect(page.getByRole('heading', { name: 'Disagreements to adjudicate' })).toBeVisible();
});
