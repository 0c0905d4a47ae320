import type { GraphPane } from '../../core/scene.ts';
import { arrowPath, type GraphLayout, type Line } from './graph-layout.ts';
import type { Spot } from './layout.ts';
import { SpotList } from './SpotList.tsx';
import type { Standing } from './spoken.ts';
import { unspoken } from './unspoken.ts';
import type { View } from './view.ts';

interface GraphDrawingProps {
  readonly pane: GraphPane;
  readonly layout: GraphLayout;
  readonly view: View;
}

/** Edges and their texts first, nodes on top. */
export function GraphDrawing({ pane, layout, view }: GraphDrawingProps) {
  return (
    <>
      <g {...unspoken}>
        {layout.lines.map((line) => (
          <EdgeLine key={line.edge.at} line={line} standing={view.standing} />
        ))}
        {layout.lines.map((line) => (
          <EdgeText key={line.edge.at} line={line} />
        ))}
        {layout.spots.map((spot) => (
          <NodeCaption key={spot.mark.at} spot={spot} />
        ))}
      </g>
      <SpotList pane={pane} spots={layout.spots} view={view} outlined />
    </>
  );
}

interface EdgeLineProps {
  readonly line: Line;
  readonly standing: Standing;
}

function EdgeLine({ line, standing }: EdgeLineProps) {
  const { edge, from, to } = line;
  const d = `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
  const state = standing.lit.has(edge.at)
    ? 'is-broken'
    : standing.conflicts.has(edge.at)
      ? 'is-conflict'
      : '';
  return (
    <>
      <path className={`board-edge${edge.look ? ` is-${edge.look}` : ''}`} d={d} />
      {state !== '' && <path className={`board-edge ${state}`} d={d} />}
      {edge.arrow && (
        <path className={`board-arrow${edge.look ? ` is-${edge.look}` : ''}`} d={arrowPath(line)} />
      )}
    </>
  );
}

function EdgeText({ line: { edge, label } }: { readonly line: Line }) {
  return edge.text === undefined ? null : (
    <text className="board-edge-text board-halo" x={label[0]} y={label[1] + 5.5} fontSize="16">
      {edge.text}
    </text>
  );
}

/** Names the ends of a path under their rings. */
function NodeCaption({ spot: { mark, x, y, outward } }: { readonly spot: Spot }) {
  return mark.look === 'start' || mark.look === 'goal' ? (
    <text className="board-caption board-halo" x={x} y={y + (outward === -1 ? -30 : 39)} fontSize="14">
      {mark.look}
    </text>
  ) : null;
}
