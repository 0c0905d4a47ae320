import type { GridPane, Place } from '../../core/scene.ts';
import type { GridLayout } from './grid-layout.ts';
import { rectPath } from './layout.ts';
import type { Standing } from './spoken.ts';

interface GridLinesProps {
  readonly pane: GridPane;
  readonly layout: GridLayout;
  readonly standing: Standing;
}

/** Thin lines, heavier ones around boxes, and walls. */
export function GridLines({ pane, layout }: GridLinesProps) {
  const { left, top, cell } = layout;
  const [right, bottom] = [left + pane.columns * cell.w, top + pane.rows * cell.h];
  const downs = (every: number) =>
    steps(pane.columns, every).map((c) => `M${left + c * cell.w} ${top}V${bottom}`);
  const acrosses = (every: number) =>
    steps(pane.rows, every).map((r) => `M${left} ${top + r * cell.h}H${right}`);
  return (
    <>
      <path className="board-line" d={[...downs(1), ...acrosses(1)].join('')} />
      {pane.boxes && (
        <path
          className="board-heavy"
          d={[...downs(pane.boxes.columns), ...acrosses(pane.boxes.rows)].join('')}
        />
      )}
      <path className="board-heavy" d={rectPath(left, top, right - left, bottom - top)} />
      {pane.walls && (
        <path className="board-wall" d={pane.walls.map((wall) => wallPath(layout, wall)).join('')} />
      )}
    </>
  );
}

const steps = (count: number, every: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil(count / every) - 1) }, (_, i) => (i + 1) * every);

/** The side that two neighbouring cells share. */
function wallPath(layout: GridLayout, [first, second]: readonly [Place, Place]): string {
  const a = layout.spots.find((spot) => spot.mark.at === first);
  const b = layout.spots.find((spot) => spot.mark.at === second);
  if (!a || !b) return '';
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return a.row === b.row
    ? `M${x} ${y - layout.cell.h / 2}v${layout.cell.h}`
    : `M${x - layout.cell.w / 2} ${y}h${layout.cell.w}`;
}

interface GridTrailProps {
  readonly pane: GridPane;
  readonly layout: GridLayout;
}

export function GridTrail({ pane, layout }: GridTrailProps) {
  if (!pane.trail || pane.trail.length < 2) return null;
  const spots = new Map(layout.spots.map((spot) => [spot.mark.at, spot]));
  const points = pane.trail.flatMap((place) => {
    const spot = spots.get(place);
    return spot ? [`${spot.x} ${spot.y}`] : [];
  });
  return <path className="board-path" d={`M${points.join('L')}`} />;
}
