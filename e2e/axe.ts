import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const source = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Found {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds serious, as lines that can be read in a failure. */
export async function serious(page: Page): Promise<readonly string[]> {
  // A content security policy that bans eval in the page does not bind the debugger's evaluation.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

/** Colours fade in; what is half there has no contrast yet. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    // What starts with this frame is listed from the next one on.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const running = () =>
      document
        .getAnimations()
        .some(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getTiming().iterations !== Number.POSITIVE_INFINITY,
        );
    while (running()) await new Promise(requestAnimationFrame);
  });
