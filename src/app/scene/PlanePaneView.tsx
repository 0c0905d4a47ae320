import { type KeyboardEvent, useId, useRef } from 'react';
import type { PlanePane } from '../../core/scene.ts';
import { CursorRing } from './CursorRing.tsx';
import { focusPlace } from './focus.ts';
import { Hatching } from './Hatching.tsx';
import { press, primary } from './hand.ts';
import { widest } from './layout.ts';
import { PieceButtons } from './PieceButtons.tsx';
import { PlaneDrawing } from './PlaneDrawing.tsx';
import { actOnPiece, type PieceAct, pressPiece } from './piece-hand.ts';
import { isPiece } from './plane-layout.ts';
import { svgRole } from './svg-role.ts';
import type { BoardControls } from './use-board.ts';
import { placeUnder } from './use-drag.ts';
import { usePieces } from './use-pieces.ts';

interface PlanePaneViewProps {
  readonly pane: PlanePane;
  readonly board: BoardControls;
}

/** A plane with scenery to tap and pieces to lay, turn and take off. */
export function PlanePaneView({ pane, board }: PlanePaneViewProps) {
  const scope = useId();
  const root = useRef<SVGSVGElement>(null);
  const pieces = usePieces(pane, board, root);
  const { layout, still, shapeAt, stanceOf, take: takePiece } = pieces;
  const cursor = board.cursorIn(pane);
  const spotAt = (at: string | undefined) => layout.spots.find(({ mark }) => mark.at === at);

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
    if (!shape || pieces.dragged()) return;
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
        {...pieces.handlers}
      >
        <Hatching scope={scope} marks={pane.shapes} />
        <PlaneDrawing
          pane={pane}
          layout={layout}
          view={{ scope, standing: board.standing, live: true, cursor }}
          ghost={pieces.ghost}
          top={pieces.moving}
        />
        {board.sends && (
          <CursorRing
            spot={spotAt(cursor)}
            lifted={board.hand.lifted === cursor && cursor !== undefined}
            quiet={!chosen || !isPiece(chosen)}
          />
        )}
        {pieces.over !== undefined && <CursorRing spot={spotAt(pieces.over)} lifted />}
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
