import { type PlanePane, type Pose, posed, type Shape } from '../../core/scene.ts';
import { type Box, boxOf, middle, type Point } from './inside.ts';
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
  readonly board: Box;
  /** Where pieces beside the board lie. */
  readonly tray: ReadonlyMap<string, Box>;
}

export const isPiece = (shape: Shape): boolean => shape.pose !== undefined;

export interface PlaneOptions {
  /** How pieces beside the board are turned. */
  readonly turned?: ReadonlyMap<string, Turned>;
  readonly dragged?: Dragged | undefined;
  /** Pieces lie to the right of the board instead of below it. */
  readonly beside?: boolean;
}

export function layoutPlane(
  pane: PlanePane,
  { turned = new Map(), dragged, beside = false }: PlaneOptions = {},
): PlaneLayout {
  const scale = pane.lattice
    ? Math.max(24, Math.min(48, 480 / pane.width))
    : 480 / Math.max(pane.width, pane.height * 1.2);
  const small = scale * TRAY_SCALE;
  const board = { x: EDGE, y: EDGE, w: pane.width * scale, h: pane.height * scale };
  const pieces = pane.shapes.filter(isPiece);
  const stanceOf = (piece: Shape): Turned => turned.get(piece.at) ?? unturned;
  const sizes = (list: readonly Shape[], stance: (piece: Shape) => Turned): readonly Sized[] =>
    list.map((piece) => {
      const { w, h } = boxOf(posed(piece.outline, { x: 0, y: 0, ...stance(piece) }));
      return { at: piece.at, w: w * small, h: h * small };
    });
  // As large as it was with every piece in it, so that the board keeps its size while pieces leave.
  const all = sizes(pieces, () => unturned);
  const across = beside
    ? ([0.6, 0.8, 1, 1.3].find((part) => shelved(all, board.w * part).height <= board.h) ?? 1.3) * board.w
    : Math.max(board.w, 340);
  const full = shelved(all, across);
  const lying = sizes(
    pieces.filter((piece) => piece.pose === null),
    stanceOf,
  );
  const tray = shelved(lying, across);
  const at: Point = beside ? [EDGE + board.w + 2 * TRAY_GAP, EDGE] : [EDGE, EDGE + board.h + TRAY_GAP];
  const [trayWidth, trayHeight] = [Math.max(tray.width, full.width), Math.max(tray.height, full.height)];
  if (!beside) board.x = EDGE + Math.max(0, (trayWidth - board.w) / 2);

  const cornersOf = (shape: Shape): readonly Point[] => {
    const onBoard = ([a, b]: Point): Point => [board.x + a * scale, board.y + b * scale];
    if (shape.pose === undefined) return shape.outline.map(onBoard);
    const stance = shape.pose ?? { x: 0, y: 0, ...stanceOf(shape) };
    if (dragged?.at === shape.at)
      return posed(shape.outline, { ...stance, x: 0, y: 0 }).map(([a, b]) => [
        dragged.x + a * scale,
        dragged.y + b * scale,
      ]);
    if (shape.pose) return posed(shape.outline, stance).map(onBoard);
    const [tx, ty] = tray.places.get(shape.at) ?? [0, 0];
    return posed(shape.outline, stance).map(([a, b]) => [at[0] + tx + a * small, at[1] + ty + b * small]);
  };
  const bare = pieces.length === 0;
  return {
    scale,
    board,
    tray: new Map(
      lying.map(({ at: piece, w, h }) => {
        const [x, y] = tray.places.get(piece) ?? [0, 0];
        return [piece, { x: at[0] + x, y: at[1] + y, w, h }];
      }),
    ),
    spots: pane.shapes.map((shape) => spotOf(shape, cornersOf(shape))),
    width:
      2 * EDGE +
      (bare ? board.w : beside ? board.w + 2 * TRAY_GAP + trayWidth : Math.max(board.w, trayWidth)),
    height:
      2 * EDGE + (bare ? board.h : beside ? Math.max(board.h, trayHeight) : board.h + TRAY_GAP + trayHeight),
  };
}

interface Sized {
  readonly at: string;
  readonly w: number;
  readonly h: number;
}

/** Boxes side by side in rows no longer than `across`, from the corner at 0, 0. */
function shelved(boxes: readonly Sized[], across: number) {
  const places = new Map<string, Point>();
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.w > across) {
      x = 0;
      y += row + TRAY_GAP;
      row = 0;
    }
    places.set(box.at, [x, y]);
    width = Math.max(width, x + box.w);
    x += box.w + TRAY_GAP;
    row = Math.max(row, box.h);
  }
  return { places, width, height: y + row };
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
