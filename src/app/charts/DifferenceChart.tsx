import classes from './DifferenceChart.module.css';

export interface DifferenceRow {
  readonly label: string;
  readonly difference: number;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

interface DifferenceChartProps {
  /** Said aloud. */
  readonly name: string;
  readonly rows: readonly DifferenceRow[];
  onChoose(row: number): void;
}

const WIDTH = 720;
const LABEL = 208;
const ROW = 28;
const TOP = 28;
const MOST_LABEL = 30;

const cut = (text: string): string => (text.length > MOST_LABEL ? `${text.slice(0, MOST_LABEL - 1)}…` : text);

/** Differences from −1 to 1 with their intervals around the line of no difference, a row each. */
export function DifferenceChart({ name, rows, onChoose }: DifferenceChartProps) {
  const height = TOP + rows.length * ROW + 8;
  const x = (share: number): number => LABEL + ((share + 1) / 2) * (WIDTH - LABEL - 16);
  return (
    <div className={classes.scroll}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a picture */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className={classes.chart} role="group" aria-label={name}>
        {[-1, -0.5, 0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              className={share === 0 ? classes.zero : classes.line}
              x1={x(share)}
              x2={x(share)}
              y1={TOP - 4}
              y2={height - 4}
            />
            <text className={classes.tick} x={x(share)} y={16} textAnchor="middle">
              {share === 0 ? 'no difference' : String(share * 100).replace('-', '−')}
            </text>
          </g>
        ))}
        {rows.map(({ label, difference, interval }, at) => {
          const y = TOP + (at + 0.5) * ROW;
          const side = !interval || (interval.low <= 0 && interval.high >= 0) ? 'none' : 'apart';
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an svg
            <g
              key={label}
              className={classes.row}
              data-side={side}
              role="button"
              tabIndex={at === 0 ? -1 : 0}
              aria-disabled={at === 0}
              aria-label={`${label}: ${(difference * 100).toFixed(1)} points`}
              onClick={() => onChoose(at)}
              onKeyDown={(event) => event.key === 'Enter' && onChoose(at)}
            >
              <rect x={0} y={y - ROW / 2} width={WIDTH} height={ROW} fill="transparent" />
              <text className={at === 0 ? classes.all : classes.label} x={0} y={y + 4}>
                {cut(label)}
                <title>{label}</title>
              </text>
              {interval && (
                <line
                  className={classes.interval}
                  x1={x(Math.max(-1, interval.low))}
                  x2={x(Math.min(1, interval.high))}
                  y1={y}
                  y2={y}
                />
              )}
              <circle className={classes.at} cx={x(difference)} cy={y} r={5} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
