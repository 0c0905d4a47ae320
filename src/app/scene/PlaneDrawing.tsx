import type { PlanePane } from '../../core/scene.ts';
import { polygonPath, rectPath } from './layout.ts';
import type { PlaneLayout } from './plane-layout.ts';
import { SpotList } from './SpotList.tsx';
import { unspoken } from './unspoken.ts';
import type { View } from './view.ts';

interface PlaneDrawingProps {
  readonly pane: PlanePane;
  readonly layout: PlaneLayout;
  readonly view: View;
  /** Where the piece under the pointer would come to lie. */
  readonly ghost?: readonly (readonly [number, number])[] | undefined;
  /** The piece under the pointer is drawn last. */
  readonly top?: string | undefined;
}

export function PlaneDrawing({ pane, layout, view, ghost, top }: PlaneDrawingProps) {
  const { board, scale } = layout;
  const spots =
    top === undefined
      ? layout.spots
      : [...layout.spots].sort((a, b) => Number(a.mark.at === top) - Number(b.mark.at === top));
  return (
    <>
      <g {...unspoken}>
        {pane.lattice && <path className="board-base" d={rectPath(board.x, board.y, board.w, board.h)} />}
        {pane.lattice && <path className="board-line" d={lattice(pane, layout)} />}
        {pane.lattice && <path className="board-heavy" d={rectPath(board.x, board.y, board.w, board.h)} />}
      </g>
      <SpotList pane={pane} spots={spots} view={view} outlined />
      {ghost && (
        <path
          className="board-ghost"
          d={polygonPath(ghost.map(([x, y]) => [board.x + x * scale, board.y + y * scale]))}
          {...unspoken}
        />
      )}
    </>
  );
}

function lattice(pane: PlanePane, { board, scale }: PlaneLayout): string {
  const downs = Array.from(
    { length: Math.max(0, Math.ceil(pane.width) - 1) },
    (_, i) => `M${board.x + (i + 1) * scale} ${board.y}v${board.h}`,
  );
  const acrosses = Array.from(
    { length: Math.max(0, Math.ceil(pane.height) - 1) },
    (_, i) => `M${board.x} ${board.y + (i + 1) * scale}h${board.w}`,
  );
  return [...downs, ...acrosses].join('');
}
