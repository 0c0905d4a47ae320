import type { FieldPoints } from '../attempts/field-points.ts';
import { type Size, scaleOf, type View } from './view.ts';

/** The point nearest to a pixel, if any is within reach; where several are, the one that is drawn on top. */
export function nearestPoint(
  { at, outcome }: FieldPoints,
  view: View,
  size: Size,
  x: number,
  y: number,
  reach: number,
): number | undefined {
  const [sx, sy] = scaleOf(view, size);
  let least = reach * reach;
  let found: number | undefined;
  for (let i = 0; i < outcome.length; i++) {
    const dx = ((at[2 * i] as number) - view.left) * sx - x;
    const dy = ((at[2 * i + 1] as number) - view.top) * sy - y;
    const away = dx * dx + dy * dy;
    if (away > least) continue;
    least = away;
    found = i;
  }
  return found;
}
