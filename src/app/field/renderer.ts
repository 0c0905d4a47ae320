import type { FieldPoints } from '../attempts/field-points.ts';
import type { Size, View } from './view.ts';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

export interface Frame {
  readonly view: View;
  /** Of the picture, in its own pixels. */
  readonly size: Size;
  /** Pixels of a side of each point, odd. */
  readonly stamp: number;
  /** By outcome: solved, wrong, unreadable. */
  readonly colours: readonly [Rgb, Rgb, Rgb];
  readonly background: Rgb;
}

/** Draws points, later ones over earlier ones, each as its stamp on whole pixels: every renderer gives the same picture. */
export interface FieldRenderer {
  readonly by: 'webgpu' | 'canvas';
  load(points: FieldPoints): void;
  draw(frame: Frame): void;
  destroy(): void;
}
