import type { Shape } from './scene.ts';

/** The corners of an upright rectangle with its top left corner at (x, y). */
export const box = (x: number, y: number, width: number, height: number): Shape['outline'] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
