import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { CursorRing } from './CursorRing.tsx';
import { DragCopy } from './DragCopy.tsx';
import { Drawing, layoutOf } from './Drawing.tsx';
import { focusPlace } from './focus.ts';
import { Hatching } from './Hatching.tsx';
import { press, primary } from './hand.ts';
import { acts, type DrawnPane, narrowest, valuesOf, widest } from './layout.ts';
import { svgRole } from './svg-role.ts';
import type { BoardControls } from './use-board.ts';
import { placeUnder, useDrag } from './use-drag.ts';

interface DrawnPaneViewProps {
  readonly pane: Exclude<DrawnPane, { readonly kind: 'plane' }>;
  readonly board: BoardControls;
}

/** A grid, graph or sequence with one tab stop, its cursor, and everything a pointer does on it. */
export function DrawnPaneView({ pane, board }: DrawnPaneViewProps) {
  const scope = useId();
  const root = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => layoutOf(pane), [pane]);
  const cursor = board.cursorIn(pane);
  const spotAt = (at: string | undefined) => layout.spots.find(({ mark }) => mark.at === at);
  const { drag, dragged, handlers } = useDrag({
    root,
    canDrag: (at) =>
      board.sends && pane.drags === true && acts(pane, spotAt(at)?.mark ?? { at, name: '', fixed: true }),
    onDrop({ from, over }) {
      board.putCursor(pane.id, from);
      if (over !== undefined) board.send({ do: 'drag', from, to: over });
    },
  });

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const spot = spotAt(placeUnder(event.target));
    if (!spot || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, code, shiftKey: shift, timeStamp: time } = event;
    const done = press(
      pane,
      layout,
      { mark: spot.mark, present: () => board.present(pane, spot.mark) },
      board.hand,
      { key, code, shift, time },
    );
    if (!done || (!board.sends && done.cursor === undefined)) return;
    event.preventDefault();
    board.take(pane, board.sends ? done : { ...(done.cursor === undefined ? {} : { cursor: done.cursor }) });
    if (done.cursor !== undefined) focusPlace(root.current, done.cursor);
  }

  function onClick(event: React.MouseEvent<SVGSVGElement>) {
    const spot = spotAt(placeUnder(event.target));
    if (!spot || dragged()) return;
    board.putCursor(pane.id, spot.mark.at);
    focusPlace(root.current, spot.mark.at);
    const done = board.sends ? primary(pane, spot.mark, board.hand) : undefined;
    if (done) board.take(pane, done);
  }

  const view = { scope, standing: board.standing, live: true, cursor };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: svgRole names it
    <svg
      ref={root}
      className="board-svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{
        maxWidth: widest(pane, layout, board.scene.panes.length === 1),
        maxHeight: 'var(--board-max-height)',
        minWidth: narrowest(pane),
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
      <Hatching scope={scope} marks={layout.spots.map((spot) => spot.mark)} />
      <Drawing pane={pane} view={view} />
      {drag?.over !== undefined && <CursorRing spot={spotAt(drag.over)} lifted />}
      {board.sends && (
        <CursorRing
          spot={spotAt(cursor)}
          lifted={board.hand.lifted === cursor && cursor !== undefined}
          quiet={board.active !== pane.id || valuesOf(pane, spotAt(cursor)?.mark).length === 0}
        />
      )}
      {drag && <DragCopy spot={spotAt(drag.from)} dx={drag.dx} dy={drag.dy} scope={scope} />}
    </svg>
  );
}
