import { percent } from './format.ts';
import classes from './IntervalChart.module.css';
import { SeriesMark } from './SeriesMark.tsx';
import { seriesColour } from './series.ts';

export interface IntervalPoint {
  /** Place on the axis. */
  readonly at: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}
export interface IntervalSeries {
  readonly name: string;
  readonly points: readonly IntervalPoint[];
}

interface IntervalChartProps {
  /** Said aloud. */
  readonly name: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What the axis counts. */
  readonly axis: string;
  readonly series: readonly IntervalSeries[];
  /** A curve that was fitted to the points. */
  readonly fitted?: ((at: number) => number) | undefined;
  readonly size?: 'small' | 'large';
}

const SIZES = { small: { width: 280, height: 136 }, large: { width: 640, height: 240 } };
const LEFT = 44;
const BOTTOM = 36;
const TOP = 8;
const RIGHT = 12;

/** Rates with their intervals, joined by a line for each series; shapes tell the series apart as colours do. */
export function IntervalChart({ name, ticks, axis, series, fitted, size = 'large' }: IntervalChartProps) {
  const { width, height } = SIZES[size];
  const first = Math.min(...ticks.map(({ at }) => at));
  const last = Math.max(...ticks.map(({ at }) => at));
  // Points at the edges keep clear of the axis.
  const pad = 0.25 + (last - first) * 0.02;
  const x = (at: number): number =>
    LEFT + ((at - first + pad) / (last - first + 2 * pad)) * (width - LEFT - RIGHT);
  const y = (share: number): number => TOP + (1 - share) * (height - TOP - BOTTOM);
  const aside = (at: number): number => (at - (series.length - 1) / 2) * 6;
  const steps = Array.from({ length: 41 }, (_, i) => first + (i / 40) * (last - first));
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={name}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className={classes.line} x1={LEFT} x2={width - RIGHT} y1={y(share)} y2={y(share)} />
          <text className={classes.tick} x={LEFT - 8} y={y(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      {ticks.map(({ at, label }) => (
        <text key={at} className={classes.tick} x={x(at)} y={height - BOTTOM + 16} textAnchor="middle">
          {label}
        </text>
      ))}
      <text className={classes.tick} x={(LEFT + width - RIGHT) / 2} y={height - 4} textAnchor="middle">
        {axis}
      </text>
      {fitted && (
        <path className={classes.fit} d={`M${steps.map((at) => `${x(at)} ${y(fitted(at))}`).join('L')}`} />
      )}
      {series.map(({ name: whose, points }, at) => (
        <g key={whose} style={{ color: seriesColour(at) }}>
          {points.map((point) => (
            <line
              key={point.at}
              className={classes.interval}
              x1={x(point.at) + aside(at)}
              x2={x(point.at) + aside(at)}
              y1={y(point.low)}
              y2={y(point.high)}
            />
          ))}
          {!fitted && (
            <path
              className={classes.curve}
              d={`M${points.map((point) => `${x(point.at) + aside(at)} ${y(point.rate)}`).join('L')}`}
            />
          )}
          {points.map((point) => (
            <SeriesMark key={point.at} at={at} x={x(point.at) + aside(at)} y={y(point.rate)} />
          ))}
        </g>
      ))}
    </svg>
  );
}
