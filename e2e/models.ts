import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type MicroShape, microModel } from '../src/models/language/micro.test-model.ts';

export const TINY = 'envscope-tiny';
export const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'] as const;

/** Files of a model of random weights, as bytes. */
export async function microFiles(shape: MicroShape): Promise<ReadonlyMap<string, Buffer>> {
  const files = microModel(shape);
  const pairs = await Promise.all(
    NEEDED.map(async (name) => {
      const response = await files(name);
      return [name, Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))] as const;
    }),
  );
  return new Map(pairs);
}

export async function microFolder(folder: string, shape: MicroShape): Promise<void> {
  for (const [name, bytes] of await microFiles(shape)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

/** The Models screen as its journeys touch it. */
export function modelsScreen(page: Page) {
  const item = (name: string): Locator =>
    page.getByRole('region', { name: 'Models to choose from' }).getByRole('listitem', { name });
  const card = page.getByRole('region', { name: 'Try it' });
  return {
    item,
    trial: card,
    reply: card.locator('[data-reply]'),
    async open(): Promise<void> {
      await page.goto('./#/models');
      await expect(page.getByRole('heading', { name: 'Models', level: 1 })).toBeVisible({ timeout: 30_000 });
      await expect(item(TINY)).toBeVisible();
    },
    async load(name: string): Promise<void> {
      await item(name)
        .getByRole('button', { name: /^(Load|Download)/ })
        .click();
      await expect(item(name).getByText(/ready on/)).toBeVisible({ timeout: 60_000 });
    },
    /** @returns the whole reply. */
    async ask(prompt: string): Promise<string> {
      await card.getByLabel(/^Prompt for/).fill(prompt);
      await card.getByRole('button', { name: 'Ask' }).click();
      await expect(card.getByRole('button', { name: 'Stop' })).toBeHidden({ timeout: 60_000 });
      await expect(page.getByLabel('Figures of the reply')).toBeVisible();
      return (await card.locator('[data-reply]').textContent()) ?? '';
    },
    async set(label: string, value: string): Promise<void> {
      const field = page
        .getByRole('region', { name: 'Settings of the replies' })
        .getByLabel(label, { exact: true });
      await field.fill(value);
      await field.blur();
    },
  };
}
