import { useId } from 'react';
import { round, type Spot } from './layout.ts';
import type { Standing } from './spoken.ts';

interface MarkRingsProps {
  readonly spot: Spot;
  readonly standing: Standing;
}

/** What is wrong here: a ring with a wedge for a broken rule, a dotted ring for a conflict while playing; a wash for what a hint is about. */
export function MarkRings({ spot, standing }: MarkRingsProps) {
  const { at } = spot.mark;
  const lit = standing.lit.has(at);
  if (!lit && !standing.conflicts.has(at)) return <HintRing spot={spot} part={standing.hinted?.get(at)} />;
  if (spot.kind === 'piece' || spot.kind === 'scenery') return <ClippedRing spot={spot} lit={lit} />;
  return lit ? (
    <>
      <path className="board-broken" d={spot.ring} />
      <Wedge right={spot.x + spot.w / 2 + reach(spot)} top={spot.y - spot.h / 2 - reach(spot)} />
    </>
  ) : (
    <path className="board-conflict" d={spot.ring} />
  );
}

function HintRing({ spot, part }: { readonly spot: Spot; readonly part: 'next' | 'reason' | undefined }) {
  if (!part) return null;
  const line = spot.kind === 'piece' || spot.kind === 'scenery' ? spot.outline : spot.ring;
  return <path className={`board-hinted${part === 'next' ? ' is-next' : ''}`} d={line} />;
}

const reach = ({ kind }: Spot): number => (kind === 'cell' ? 4 : 1);

/** A polygon has no ring inside it, so the inner half of its outline is shown. */
function ClippedRing({ spot, lit }: { readonly spot: Spot; readonly lit: boolean }) {
  const clip = useId();
  const room = spot.h / 1.7;
  return (
    <>
      <clipPath id={clip}>
        <path d={spot.outline} />
      </clipPath>
      <path
        className={lit ? 'board-broken' : 'board-conflict is-clipped'}
        d={spot.outline}
        style={{ strokeWidth: 10 }}
        clipPath={`url(#${clip})`}
      />
      {lit && <Wedge right={spot.x + room * 0.75} top={spot.y - room * 0.75} />}
    </>
  );
}

function Wedge({ right, top }: { readonly right: number; readonly top: number }) {
  return <path className="board-wedge" d={`M${round(right - 15)} ${round(top)}h15v15z`} />;
}
