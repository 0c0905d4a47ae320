import { expect, type Page } from '@playwright/test';
import type { Attempt } from '../src/records/attempt.ts';

/** An attempt at an instance of an environment that is not in the catalogue, as a line of a file. */
export const attempt = (index: number, change: Partial<Attempt> & Record<string, unknown> = {}) => ({
  ...{
    id: `file ${index}`,
    at: '2026-03-01T09:30:00.000Z',
    instance: `some-env@1?size=4#S/${index}`,
    hash: 'h',
  },
  ...{ env: 'some-env', version: 1, params: { size: 4 }, level: 1, seed: 'S', index },
  reply: '<answer>1</answer>',
  ...{ solver: { kind: 'model', name: 'small model' }, reading: 'strict', step: 'exact', outcome: 'wrong' },
  ...{
    reward: 0,
    rule: 'row',
    places: ['a'],
    why: 'Row 1 has two 1s.',
    ms: null,
    assisted: false,
    run: null,
  },
  contest: null,
  ...change,
});

/** Attempts of two solvers at levels 1 to 5 of three environments; the higher the level, the fewer are solved. */
export function manyAttempts(each: number): object[] {
  const lines: object[] = [];
  for (const env of ['env-a', 'env-b', 'env-c'])
    for (const name of ['small model', 'large model'])
      for (let level = 1; level <= 5; level++)
        for (let i = 0; i < each; i++) {
          const index = Math.floor(i / 4);
          const solved = (i * 7 + level * 3) % 10 >= 2 * level - (name === 'large model' ? 2 : 0);
          lines.push(
            attempt(index, {
              ...{ id: `${env} ${name} ${level} ${i}`, env, level, solver: { kind: 'model', name } },
              instance: `${env}@1?size=${level}#S/${index}`,
              at: new Date(Date.UTC(2026, 2, level, 9, 0, i)).toISOString(),
              ...(solved ? { outcome: 'solved', reward: 1, rule: null, why: null, places: [] } : {}),
            }),
          );
        }
  return lines;
}

export const jsonl = (list: readonly object[]): string =>
  list.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Opens the results and imports these attempts. */
export async function importAttempts(page: Page, list: readonly object[]): Promise<void> {
  await page.goto('./#/results');
  await page
    .getByLabel('Attempts file')
    .setInputFiles({ name: 'made.jsonl', mimeType: 'text/plain', buffer: Buffer.from(jsonl(list)) });
  await expect(page.getByText(`${list.length.toLocaleString('en')} attempts imported`)).toBeVisible({
    timeout: 15_000,
  });
  await page.getByRole('region', { name: 'Import' }).getByRole('button', { name: 'Close' }).click();
}
