import { Element, HitArea } from './Element.tsx';
import { type DrawnPane, type Spot, valuesOf } from './layout.ts';
import { MarkBase } from './MarkBase.tsx';
import { MarkFace } from './MarkFace.tsx';
import { MarkRings } from './MarkRings.tsx';
import type { View } from './view.ts';

interface SpotListProps {
  readonly pane: DrawnPane;
  readonly spots: readonly Spot[];
  readonly view: View;
  readonly outlined?: boolean;
}

/** Elements in order, each drawn whole before the next. */
export function SpotList({ pane, spots, view, outlined }: SpotListProps) {
  return spots.map((spot) => {
    const { at } = spot.mark;
    return (
      <Element key={at} pane={pane} spot={spot} view={view}>
        <HitArea spot={spot} view={view} />
        <MarkBase spot={spot} scope={view.scope} outlined={outlined === true} />
        <MarkFace spot={spot} values={valuesOf(pane, spot.mark)} />
        <MarkRings spot={spot} standing={view.standing} />
      </Element>
    );
  });
}
