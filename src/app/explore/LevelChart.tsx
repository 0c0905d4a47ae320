import { median, quantile } from '../../stats/quantile.ts';
import { axisOf, readable } from './axis.ts';
import classes from './LevelChart.module.css';

interface LevelChartProps {
  readonly title: string;
  readonly levels: number;
  /** One value per instance, by level. */
  readonly points: readonly (readonly number[])[];
}

const WIDTH = 440;
const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 8;
const TOP = 8;
const FOOT = 28;

/** Every instance as a dot, the median as a bar, the 90 % quantile as a tick; the table beside it says the same. */
export function LevelChart({ title, levels, points }: LevelChartProps) {
  const { place, ticks } = axisOf(points.flat());
  const y = (value: number) => TOP + (1 - place(value)) * (HEIGHT - TOP - FOOT);
  const slot = (WIDTH - LEFT - RIGHT) / levels;
  const x = (level: number) => LEFT + (level + 0.5) * slot;
  const half = Math.min(18, slot * 0.32);
  const medians = points.map((values) => (values.length === 0 ? undefined : median(values)));

  return (
    <figure className={classes.chart}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title} by level: ${spoken(medians)}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={classes.line} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className={classes.tick} x={LEFT - 8} y={y(tick)} dy="0.35em" textAnchor="end">
              {readable(tick)}
            </text>
          </g>
        ))}
        {Array.from({ length: levels }, (_, level) => {
          const values = points[level] ?? [];
          const middle = medians[level];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place on the ladder
            <g key={level}>
              <text className={classes.tick} x={x(level)} y={HEIGHT - 8} textAnchor="middle">
                {level + 1}
              </text>
              {values.map((value, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: instances are told apart by their index alone
                <circle key={i} className={classes.dot} cx={x(level)} cy={y(value)} r="3" />
              ))}
              {middle !== undefined && (
                <>
                  <line
                    className={classes.median}
                    x1={x(level) - half}
                    x2={x(level) + half}
                    y1={y(middle)}
                    y2={y(middle)}
                  />
                  <line
                    className={classes.upper}
                    x1={x(level) - half / 2}
                    x2={x(level) + half / 2}
                    y1={y(quantile(values, 0.9))}
                    y2={y(quantile(values, 0.9))}
                  />
                </>
              )}
            </g>
          );
        })}
      </svg>
      <p className={classes.key}>
        <span className={classes.keyDot} /> an instance
        <span className={classes.keyMedian} /> median
        <span className={classes.keyUpper} /> 90 %<span className={classes.across}>level →</span>
      </p>
    </figure>
  );
}

const spoken = (medians: readonly (number | undefined)[]): string =>
  medians
    .map((value, i) => `level ${i + 1} median ${value === undefined ? 'not yet' : readable(value)}`)
    .join(', ');
