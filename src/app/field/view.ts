import type { FieldPoints } from '../attempts/field-points.ts';

/** The part of the field that is in sight; `top` may lie above or below `bottom` in its coordinates. */
export interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All of it, with a margin. Lanes are read from the top; time goes up. */
export function wholeView({ axis, levels, own, lanes }: FieldPoints): View {
  const [left, right] = [own ? -0.6 : 0.4, levels + 0.6];
  if (axis === 'time') return { left, right, top: 1.03, bottom: -0.03 };
  return { left, right, top: -0.6, bottom: Math.max(1, lanes.length) - 0.4 };
}

/** Moved by shares of what is in sight: 1 is a whole width to the right, or height down. */
export function panned({ left, right, top, bottom }: View, across: number, down: number): View {
  const [x, y] = [(right - left) * across, (bottom - top) * down];
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** Nearer than this, floats can no longer tell points apart. */
const NEAREST = 1e-4;

/** Enlarged by a factor around a place, which is given in shares of what is in sight; never smaller than the whole. */
export function zoomed(view: View, whole: View, factor: number, across = 0.5, down = 0.5): View {
  const most = (whole.right - whole.left) / (view.right - view.left);
  const least = NEAREST / Math.abs(view.right - view.left);
  const by = Math.max(least, Math.min(most, 1 / factor));
  const x = view.left + across * (view.right - view.left);
  const y = view.top + down * (view.bottom - view.top);
  return {
    left: x - (x - view.left) * by,
    right: x + (view.right - x) * by,
    top: y - (y - view.top) * by,
    bottom: y + (view.bottom - y) * by,
  };
}

/** Pixels for each unit; negative where the unit goes up. */
export const scaleOf = (view: View, { width, height }: Size): readonly [x: number, y: number] => [
  width / (view.right - view.left),
  height / (view.bottom - view.top),
];

export function toPixel(view: View, size: Size, x: number, y: number): readonly [x: number, y: number] {
  const [sx, sy] = scaleOf(view, size);
  return [(x - view.left) * sx, (y - view.top) * sy];
}

export function fromPixel(view: View, size: Size, x: number, y: number): readonly [x: number, y: number] {
  const [sx, sy] = scaleOf(view, size);
  return [view.left + x / sx, view.top + y / sy];
}

/** How large a point is drawn, in pixels: as large as there is room, an odd number up to the largest stamp. */
export function stampFor(
  points: number,
  view: View,
  whole: View,
  { width, height }: Size,
  largest: number,
): number {
  const part =
    ((view.right - view.left) * (view.bottom - view.top)) /
    ((whole.right - whole.left) * (whole.bottom - whole.top));
  const room = Math.sqrt((width * height) / Math.max(1, points * Math.min(1, part)));
  const odd = 2 * Math.floor((0.55 * room - 1) / 2) + 1;
  return Math.max(1, Math.min(largest, odd));
}
