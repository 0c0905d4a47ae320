import { expect, test } from '@playwright/test';
import { catalogue } from '../src/envs/catalogue.ts';
import { enter, environment, instanceOf, open, verdict, verify } from './board.ts';

for (const { id } of catalogue)
  test(`${id}: the oracle's answer, entered on the board alone, is solved`, async ({ page }) => {
    const env = await environment(id);
    for (const level of [1, Math.ceil(env.levels.length / 2)]) {
      const instance = instanceOf(env, level, 'enter');
      await open(page, instance.href);
      await enter(page, instance, instance.solution);
      await verify(page);
      await expect(verdict(page), `level ${level}`).toContainText('solved');
      await expect(verdict(page)).toContainText('reward 1.00');
    }
  });
