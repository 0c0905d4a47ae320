import { fillOf, hatchId } from './Hatching.tsx';
import type { Spot } from './layout.ts';

interface MarkBaseProps {
  readonly spot: Spot;
  readonly scope: string;
  readonly tinted?: boolean;
  /** Drawn with a line of its own, outside a grid. */
  readonly outlined?: boolean;
}

/** The ground an element stands on: its fill with hatching, or what its look makes of the paper. */
export function MarkBase({ spot, scope, tinted, outlined }: MarkBaseProps) {
  const { mark } = spot;
  const fill = fillOf(mark);
  const ground =
    spot.kind === 'rowhint' || spot.kind === 'columnhint'
      ? 'is-hint'
      : mark.look === 'lit'
        ? 'is-lamp'
        : mark.look === 'solid'
          ? 'is-solid'
          : mark.look === 'trail' || mark.look === 'dim' || mark.look === 'picked'
            ? `is-${mark.look}`
            : tinted
              ? 'is-tinted'
              : mark.fixed && mark.text !== undefined && spot.kind !== 'scenery'
                ? 'is-given'
                : '';
  const names = ['board-base', ground, outlined ? 'is-outlined' : ''].filter(Boolean).join(' ');
  if (fill === undefined) return <path className={names} d={spot.outline} />;
  return (
    <>
      <path className={names} d={spot.outline} style={{ fill: `var(--fill-${fill})` }} />
      <path d={spot.outline} fill={`url(#${hatchId(scope, fill)})`} />
    </>
  );
}
