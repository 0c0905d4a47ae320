import { type RefObject, useState } from 'react';
import { type Place, type PlanePane, posed, type Shape } from '../../core/scene.ts';
import { boxOf, type Point } from './inside.ts';
import type { PieceDone } from './piece-hand.ts';
import { type Dragged, isPiece, layoutPlane, poseAt, type Turned, unturned } from './plane-layout.ts';
import type { BoardControls } from './use-board.ts';
import { type Drag, useDrag } from './use-drag.ts';
import { useWide } from './use-wide.ts';

/** Pieces of a plane under a person's hand: how they are turned beside the board, and where the pointer holds one. */
export function usePieces(pane: PlanePane, board: BoardControls, root: RefObject<SVGSVGElement | null>) {
  const [stances, setStances] = useState<ReadonlyMap<Place, Turned>>(new Map());
  const beside = useWide();
  const still = layoutPlane(pane, { turned: stances, beside });
  const shapeAt = (at: Place | undefined): Shape | undefined => pane.shapes.find((shape) => shape.at === at);
  const stanceOf = (shape: Shape): Turned => shape.pose ?? stances.get(shape.at) ?? unturned;

  /** A piece from beside the board grows to its size there, about its middle. */
  function draggedBy({ from, dx, dy }: Drag, shape: Shape): Dragged {
    if (shape.pose)
      return {
        at: from,
        x: still.board.x + shape.pose.x * still.scale + dx,
        y: still.board.y + shape.pose.y * still.scale + dy,
      };
    const slot = still.tray.get(from) ?? { x: 0, y: 0, w: 0, h: 0 };
    const size = boxOf(posed(shape.outline, { x: 0, y: 0, ...stanceOf(shape) }));
    return {
      at: from,
      x: slot.x + dx - (size.w * still.scale - slot.w) / 2,
      y: slot.y + dy - (size.h * still.scale - slot.h) / 2,
    };
  }

  const { drag, dragged, handlers } = useDrag({
    root,
    canDrag(at) {
      const shape = shapeAt(at);
      return board.sends && shape !== undefined && !shape.fixed && (isPiece(shape) || pane.drags === true);
    },
    onDrop(drop) {
      const shape = shapeAt(drop.from);
      if (!shape) return;
      board.putCursor(pane.id, drop.from);
      if (isPiece(shape)) {
        const pose = poseAt(pane, still, shape, draggedBy(drop, shape), stanceOf(shape));
        if (pose || shape.pose) board.send({ do: 'pose', at: shape.at, pose });
      } else if (drop.over !== undefined) board.send({ do: 'drag', from: drop.from, to: drop.over });
    },
  });

  const held = shapeAt(drag?.from);
  const moving = drag && held && isPiece(held) ? draggedBy(drag, held) : undefined;
  const pose = moving && held ? poseAt(pane, still, held, moving, stanceOf(held)) : null;
  const ghost: readonly Point[] | undefined = pose && held ? posed(held.outline, pose) : undefined;
  return {
    still,
    layout: moving ? layoutPlane(pane, { turned: stances, dragged: moving, beside }) : still,
    shapeAt,
    stanceOf,
    handlers,
    dragged,
    /** The piece under the pointer, and where it would come to lie. */
    moving: moving?.at,
    ghost,
    /** What the pointer drags scenery onto. */
    over: moving ? undefined : drag?.over,
    take(shape: Shape, done: PieceDone | undefined) {
      if (done?.stance) setStances(new Map(stances).set(shape.at, done.stance));
      if (done?.gesture) board.send(done.gesture);
    },
  };
}
