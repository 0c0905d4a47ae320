import { expect, type Locator, type Page } from '@playwright/test';
import { playHref } from '../src/app/links.ts';
import type { AnyEnvironment } from '../src/core/environment.ts';
import { type Made, made } from '../src/core/host.ts';
import { keyOf, levelOf } from '../src/core/ids.ts';
import type { ParamValues } from '../src/core/params.ts';
import { type Position, startOf, step } from '../src/core/play.ts';
import type { Gesture, Pane, Pose, Scene } from '../src/core/scene.ts';
import { makeSteps } from '../src/core/steps.ts';
import { catalogue } from '../src/envs/catalogue.ts';

/** An instance as this side of the test knows it. */
export interface Instance {
  readonly env: AnyEnvironment;
  readonly params: ParamValues;
  readonly made: Made;
  readonly href: string;
  /** Gestures that build a right answer from the start. */
  readonly solution: readonly Gesture[];
  /** The right answer as reply text. */
  readonly reply: string;
}

export async function environment(id: string): Promise<AnyEnvironment> {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no environment ${id}`);
  return (await entry.load()).default;
}

/** `level` is counted from 1. */
export function instanceOf(env: AnyEnvironment, level: number, seed: string, index = 0): Instance {
  const params = env.levels[level - 1] as ParamValues;
  const one = made(env, params, seed, index);
  const answer = env.oracle?.(one.puzzle, one.secret, makeSteps());
  if (answer === undefined)
    throw new Error(`${env.id} level ${levelOf(env, params)}: the oracle has no answer`);
  return {
    env,
    params,
    made: one,
    href: `./${playHref(keyOf(env, params, seed, index))}`,
    solution: env.board.enter(one.puzzle, answer),
    reply: env.write(answer, one.puzzle),
  };
}

export const boardOf = (page: Page): Locator => page.locator('[data-board]');
export const element = (page: Page, at: string): Locator =>
  boardOf(page)
    .locator(`[data-at=${JSON.stringify(at)}]`)
    .first();
export const verdict = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'reward' });
export const verify = (page: Page) => page.getByRole('button', { name: 'Verify', exact: true }).click();
export const reply = (page: Page): Locator => page.getByLabel('Reply sent to the verifier');

export async function open(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await expect(boardOf(page)).toBeVisible();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function pointOn(page: Page, at: string): Promise<Point> {
  const point = await pointOf(page, at);
  if (!point) throw new Error(`${at} cannot be met by a pointer`);
  return point;
}

/** A point of the page where a pointer meets this element; undefined where others cover it. */
async function pointOf(page: Page, at: string): Promise<Point | undefined> {
  const locator = element(page, at);
  await locator.scrollIntoViewIfNeeded();
  return locator.evaluate((node) => {
    const open = () => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
      for (const a of parts)
        for (const b of parts) {
          const [x, y] = [left + width * a, top + height * b];
          if (document.elementFromPoint(x, y)?.closest('[data-at]') === node) return { x, y };
        }
      return undefined;
    };
    const point = open();
    if (point) return point;
    // It may lie in view and yet under the header, which stays while the page scrolls.
    node.scrollIntoView({ block: 'center' });
    return open();
  });
}

export interface Hands {
  /** Taps as a finger does instead of clicking. */
  readonly touch?: boolean;
}

/** Makes gestures on the rendered board with pointer and keys, as a person would. */
export async function enter(
  page: Page,
  { env, made: { puzzle } }: Instance,
  gestures: readonly Gesture[],
  hands: Hands = {},
) {
  let position: Position = startOf(env, puzzle);
  for (const gesture of gestures) {
    const scene = env.board.show(puzzle, position.draft, null);
    await make(page, scene, gesture, hands);
    position = step(env, puzzle, position, { gesture });
  }
}

async function make(page: Page, scene: Scene, gesture: Gesture, { touch = false }: Hands): Promise<void> {
  const press = async (at: string) => {
    const { x, y } = await pointOn(page, at);
    await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  };
  switch (gesture.do) {
    case 'tap':
      return press(gesture.at);
    case 'drag':
      return drag(page, gesture.from, gesture.to);
    case 'key': {
      const key = scene.keys?.find((one) => JSON.stringify(one.gesture) === JSON.stringify(gesture));
      if (!key) throw new Error(`no key for ${JSON.stringify(gesture)}`);
      const button = boardOf(page).getByRole('button', { name: key.name, exact: true });
      return touch ? button.tap() : button.click();
    }
    case 'pose':
      return pose(page, gesture.at, gesture.pose);
    case 'note':
      await element(page, gesture.at).focus();
      return page.keyboard.press(`Shift+Digit${gesture.value}`);
    case 'set':
      return set(page, scene, gesture.at, gesture.value, press, touch);
  }
}

const paneOf = (scene: Scene, at: string): Pane | undefined =>
  scene.panes.find((pane) => {
    if (pane.kind === 'text' || pane.kind === 'code') return pane.at === at;
    if (pane.kind === 'grid') return pane.cells.some((cell) => cell.at === at);
    if (pane.kind === 'graph') return pane.nodes.some((node) => node.at === at);
    return (pane.kind === 'plane' ? pane.shapes : pane.items).some((one) => one.at === at);
  });

/** Puts a program in place of what stands in the editor, as one that was copied elsewhere. */
export async function writeProgram(page: Page, at: string, program: string): Promise<void> {
  const editor = element(page, at);
  if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches)) return editor.fill(program);
  // Until the editor is loaded a plain field stands there.
  await expect(editor.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
  const field = editor.locator('textarea.inputarea');
  await field.focus();
  await page.keyboard.press('Control+a');
  await field.evaluate((node, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, program);
}

async function set(
  page: Page,
  scene: Scene,
  at: string,
  value: string,
  press: (at: string) => Promise<void>,
  touch: boolean,
) {
  const pane = paneOf(scene, at);
  if (!pane) throw new Error(`${at} is not on the board`);
  if (pane.kind === 'code') return writeProgram(page, at, value);
  if (pane.kind === 'text') return element(page, at).fill(value);
  if ('taps' in pane && pane.taps) await element(page, at).focus();
  else await press(at);
  if (!touch && value === '') return page.keyboard.press('Backspace');
  if (!touch && value.length === 1) return page.keyboard.press(value);
  const button = boardOf(page)
    .getByRole('group', { name: 'Values for' })
    .getByRole('button', { name: value || 'Clear', exact: true });
  return touch ? button.tap() : button.click();
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  const end = await pointOf(page, to);
  const start = await pointOf(page, from);
  if (!start || !end) return dragWithKeys(page, from, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** For an element that lies under others, such as a jug full of water. */
async function dragWithKeys(page: Page, from: string, to: string): Promise<void> {
  await element(page, from).focus();
  await page.keyboard.press('Space');
  await element(page, to).focus();
  await page.keyboard.press('Space');
}

/** Turns, flips and moves a piece with the keys, reading where it is from its spoken name. */
async function pose(page: Page, at: string, target: Pose | null): Promise<void> {
  const piece = element(page, at);
  await piece.focus();
  if (target === null) return page.keyboard.press('Backspace');
  if (target.flip) await page.keyboard.press('f');
  for (let i = 0; i < target.turn; i++) await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  const name = (await piece.getAttribute('aria-label')) ?? '';
  const spot = /at column (\d+) row (\d+)/.exec(name);
  if (!spot) throw new Error(`“${name}” does not tell where it lies`);
  const go = async (by: number, back: string, forth: string) => {
    for (let i = 0; i < Math.abs(by); i++) await page.keyboard.press(by < 0 ? back : forth);
  };
  await go(target.x + 1 - Number(spot[1]), 'ArrowLeft', 'ArrowRight');
  await go(target.y + 1 - Number(spot[2]), 'ArrowUp', 'ArrowDown');
}
