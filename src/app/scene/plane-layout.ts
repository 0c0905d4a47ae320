import { type PlanePane, type Pose, posed, type Shape } from '../../core/scene.ts';
import { boxOf, middle, type Point } from './inside.ts';
import { type Layout, polygonPath, type Spot } from './layout.ts';

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
  const small = scale * TRAY_SCALE;
  const right = EDGE + Math.max(board.w, 320);
  const pieces = pane.shapes.filter(isPiece);
  const stanceOf = (piece: Shape): Turned => turned.get(piece.at) ?? unturned;
  const tray = shelved(
    pieces.filter((piece) => piece.pose === null),
    stanceOf,
  );
  // As high as it was with every piece in it, so that the board keeps its size while pieces leave.
  const all = shelved(pieces, () => unturned);
  const spots = pane.shapes.map((shape) => spotOf(shape, cornersOf(shape)));
  return {
    scale,
    board,
    spots,
    width: pieces.length === 0 ? board.w + 2 * EDGE : right + EDGE,
    height: board.h + 2 * EDGE + (pieces.length === 0 ? 0 : TRAY_GAP + Math.max(tray.height, all.height)),
  };

  /** Pieces side by side below the board, in as many rows as they need. */
  function shelved(list: readonly Shape[], stance: (piece: Shape) => Turned) {
    const places = new Map<string, Point>();
    let x = EDGE;
    let y = 0;
    let row = 0;
    for (const piece of list) {
      const size = boxOf(posed(piece.outline, { x: 0, y: 0, ...stance(piece) }));
      if (x > EDGE && x + size.w * small > right) {
        x = EDGE;
        y += row + TRAY_GAP;
        row = 0;
      }
      places.set(piece.at, [x, board.y + board.h + TRAY_GAP + y]);
      x += size.w * small + TRAY_GAP;
      row = Math.max(row, size.h * small);
    }
    return { places, height: y + row };
  }

  function cornersOf(shape: Shape): readonly Point[] {
    if (shape.pose === undefined)
      return shape.outline.map(([a, b]) => [board.x + a * scale, board.y + b * scale]);
    const stance = shape.pose ?? { x: 0, y: 0, ...stanceOf(shape) };
    if (dragged?.at === shape.at)
      return posed(shape.outline, { ...stance, x: 0, y: 0 }).map(([a, b]) => [
        dragged.x + a * scale,
        dragged.y + b * scale,
      ]);
    const corners = posed(shape.outline, stance);
    const [tx, ty] = tray.places.get(shape.at) ?? [0, 0];
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
