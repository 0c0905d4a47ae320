import type { FieldPoints } from '../attempts/field-points.ts';
import type { FieldRenderer, Frame, Rgb } from './renderer.ts';
import { stampPixels } from './stamps.ts';
import { scaleOf } from './view.ts';

/** Draws into the pixels of a picture, which a canvas then shows: no adapter is needed. */
export function createCanvasRenderer(canvas: HTMLCanvasElement | OffscreenCanvas): FieldRenderer {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context || !('putImageData' in context)) throw new Error('This browser draws on no canvas.');
  let points: FieldPoints | undefined;
  let image: ImageData | undefined;
  return {
    by: 'canvas',
    load(given) {
      points = given;
    },
    draw(frame) {
      const { width, height } = frame.size;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      if (image?.width !== width || image.height !== height) image = new ImageData(width, height);
      const pixels = new Uint32Array(image.data.buffer);
      pixels.fill(packed(frame.background));
      if (points) paintPoints(pixels, points, frame);
      context.putImageData(image, 0, 0);
    },
    destroy() {
      points = undefined;
      image = undefined;
    },
  };
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const packed = ([red, green, blue]: Rgb): number =>
  (LITTLE_ENDIAN
    ? (255 << 24) | (blue << 16) | (green << 8) | red
    : (red << 24) | (green << 16) | (blue << 8) | 255) >>> 0;

/** Arithmetic is rounded to 32 bits as a shader's is, so that points fall on the same pixels. */
export function paintPoints(pixels: Uint32Array, points: FieldPoints, frame: Frame): void {
  if (frame.stamp === 1) paintDots(pixels, points, frame);
  else paintStamps(pixels, points, frame);
}

function placing({ view, size }: Frame) {
  const [left, top] = [view.left, view.top].map(Math.fround) as [number, number];
  const [sx, sy] = scaleOf(view, size).map(Math.fround) as [number, number];
  return { left, top, sx, sy };
}

/** Where there are most points by far, each is one pixel. */
function paintDots(pixels: Uint32Array, { at, outcome }: FieldPoints, frame: Frame): void {
  const { width, height } = frame.size;
  const { left, top, sx, sy } = placing(frame);
  const { fround } = Math;
  const inks = Uint32Array.from(frame.colours, packed);
  for (let i = 0; i < outcome.length; i++) {
    const x = fround(fround((at[2 * i] as number) - left) * sx);
    const y = fround(fround((at[2 * i + 1] as number) - top) * sy);
    if (x >= 0 && y >= 0 && x < width && y < height)
      pixels[(y | 0) * width + (x | 0)] = inks[outcome[i] as number] as number;
  }
}

function paintStamps(pixels: Uint32Array, { at, outcome }: FieldPoints, frame: Frame): void {
  const { size, stamp, colours } = frame;
  const { width, height } = size;
  const { left, top, sx, sy } = placing(frame);
  const { fround, floor } = Math;
  const half = (stamp - 1) / 2;
  const stamps = stampPixels(stamp);
  const jumps = stamps.map((spots) =>
    Int32Array.from({ length: spots.length / 2 }, (_, j) => spotAt(spots, j, width)),
  );
  const inks = Uint32Array.from(colours, packed);
  for (let i = 0; i < outcome.length; i++) {
    const x = floor(fround(fround((at[2 * i] as number) - left) * sx)) - half;
    const y = floor(fround(fround((at[2 * i + 1] as number) - top) * sy)) - half;
    if (x <= -stamp || y <= -stamp || x >= width || y >= height) continue;
    const kind = outcome[i] as number;
    const ink = inks[kind] as number;
    if (x >= 0 && y >= 0 && x <= width - stamp && y <= height - stamp) {
      const jump = jumps[kind] as Int32Array;
      const from = y * width + x;
      for (let j = 0; j < jump.length; j++) pixels[from + (jump[j] as number)] = ink;
      continue;
    }
    const spots = stamps[kind] as Int32Array;
    for (let j = 0; j < spots.length; j += 2) {
      const px = x + (spots[j] as number);
      const py = y + (spots[j + 1] as number);
      if (px >= 0 && px < width && py >= 0 && py < height) pixels[py * width + px] = ink;
    }
  }
}

/** A pixel of a stamp as a distance from its first pixel in a picture of this width. */
const spotAt = (spots: Int32Array, j: number, width: number): number =>
  (spots[2 * j + 1] as number) * width + (spots[2 * j] as number);
