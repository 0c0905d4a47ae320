import { type PointerEvent, useId } from 'react';
import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { lastStep, type Schedule } from '../../stats/schedule.ts';
import { kilo, percent } from './format.ts';
import { HatchDefs } from './HatchDefs.tsx';
import { bandFills } from './hatches.ts';
import classes from './ScheduleChart.module.css';
import { bandLabels, type StepRow, stepRows } from './schedule-shape.ts';

interface ScheduleChartProps {
  readonly schedule: Schedule;
  readonly step: number;
  /** Under the pointer; undefined when it leaves. */
  onHover(step: number | undefined): void;
  onPick(step: number): void;
}

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const AXIS = { fontSize: 12, fill: 'var(--es-dim)' };

/** Weights of the bands over training steps, as stacked areas; the step in question is marked. */
export function ScheduleChart({ schedule, step, onHover, onPick }: ScheduleChartProps) {
  const prefix = useId();
  const { bands, stages } = schedule;
  const fills = bandFills(bands);
  const end = lastStep(schedule);
  const stepAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * end);
  };
  return (
    <div className={classes.chart}>
      <ol className={classes.stages} aria-label="Stages">
        {stages.map(({ from, to }, at) => (
          <li key={from} className={classes.stage} style={{ flexGrow: to - from }}>
            <span className={classes.long}>Stage </span>
            {at + 1}
          </li>
        ))}
      </ol>
      <div className={classes.plot}>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={[...stepRows(schedule)]} margin={MARGIN} accessibilityLayer={false}>
            <HatchDefs prefix={prefix} />
            <CartesianGrid vertical={false} stroke="var(--es-line)" />
            <XAxis
              dataKey="step"
              type="number"
              domain={[0, end]}
              ticks={[...new Set(stepRows(schedule).map((row) => row.step))]}
              tickFormatter={kilo}
              tick={AXIS}
              height={28}
              stroke="var(--es-strong)"
              interval="preserveStartEnd"
            />
            <YAxis
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              tickFormatter={percent}
              tick={AXIS}
              width={48}
              stroke="var(--es-strong)"
            />
            {bands.map((band, at) => (
              <Area
                key={band}
                name={band}
                type="stepAfter"
                dataKey={(row: StepRow) => row.weights[at] ?? 0}
                stackId="bands"
                fill={`url(#${prefix}-${fills[at]})`}
                fillOpacity={1}
                stroke="var(--es-surface)"
                strokeWidth={1}
                isAnimationActive={false}
                activeDot={false}
              />
            ))}
            {stages.slice(1).map(({ from }) => (
              <ReferenceLine key={from} x={from} stroke="var(--mantine-color-text)" strokeDasharray="3 3" />
            ))}
          </AreaChart>
        </ResponsiveContainer>
        {/* The slider below does the same from the keyboard. */}
        <div
          className={classes.over}
          onPointerMove={(event) => onHover(stepAt(event))}
          onPointerLeave={() => onHover(undefined)}
          onPointerCancel={() => onHover(undefined)}
          onPointerUp={(event) => onPick(stepAt(event))}
        >
          <div className={classes.cursor} style={{ left: `${(step / (end || 1)) * 100}%` }} />
          {bandLabels(schedule).map(({ band, x, y }) => (
            <span key={band} className={classes.label} style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
              {bands[band]}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
