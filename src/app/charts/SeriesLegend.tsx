import classes from './SeriesLegend.module.css';
import { SeriesMark } from './SeriesMark.tsx';
import { seriesColour } from './series.ts';

interface SeriesLegendProps {
  readonly names: readonly string[];
}

/** Which mark is whose. */
export function SeriesLegend({ names }: SeriesLegendProps) {
  return (
    <ul className={classes.legend}>
      {names.map((name, at) => (
        <li key={name}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" style={{ color: seriesColour(at) }} aria-hidden>
            <SeriesMark at={at} x={0} y={0} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
