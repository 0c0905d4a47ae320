import type { Gesture, PlanePane, Pose, Shape } from '../../core/scene.ts';
import { firstFit } from './first-fit.ts';
import { isDirection } from './move.ts';
import { kept, type Turned, unturned } from './plane-layout.ts';

/** What an act on a piece does: a gesture, or another stance beside the board. */
export interface PieceDone {
  readonly gesture?: Gesture;
  readonly stance?: Turned;
}

export type PieceAct = 'turn' | 'flip' | 'take off' | 'lay';

const STEP = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

const turnedOn = ({ turn, flip }: Turned): Turned => ({ turn: ((turn + 1) % 4) as Pose['turn'], flip });
/** A flip that is seen as one: mirrored left to right whatever the turn. */
const flippedOver = ({ turn, flip }: Turned): Turned => ({
  turn: (turn % 2 === 0 ? turn : (turn + 2) % 4) as Pose['turn'],
  flip: !flip,
});

export function actOnPiece(
  pane: PlanePane,
  piece: Shape,
  stance: Turned | undefined,
  act: PieceAct,
): PieceDone | undefined {
  const pose = piece.pose ?? null;
  const at = piece.at;
  if (act === 'lay')
    return pose
      ? undefined
      : { gesture: { do: 'pose', at, pose: firstFit(pane, piece, stance ?? unturned) } };
  if (act === 'take off')
    return pose
      ? { gesture: { do: 'pose', at, pose: null }, stance: { turn: pose.turn, flip: pose.flip } }
      : undefined;
  if (act === 'flip' && !pane.flips) return undefined;
  const change = act === 'turn' ? turnedOn : flippedOver;
  if (!pose) return { stance: change(stance ?? unturned) };
  return { gesture: { do: 'pose', at, pose: kept(pane, piece, { ...pose, ...change(pose) }) } };
}

/** What a key pressed on a piece does; undefined leaves it to the pane, such as arrows beside the board. */
export function pressPiece(
  pane: PlanePane,
  piece: Shape,
  stance: Turned | undefined,
  key: string,
): PieceDone | undefined {
  if (isDirection(key) && piece.pose) {
    const [dx, dy] = STEP[key];
    const pose = kept(pane, piece, { ...piece.pose, x: piece.pose.x + dx, y: piece.pose.y + dy });
    return pose.x === piece.pose.x && pose.y === piece.pose.y
      ? {}
      : { gesture: { do: 'pose', at: piece.at, pose } };
  }
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'r':
      return actOnPiece(pane, piece, stance, 'turn') ?? {};
    case 'f':
      return pane.flips ? actOnPiece(pane, piece, stance, 'flip') : undefined;
    case 'Backspace':
    case 'Delete':
      return actOnPiece(pane, piece, stance, 'take off') ?? {};
    case 'Enter':
    case ' ':
      return piece.pose ? actOnPiece(pane, piece, stance, 'turn') : actOnPiece(pane, piece, stance, 'lay');
  }
  return undefined;
}
