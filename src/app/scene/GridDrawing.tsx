import type { GridPane } from '../../core/scene.ts';
import { Element, HitArea } from './Element.tsx';
import { GridLines, GridTrail } from './GridLines.tsx';
import type { GridLayout } from './grid-layout.ts';
import { type Spot, valuesOf } from './layout.ts';
import { MarkBase } from './MarkBase.tsx';
import { MarkFace } from './MarkFace.tsx';
import { MarkRings } from './MarkRings.tsx';
import { unspoken } from './unspoken.ts';
import type { View } from './view.ts';

interface GridDrawingProps {
  readonly pane: GridPane;
  readonly layout: GridLayout;
  readonly view: View;
}

/** Grounds first, then lines and trail, then what is spoken and pointed at, row by row. */
export function GridDrawing({ pane, layout, view }: GridDrawingProps) {
  const rows = [-1, ...Array.from({ length: pane.rows }, (_, row) => row)];
  return (
    <>
      <g {...unspoken}>
        {layout.spots.map((spot) => (
          <MarkBase
            key={spot.mark.at}
            spot={spot}
            scope={view.scope}
            tinted={pane.checkered === true && ((spot.row ?? 0) + (spot.column ?? 0)) % 2 === 1}
          />
        ))}
        <GridLines pane={pane} layout={layout} standing={view.standing} />
        <GridTrail pane={pane} layout={layout} />
      </g>
      {rows.map((row) => {
        const spots = layout.spots.filter((spot) => spot.row === row);
        return spots.length === 0 ? null : (
          <g key={row} role={view.live ? 'row' : undefined}>
            {spots.map((spot) => (
              <GridElement key={spot.mark.at} pane={pane} spot={spot} view={view} />
            ))}
          </g>
        );
      })}
      <GridSigns pane={pane} layout={layout} view={view} />
    </>
  );
}

interface GridElementProps {
  readonly pane: GridPane;
  readonly spot: Spot;
  readonly view: View;
}

function GridElement({ pane, spot, view }: GridElementProps) {
  return (
    <Element pane={pane} spot={spot} view={view}>
      <HitArea spot={spot} view={view} />
      <MarkFace spot={spot} values={spot.kind === 'cell' ? valuesOf(pane, spot.mark) : []} />
      <MarkRings spot={spot} standing={view.standing} />
    </Element>
  );
}

function GridSigns({ pane, layout, view }: GridDrawingProps) {
  if (!pane.signs) return null;
  const spots = new Map(layout.spots.map((spot) => [spot.mark.at, spot]));
  return (
    <g {...unspoken}>
      {pane.signs.map(({ at, between, text }) => {
        const [a, b] = [spots.get(between[0]), spots.get(between[1])];
        if (!a || !b) return null;
        const upright = a.column === b.column && /^[<>≤≥]$/.test(text);
        const backwards =
          a.column === b.column ? (a.row ?? 0) > (b.row ?? 0) : (a.column ?? 0) > (b.column ?? 0);
        const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
        const turn = (upright ? 90 : 0) + (backwards && /^[<>≤≥]$/.test(text) ? 180 : 0);
        const lit = view.standing.lit.has(at);
        return (
          <g key={at} transform={`translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}`}>
            {lit && <circle className="board-broken" r="11" />}
            {!lit && view.standing.conflicts.has(at) && <circle className="board-conflict" r="11" />}
            <text className={`board-sign board-halo${lit ? ' is-broken' : ''}`} fontSize="18" y="6.5">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
