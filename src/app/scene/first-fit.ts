import { type PlanePane, type Pose, posed, type Shape } from '../../core/scene.ts';
import { boxOf, contains, type Point } from './inside.ts';
import type { Turned } from './plane-layout.ts';

/** Unit squares whose middle lies in a polygon. */
function squares(outline: readonly Point[]): string[] {
  const { x, y, w, h } = boxOf(outline);
  const out: string[] = [];
  for (let i = Math.floor(x); i < x + w; i++)
    for (let j = Math.floor(y); j < y + h; j++)
      if (contains(outline, [i + 0.5, j + 0.5])) out.push(`${i},${j}`);
  return out;
}

/** The first place, row by row, where a piece covers no other piece and nothing solid; the corner where there is none. */
export function firstFit(pane: PlanePane, piece: Shape, stance: Turned): Pose {
  const taken = new Set(
    pane.shapes
      .filter((shape) => shape.at !== piece.at && shape.pose !== null)
      .filter((shape) => shape.pose !== undefined || shape.look === 'solid' || shape.look === 'dim')
      .flatMap((shape) => squares(shape.pose ? posed(shape.outline, shape.pose) : shape.outline)),
  );
  const size = boxOf(posed(piece.outline, { x: 0, y: 0, ...stance }));
  for (let y = 0; y + size.h <= pane.height; y++)
    for (let x = 0; x + size.w <= pane.width; x++) {
      const pose: Pose = { x, y, ...stance };
      if (squares(posed(piece.outline, pose)).every((square) => !taken.has(square))) return pose;
    }
  return { x: 0, y: 0, ...stance };
}
