import { FILLS, STROKES } from './hatches.ts';

interface HatchDefsProps {
  /** Put before the place of the series: `${prefix}-0` is the first pattern. */
  readonly prefix: string;
}

/** A pattern for every fill, for `fill="url(#prefix-0)"`; stands inside an svg. */
export function HatchDefs({ prefix }: HatchDefsProps) {
  return (
    <defs>
      {FILLS.map(({ colour, hatch }, at) => (
        <pattern key={hatch} id={`${prefix}-${at}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={colour} />
          {hatch === 'dots' ? (
            <circle cx="4" cy="4" r="1.2" fill="#000" fillOpacity="0.4" />
          ) : (
            <path d={STROKES[hatch]} stroke="#000" strokeOpacity="0.28" strokeWidth="1.2" />
          )}
        </pattern>
      ))}
    </defs>
  );
}
