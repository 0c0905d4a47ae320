import type { Mark } from '../../core/scene.ts';

/** What is drawn over each fill of the palette, in a tile of 8 × 8: lines, or dots where a radius is given. */
const TILES: readonly { readonly d?: string; readonly dot?: number; readonly ring?: number }[] = [
  { d: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  { d: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  { dot: 1.3 },
  { d: 'M0 2h8M0 6h8' },
  { d: 'M0 8l8-8M0 0l8 8' },
  { d: 'M2 0v8M6 0v8' },
  { ring: 2.2 },
  { d: 'M0 4h8M4 0v8' },
];

export const fillOf = (mark: Mark): number | undefined =>
  mark.fill === undefined ? undefined : ((((Math.trunc(mark.fill) - 1) % 8) + 8) % 8) + 1;

export const hatchId = (scope: string, fill: number): string => `${scope}-hatch-${fill}`;

interface HatchingProps {
  /** Unique in the document, so that two boards on one page keep their patterns apart. */
  readonly scope: string;
  readonly marks: readonly Mark[];
}

/** The patterns that the marks of one drawing need. */
export function Hatching({ scope, marks }: HatchingProps) {
  const fills = [...new Set(marks.map(fillOf))].filter((fill) => fill !== undefined);
  if (fills.length === 0) return null;
  return (
    <defs>
      {fills.map((fill) => {
        const tile = TILES[fill - 1] ?? {};
        const ink = fill === 5 ? 'rgb(255 255 255 / 38%)' : 'rgb(0 0 0 / 30%)';
        return (
          <pattern key={fill} id={hatchId(scope, fill)} width="8" height="8" patternUnits="userSpaceOnUse">
            {tile.d && <path d={tile.d} stroke={ink} strokeWidth="1.2" fill="none" />}
            {tile.dot && <circle cx="4" cy="4" r={tile.dot} fill={ink} />}
            {tile.ring && <circle cx="4" cy="4" r={tile.ring} fill="none" stroke={ink} strokeWidth="1.1" />}
          </pattern>
        );
      })}
    </defs>
  );
}
