import { type PlanePane, type Pose, posed, type Shape } from '../../core/scene.ts';
import { boxOf, middle, type Point } from './inside.ts';
import { type Layout, polygonPath, rectPath, type Spot } from './layout.ts';

const EDGE = 4;
const TRAY_GAP = 16;
export const TRAY_SCALE = 0.6;

/** How a piece stands while it lies beside the board. */
export type Turned = Pick<Pose, 'turn' | 'flip'>;
export const unturned: Turned = { turn: 0, flip: false };
/** A piece under the pointer: its least corner in the units of the drawing. */
export interface Dragged {
  readonly at: string;
  readonly x: number;
  readonly y: number;
}

export interface PlaneLayout extends Layout {
  /** Units of the drawing per unit of the plane. */
  readonly scale: number;
  readonly board: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Where pieces beside the board have their places. */
  readonly slots: readonly { readonly at: string; readonly outline: string }[];
}

export const isPiece = (shape: Shape): boolean => shape.pose !== undefined;

export function layoutPlane(
  pane: PlanePane,
  turned: ReadonlyMap<string, Turned> = new Map(),
  dragged?: Dragged,
): PlaneLayout {
  const scale = pane.lattice
    ? Math.max(24, Math.min(48, 480 / pane.width))
    : 480 / Math.max(pane.width, pane.height * 1.2);
  const board = { x: EDGE, y: EDGE, w: pane.width * scale, h: pane.height * scale };
  const slots: { at: string; outline: string }[] = [];
  const lying = new Map<string, Point>();
  const small = scale * TRAY_SCALE;
  let x = EDGE;
  let y = board.y + board.h + TRAY_GAP;
  let rowHeight = 0;
  const right = EDGE + Math.max(board.w, 320);
  for (const piece of pane.shapes.filter(isPiece)) {
    const size = boxOf(piece.outline);
    const side = Math.max(size.w, size.h) * small;
    if (x > EDGE && x + side > right) {
      x = EDGE;
      y += rowHeight + TRAY_GAP;
      rowHeight = 0;
    }
    lying.set(piece.at, [x, y]);
    slots.push({ at: piece.at, outline: rectPath(x - 2, y - 2, side + 4, side + 4, 4) });
    x += side + TRAY_GAP;
    rowHeight = Math.max(rowHeight, side);
  }
  const spots = pane.shapes.map((shape) => spotOf(shape, cornersOf(shape)));
  return {
    scale,
    board,
    slots,
    spots,
    width: slots.length === 0 ? board.w + 2 * EDGE : right + EDGE,
    height: slots.length === 0 ? board.h + 2 * EDGE : y + rowHeight + EDGE,
  };

  function cornersOf(shape: Shape): readonly Point[] {
    if (shape.pose === undefined)
      return shape.outline.map(([a, b]) => [board.x + a * scale, board.y + b * scale]);
    const stance = shape.pose ?? { x: 0, y: 0, ...(turned.get(shape.at) ?? unturned) };
    if (dragged?.at === shape.at)
      return posed(shape.outline, { ...stance, x: 0, y: 0 }).map(([a, b]) => [
        dragged.x + a * scale,
        dragged.y + b * scale,
      ]);
    const corners = posed(shape.outline, stance);
    const [tx, ty] = lying.get(shape.at) ?? [0, 0];
    return shape.pose
      ? corners.map(([a, b]) => [board.x + a * scale, board.y + b * scale])
      : corners.map(([a, b]) => [tx + a * small, ty + b * small]);
  }
}

function spotOf(shape: Shape, corners: readonly Point[]): Spot {
  const { at, room } = middle(corners);
  const path = polygonPath(corners);
  const box = boxOf(corners);
  return {
    mark: shape,
    x: at[0],
    y: at[1],
    w: Math.max(14, Math.min(box.w - 6, room * 2.6)),
    h: Math.max(12, room * 1.7),
    outline: path,
    ring: path,
    kind: shape.pose === undefined ? 'scenery' : 'piece',
  };
}

/** The pose nearest to where a dragged piece is let go, or null beside the board. */
export function poseAt(
  pane: PlanePane,
  layout: PlaneLayout,
  shape: Shape,
  dragged: Dragged,
  stance: Turned,
): Pose | null {
  const size = boxOf(posed(shape.outline, { x: 0, y: 0, ...stance }));
  const x = Math.round((dragged.x - layout.board.x) / layout.scale);
  const y = Math.round((dragged.y - layout.board.y) / layout.scale);
  const inside =
    x + size.w / 2 >= 0 &&
    x + size.w / 2 <= pane.width &&
    y + size.h / 2 >= 0 &&
    y + size.h / 2 <= pane.height;
  return inside ? kept(pane, shape, { x, y, ...stance }) : null;
}

/** A pose moved so that the piece does not stick out of the plane. */
export function kept(pane: PlanePane, shape: Shape, pose: Pose): Pose {
  const size = boxOf(posed(shape.outline, { ...pose, x: 0, y: 0 }));
  const within = (n: number, most: number) => Math.max(0, Math.min(n, Math.max(0, Math.floor(most))));
  return { ...pose, x: within(pose.x, pane.width - size.w), y: within(pose.y, pane.height - size.h) };
}
