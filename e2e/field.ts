import type { Locator, Page } from '@playwright/test';

export const pad = (page: Page): Locator => page.getByRole('application', { name: /^Field of attempts/ });

/** The share of pixels that differ between two pictures of one size. */
export const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const pictures = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a, b] = pictures as [Uint8ClampedArray, Uint8ClampedArray];
      if (a.length !== b.length) return 1;
      let apart = 0;
      for (let i = 0; i < a.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0)) > 8)) apart += 1;
      return apart / (a.length / 4);
    },
    [one, other].map((buffer) => `data:image/png;base64,${buffer.toString('base64')}`),
  );

/** Chooses what the field is drawn with; gives the canvas. */
export async function drawWith(page: Page, means: 'WebGPU' | 'Canvas'): Promise<Locator> {
  await page.getByRole('radiogroup', { name: 'Draw with' }).getByText(means, { exact: true }).click();
  await page.mouse.move(0, 0);
  return pad(page).locator('canvas[data-drawn-by]');
}
