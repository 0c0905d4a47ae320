import { MARKS } from './series.ts';

interface SeriesMarkProps {
  /** Which series, counted from 0. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** The mark of a series in the current colour; stands inside an svg. */
export function SeriesMark({ at, x, y }: SeriesMarkProps) {
  return <path d={MARKS[at % MARKS.length]} transform={`translate(${x} ${y})`} fill="currentColor" />;
}
