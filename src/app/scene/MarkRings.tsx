import { round, type Spot } from './layout.ts';

interface MarkRingsProps {
  readonly spot: Spot;
  readonly lit: boolean;
  readonly conflict: boolean;
}

/** What is wrong here: a ring with a wedge for a broken rule, a dotted ring for a conflict while playing. */
export function MarkRings({ spot, lit, conflict }: MarkRingsProps) {
  if (lit) return <BrokenRing spot={spot} />;
  return conflict ? <path className="board-conflict" d={spot.ring} /> : null;
}

function BrokenRing({ spot }: { readonly spot: Spot }) {
  const cell = spot.kind === 'cell';
  const right = round(spot.x + spot.w / 2 + (cell ? 4 : 1));
  const top = round(spot.y - spot.h / 2 - (cell ? 4 : 1));
  return (
    <>
      <path className="board-broken" d={spot.ring} />
      <path className="board-wedge" d={`M${right - 15} ${top}h15v15z`} />
    </>
  );
}
