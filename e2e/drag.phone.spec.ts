import { expect, test } from '@playwright/test';
import { element, environment, instanceOf, open } from './board.ts';

test('a finger drags a piece onto the board, and the page does not scroll away', async ({ page }) => {
  const instance = instanceOf(await environment('polyomino-packing'), 1, 'finger');
  await open(page, instance.href);
  const pane = instance.env.board.show(
    instance.made.puzzle,
    instance.env.board.start(instance.made.puzzle),
    null,
  ).panes[0];
  const piece = pane?.kind === 'plane' ? pane.shapes.find((shape) => shape.pose === null) : undefined;
  if (!piece) throw new Error('no piece beside the board');
  const at = element(page, piece.at);
  await expect(at).toHaveAccessibleName(/beside the board/);
  const from = await at.locator('text').boundingBox();
  const board = await page.locator('[data-board] svg').first().boundingBox();
  if (!from || !board) throw new Error('nothing is drawn');
  const before = await page.evaluate(() => window.scrollY);
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const [toX, toY] = [board.x + board.width / 2, board.y + board.height / 4];
  await touch('touchStart', x, y);
  for (let i = 1; i <= 8; i++) await touch('touchMove', x + ((toX - x) * i) / 8, y + ((toY - y) * i) / 8);
  await touch('touchEnd');
  await expect(at).toHaveAccessibleName(/at column \d+ row \d+/);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
