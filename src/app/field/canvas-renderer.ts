import type { FieldPoints } from '../attempts/field-points.ts';
import type { FieldRenderer, Frame, Rgb } from './renderer.ts';
import { stampPixels } from './stamps.ts';
import { scaleOf } from './view.ts';

/** Draws into the pixels of a picture, which a canvas then shows: no adapter is needed. */
export function createCanvasRenderer(canvas: HTMLCanvasElement | OffscreenCanvas): FieldRenderer {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context || !('putImageData' in context)) throw new Error('This browser draws on no canvas.');
  let points: FieldPoints | undefined;
  return {
    by: 'canvas',
    load(given) {
      points = given;
    },
    draw(frame) {
      const { width, height } = frame.size;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const image = new ImageData(width, height);
      const pixels = new Uint32Array(image.data.buffer);
      pixels.fill(packed(frame.background));
      if (points) paintPoints(pixels, points, frame);
      context.putImageData(image, 0, 0);
    },
    destroy() {
      points = undefined;
    },
  };
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const packed = ([red, green, blue]: Rgb): number =>
  (LITTLE_ENDIAN
    ? (255 << 24) | (blue << 16) | (green << 8) | red
    : (red << 24) | (green << 16) | (blue << 8) | 255) >>> 0;

/** Arithmetic is rounded to 32 bits as a shader's is, so that points fall on the same pixels. */
export function paintPoints(pixels: Uint32Array, { at, outcome }: FieldPoints, frame: Frame): void {
  const { view, size, stamp, colours } = frame;
  const { width, height } = size;
  const { fround, floor } = Math;
  const [left, top] = [fround(view.left), fround(view.top)];
  const [sx, sy] = scaleOf(view, size).map(fround) as [number, number];
  const half = (stamp - 1) / 2;
  const stamps = stampPixels(stamp);
  const inks = colours.map(packed);
  for (let i = 0; i < outcome.length; i++) {
    const x = floor(fround(fround((at[2 * i] as number) - left) * sx)) - half;
    const y = floor(fround(fround((at[2 * i + 1] as number) - top) * sy)) - half;
    if (x <= -stamp || y <= -stamp || x >= width || y >= height) continue;
    const kind = outcome[i] as number;
    const ink = inks[kind] as number;
    const spots = stamps[kind] as Int32Array;
    for (let j = 0; j < spots.length; j += 2) {
      const [px, py] = [x + (spots[j] as number), y + (spots[j + 1] as number)];
      if (px >= 0 && px < width && py >= 0 && py < height) pixels[py * width + px] = ink;
    }
  }
}
