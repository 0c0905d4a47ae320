import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';

const TITLES = ['Syllogisms', 'Drawing a conclusion', 'Alice in Wonderland'] as const;

async function saved(page: Page, button: string | RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await download).path();
}

test('an own schedule is refused with the reason at its cell, mended, kept and exported', async ({
  page,
}) => {
  await page.goto('./#/curriculum?schedule=soft');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page).toHaveURL(/schedule=mine-1/);
  const editor = page.getByRole('region', { name: 'Editor' });
  await expect(editor.getByText('✓ Usable')).toBeVisible();

  await editor.getByLabel('Stage 2, weight of medium').fill('0.7');
  await expect(editor.getByText('The weights sum to 0.9, not 1: add 0.1.')).toBeVisible();
  await editor.getByLabel('Stage 3, from step').fill('18K');
  await expect(
    editor.getByText('Stage 2 ends at 17500: begin here at 17500, or end that one at 18000.'),
  ).toBeVisible();
  await editor.getByLabel('Stage 4, weight of hard').fill('most');
  await expect(editor.getByText('Type a number, such as 0.25 or 1/3.')).toBeVisible();
  await expect(editor.getByText('✗ Not usable yet: 3 things to mend.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export JSON' })).toBeDisabled();

  await page.reload();
  await expect(editor.getByLabel('Stage 4, weight of hard')).toHaveValue('most');
  await editor.getByLabel('Stage 4, weight of hard').fill('80%');
  await editor.getByLabel('Stage 2, to step').fill('18K');
  await editor.getByLabel('Stage 2, weight of easy').fill('1/4');
  await expect(editor.getByText('The weights sum to 1, not 1')).toHaveCount(0);
  await editor.getByLabel('Stage 2, weight of hard').fill('.05');
  await expect(editor.getByText('✓ Usable')).toBeVisible();

  await editor.getByLabel('Name', { exact: true }).fill('gentle');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text).stages[1]).toEqual({ from: 7500, to: 18_000, weights: [0.25, 0.7, 0.05] });

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“gentle” was deleted.')).toBeVisible();
  await page.getByLabel('Schedule file').setInputFiles({
    name: 'gentle.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('heading', { name: 'gentle' })).toBeVisible();
  await page.getByLabel('Schedule file').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('0.7', '0.6')),
  });
  await expect(page.getByText('Stage 2: The weights sum to 0.9, not 1: add 0.1.')).toBeVisible();
});

test('the weights at a step are in the address, and the slider moves it from the keyboard', async ({
  page,
}) => {
  await page.goto('./#/curriculum?schedule=classic&step=12000');
  await expect(page.getByText('Step 12,000')).toBeVisible();
  await expect(page.getByRole('row', { name: 'easy' })).toHaveText(/easy\s*75%\s*34.4%/);
  await page.getByRole('slider', { name: 'Training step' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/step=40000/);
  await expect(page.getByRole('row', { name: 'hard' })).toHaveText(/hard\s*100%\s*28.1%/);
});

test('all six published schedules can be compared and chosen', async ({ page }) => {
  await page.goto('./#/curriculum');
  const nav = page.getByRole('navigation', { name: 'Schedules' });
  await expect(nav.getByRole('link')).toHaveText([
    'uniform',
    'soft',
    'hard',
    'classic',
    'reverse from hard',
    'reverse from medium',
  ]);
  await nav.getByRole('link', { name: 'reverse from medium' }).click();
  await expect(page.getByRole('row', { name: 'easy–medium' })).toHaveText(/51.6%/);
});

test('baselines on three environments, calibration, chains, an edited schedule, and the same rows from the command line', async ({
  page,
}) => {
  await page.goto('./#/results');
  const aside = page.getByRole('complementary', { name: 'Runs' });
  const field = aside.getByRole('combobox', { name: 'Environments' });
  await field.press('Backspace');
  for (const title of TITLES) {
    await field.fill(title);
    await page.getByRole('option', { name: title, exact: true }).click();
  }
  await field.press('Escape');
  await aside.getByRole('combobox', { name: 'Solver' }).click();
  await page.getByRole('option', { name: 'random', exact: true }).click();
  const levels = aside.getByRole('group', { name: 'Levels' });
  for (const level of await levels.getByRole('checkbox').all()) {
    const text = (await level.getAttribute('value')) ?? '';
    if (!['1', '2'].includes(text)) await levels.getByText(text, { exact: true }).click();
  }
  await aside.getByLabel('Instances a level').fill('8');
  await aside.getByLabel('Attempts each').fill('8');
  await aside.getByLabel('Seed').fill('journey');
  await aside.getByRole('button', { name: 'Run 384 attempts' }).click();
  await expect(aside.getByText('Done: 384 attempts')).toBeVisible({ timeout: 20_000 });

  await page.goto('./#/curriculum?view=composite');
  const composite = page.getByRole('region', { name: 'Composite', exact: true });
  for (const title of TITLES)
    await expect(composite.getByRole('row', { name: title })).toHaveText(
      /(keep|drop|open).*(slope|infinite|run)/,
    );
  await composite.getByLabel(`Weight of ${TITLES[0]}`).fill('3');
  await expect(page).toHaveURL(/mix=.*(%3A|:)3/);

  const nav = page.getByRole('navigation', { name: 'Curriculum' });
  await nav.getByRole('link', { name: 'Chains' }).click();
  await page.getByRole('combobox', { name: 'Environment' }).click();
  await page.getByRole('option', { name: 'Queens', exact: true }).click();
  await page.getByLabel('Level of the hardest').fill('1');
  await page.getByLabel('Problems', { exact: true }).fill('12');
  await page.getByLabel('Attempts a try').fill('4');
  await page.getByRole('button', { name: 'Measure chains' }).click();
  await expect(page.getByRole('heading', { name: '3 chains' })).toBeVisible({ timeout: 20_000 });
  const chains = (await readFile(await saved(page, 'Export chains'), 'utf8')).trimEnd().split('\n');
  expect(chains).toHaveLength(3);
  for (const line of chains) {
    const [easy, medium, hard] = JSON.parse(line).links.map(({ rate }: { rate: number }) => rate);
    expect([
      easy >= 0.81 && easy <= 0.91,
      medium >= 0.41 && medium <= 0.59,
      hard >= 0.05 && hard <= 0.16,
    ]).toEqual([true, true, true]);
  }

  await nav.getByRole('link', { name: 'Schedule' }).click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  const editor = page.getByRole('region', { name: 'Editor' });
  await editor.getByLabel('Stage 1, weight of easy').fill('1/2');
  await editor.getByLabel('Stage 1, weight of medium').fill('1/4');
  await editor.getByLabel('Stage 1, weight of hard').fill('1/4');
  await editor.getByLabel('Stage 1, to step').fill('1000');
  await expect(editor.getByText('✓ Usable')).toBeVisible();
  await editor.getByLabel('Name', { exact: true }).fill('mine');

  await nav.getByRole('link', { name: 'Run' }).click();
  await page.getByRole('combobox', { name: 'Bands' }).click();
  await page.getByRole('option', { name: 'Own' }).click();
  await page.getByLabel(/^Own bands/).fill('easy 0.35-0.9, medium 0.2-0.3, hard 0.1-0.15');
  await expect(page.getByText('64,000')).toBeVisible();
  await expect(page.getByRole('row', { name: 'medium' })).toHaveText(/0\.2–0\.3.*16,000/);

  await nav.getByRole('link', { name: 'Export' }).click();
  const curriculum = await saved(page, 'Curriculum JSON');
  await page.getByLabel('From step').fill('10');
  await page.getByLabel('To step').fill('20');
  await page.getByLabel('Rows').fill('200');
  const rows = await readFile(await saved(page, 'Save 200 rows'), 'utf8');
  expect(rows.trimEnd().split('\n')).toHaveLength(200);
  await expect(
    page.getByText('envscope sample --curriculum mine.json --steps 10:20 --count 200 > mine-training.jsonl'),
  ).toBeVisible();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/main.ts',
      'sample',
      '--curriculum',
      curriculum,
      '--steps',
      '10:20',
      '--count',
      '200',
    ],
    { maxBuffer: 1 << 26 },
  );
  expect(stdout === rows, 'byte for byte').toBe(true);
});
