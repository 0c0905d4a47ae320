import { expect, test } from '@playwright/test';
import type { Gesture } from '../src/core/scene.ts';
import { boardOf, element, enter, environment, instanceOf, open, reply, verdict, verify } from './board.ts';

test('a wrong answer names the rule, lights its cells, and is forgotten once the board changes', async ({
  page,
}) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'wrong');
  const [first] = instance.solution;
  if (first?.do !== 'set') throw new Error('a sudoku is entered with values');
  const wrong: Gesture = { ...first, value: first.value === '1' ? '2' : '1' };
  await open(page, instance.href);
  await enter(page, instance, [wrong, ...instance.solution.slice(1)]);
  await verify(page);
  await expect(verdict(page)).toContainText('wrong');
  await expect(verdict(page)).toContainText(/Rule (row|column|box) is broken/);
  const rule = /Rule (\w+) is broken/.exec((await verdict(page).textContent()) ?? '')?.[1];
  const lit = boardOf(page).locator(`[aria-label*="breaks rule ${rule}"]`);
  expect(await lit.count()).toBeGreaterThanOrEqual(2);
  await expect(lit.first().locator('.board-wedge')).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: `${rule} ` })
      .first(),
  ).toContainText('broken');

  await element(page, first.at).focus();
  await page.keyboard.press(first.value);
  await expect(lit).toHaveCount(0);
  await expect(page.getByText('This is about an earlier reply.')).toBeVisible();
  await verify(page);
  await expect(verdict(page)).toContainText('solved');
});

test('a conflict while playing is told apart from a verdict', async ({ page }) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'wrong');
  const [first] = instance.solution;
  if (first?.do !== 'set') throw new Error('a sudoku is entered with values');
  await open(page, instance.href);
  await element(page, first.at).focus();
  await page.keyboard.press(first.value === '1' ? '2' : '1');
  await expect(boardOf(page).locator('[aria-label*="in conflict"]').first()).toBeVisible();
  await expect(verdict(page)).toHaveCount(0);
  await expect(boardOf(page).locator('.board-wedge')).toHaveCount(0);
});

test('text and board are two views of one answer, and text that cannot be read says why', async ({
  page,
}) => {
  const instance = instanceOf(await environment('sudoku'), 1, 'wrong');
  await open(page, instance.href);
  const [first] = instance.solution;
  if (first?.do !== 'set') throw new Error('a sudoku is entered with values');
  await reply(page).fill(instance.reply);
  await expect(element(page, first.at)).toHaveAccessibleName(new RegExp(`, ${first.value}`));
  await reply(page).fill(`${instance.reply}\nI am sure.`);
  await expect(page.getByText('so the board waits')).toBeVisible();
  await verify(page);
  await expect(verdict(page)).toContainText('unreadable');

  await reply(page).fill(`It must be this: <answer>${instance.reply}</answer> Done.`);
  await verify(page);
  await expect(verdict(page)).toContainText('solved');
  await expect(verdict(page).locator('mark')).toHaveText(instance.reply);
});
