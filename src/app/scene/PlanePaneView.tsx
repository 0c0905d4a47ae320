import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { PlanePane } from '../../core/scene.ts';
import { posed, type Shape } from '../../core/scene.ts';
import { CursorRing } from './CursorRing.tsx';
import { focusPlace } from './focus.ts';
import { Hatching } from './Hatching.tsx';
import { press, primary } from './hand.ts';
import { boxOf } from './inside.ts';
import { widest } from './layout.ts';
import { PieceButtons } from './PieceButtons.tsx';
import { PlaneDrawing } from './PlaneDrawing.tsx';
import { actOnPiece, type PieceAct, type PieceDone, pressPiece } from './piece-hand.ts';
import { type Dragged, isPiece, layoutPlane, poseAt, type Turned, unturned } from './plane-layout.ts';
import { svgRole } from './svg-role.ts';
import type { BoardControls } from './use-board.ts';
import { type Drag, placeUnder, useDrag } from './use-drag.ts';
import { useWide } from './use-wide.ts';

interface PlanePaneViewProps {
  readonly pane: PlanePane;
  readonly board: BoardControls;
}

/** A plane with scenery to tap and pieces to lay, turn and take off. */
export function PlanePaneView({ pane, board }: PlanePaneViewProps) {
  const scope = useId();
  const root = useRef<SVGSVGElement>(null);
  const [stances, setStances] = useState<ReadonlyMap<string, Turned>>(new Map());
  const beside = useWide();
  const still = layoutPlane(pane, { turned: stances, beside });
  const shapeAt = (at: string | undefined): Shape | undefined => pane.shapes.find((shape) => shape.at === at);
  const stanceOf = (shape: Shape): Turned => shape.pose ?? stances.get(shape.at) ?? unturned;
  const cursor = board.cursorIn(pane);

  const draggedBy = ({ from, dx, dy }: Drag): Dragged => {
    const shape = shapeAt(from);
    const spot = still.spots.find(({ mark }) => mark.at === from);
    if (!shape || !spot) return { at: from, x: dx, y: dy };
    if (shape.pose)
      return {
        at: from,
        x: still.board.x + shape.pose.x * still.scale + dx,
        y: still.board.y + shape.pose.y * still.scale + dy,
      };
    const size = boxOf(posed(shape.outline, { x: 0, y: 0, ...stanceOf(shape) }));
    const slot = pathStart(spot.outline);
    return {
      at: from,
      x: slot.x + dx - (size.w * still.scale) / 5,
      y: slot.y + dy - (size.h * still.scale) / 5,
    };
  };
  const { drag, dragged, handlers } = useDrag({
    canDrag(at) {
      const shape = shapeAt(at);
      return board.sends && shape !== undefined && !shape.fixed && (isPiece(shape) || pane.drags === true);
    },
    onDrop(drop) {
      const shape = shapeAt(drop.from);
      if (!shape) return;
      board.putCursor(pane.id, drop.from);
      if (!isPiece(shape)) {
        if (drop.over !== undefined) board.send({ do: 'drag', from: drop.from, to: drop.over });
        return;
      }
      const pose = poseAt(pane, still, shape, draggedBy(drop), stanceOf(shape));
      if (pose || shape.pose) board.send({ do: 'pose', at: shape.at, pose });
    },
  });
  const moving = drag && isPiece(shapeAt(drag.from) ?? ({} as Shape)) ? draggedBy(drag) : undefined;
  const layout = moving ? layoutPlane(pane, { turned: stances, dragged: moving, beside }) : still;
  const spotAt = (at: string | undefined) => layout.spots.find(({ mark }) => mark.at === at);

  function takePiece(shape: Shape, done: PieceDone | undefined) {
    if (done?.stance) setStances(new Map(stances).set(shape.at, done.stance));
    if (done?.gesture) board.send(done.gesture);
  }

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const shape = shapeAt(placeUnder(event.target));
    if (!shape || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, code, shiftKey: shift, timeStamp: time } = event;
    const piece =
      board.sends && isPiece(shape) && !shape.fixed
        ? pressPiece(pane, shape, stanceOf(shape), key)
        : undefined;
    if (piece) {
      event.preventDefault();
      takePiece(shape, piece);
      return;
    }
    const done = press(pane, still, { mark: shape, present: () => '' }, board.hand, {
      key,
      code,
      shift,
      time,
    });
    if (!done || (!board.sends && done.cursor === undefined)) return;
    event.preventDefault();
    board.take(pane, done);
    if (done.cursor !== undefined) focusPlace(root.current, done.cursor);
  }

  function onClick(event: React.MouseEvent<SVGSVGElement>) {
    const shape = shapeAt(placeUnder(event.target));
    if (!shape || dragged()) return;
    const again = cursor === shape.at && board.active === pane.id;
    board.putCursor(pane.id, shape.at);
    focusPlace(root.current, shape.at);
    if (!board.sends) return;
    if (isPiece(shape) && !shape.fixed) {
      if (again) takePiece(shape, actOnPiece(pane, shape, stanceOf(shape), 'turn'));
      return;
    }
    const done = primary(pane, shape, board.hand);
    if (done) board.take(pane, done);
  }

  const chosen = shapeAt(cursor);
  const pieceShape = moving ? shapeAt(moving.at) : undefined;
  const pose = moving && pieceShape ? poseAt(pane, still, pieceShape, moving, stanceOf(pieceShape)) : null;
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: svgRole names it */}
      <svg
        ref={root}
        className="board-svg"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{
          maxWidth: widest(pane, layout, board.scene.panes.length === 1),
          maxHeight: 'var(--board-max-height)',
        }}
        {...svgRole(pane)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          const at = placeUnder(event.target);
          if (at !== undefined) board.putCursor(pane.id, at);
        }}
        {...handlers}
      >
        <Hatching scope={scope} marks={pane.shapes} />
        <PlaneDrawing
          pane={pane}
          layout={layout}
          view={{ scope, standing: board.standing, live: true, cursor }}
          ghost={pose && pieceShape ? posed(pieceShape.outline, pose) : undefined}
          top={moving?.at}
        />
        {board.sends && (
          <CursorRing
            spot={spotAt(cursor)}
            lifted={board.hand.lifted === cursor && cursor !== undefined}
            quiet={!chosen || !isPiece(chosen)}
          />
        )}
        {drag && !moving && <CursorRing spot={spotAt(drag.over)} lifted />}
      </svg>
      {board.sends && chosen && isPiece(chosen) && !chosen.fixed && (
        <PieceButtons
          piece={chosen}
          flips={pane.flips === true}
          onAct={(act: PieceAct) => takePiece(chosen, actOnPiece(pane, chosen, stanceOf(chosen), act))}
        />
      )}
    </>
  );
}

/** The least corner of an outline drawn as a polygon. */
function pathStart(path: string): { readonly x: number; readonly y: number } {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  return {
    x: Math.min(...numbers.filter((_, i) => i % 2 === 0)),
    y: Math.min(...numbers.filter((_, i) => i % 2 === 1)),
  };
}
