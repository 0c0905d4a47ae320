import { rectPath, type Spot } from './layout.ts';
import { unspoken } from './unspoken.ts';

interface CursorRingProps {
  readonly spot: Spot | undefined;
  readonly lifted: boolean;
  /** Seen only while the board has the focus: nothing beside the board refers to it. */
  readonly quiet?: boolean;
}

/** Marks the element that the keyboard acts on. */
export function CursorRing({ spot, lifted, quiet = false }: CursorRingProps) {
  if (!spot) return null;
  const path = around(spot);
  return (
    <g className={quiet ? 'board-quiet' : undefined} {...unspoken}>
      {!inCell(spot) && <path className="board-cursor-under" d={path} />}
      <path className={`board-cursor${lifted ? ' is-lifted' : ''}`} d={path} />
    </g>
  );
}

const inCell = ({ row }: Spot): boolean => row !== undefined;

/** Inside a cell, where lines and neighbours leave room; else along the outline. */
function around(spot: Spot): string {
  if (!inCell(spot)) return spot.outline;
  const { x, y, w, h } = spot;
  return rectPath(x - w / 2 - 1.5, y - h / 2 - 1.5, w + 3, h + 3, 3);
}
