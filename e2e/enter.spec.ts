import { expect, test } from '@playwright/test';
import { catalogue } from '../src/envs/catalogue.ts';
import { enter, environment, instanceOf, open, verdict, verify } from './board.ts';

for (const { id } of catalogue)
  test(`${id}: the oracle's answer, entered on the board alone, is solved`, async ({ page }) => {
    const instance = instanceOf(await environment(id), 2, 'enter');
    await open(page, instance.href);
    await enter(page, instance, instance.solution);
    await verify(page);
    await expect(verdict(page)).toContainText('solved');
    await expect(verdict(page)).toContainText('reward 1.00');
  });
