import type { Spot } from './layout.ts';
import { unspoken } from './unspoken.ts';

interface CursorRingProps {
  readonly spot: Spot | undefined;
  readonly lifted: boolean;
}

/** Marks the element that the keyboard acts on. */
export function CursorRing({ spot, lifted }: CursorRingProps) {
  if (!spot) return null;
  return (
    <g {...unspoken}>
      <path className="board-cursor-under" d={spot.outline} />
      <path className={`board-cursor${lifted ? ' is-lifted' : ''}`} d={spot.outline} />
    </g>
  );
}
