import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { WidthBin } from '../../stats/quantile.ts';
import { countTicks } from './count-ticks.ts';
import { duration } from './format.ts';

interface TimeHistogramProps {
  /** In milliseconds. */
  readonly bins: readonly WidthBin[];
}

const AXIS = { fontSize: 12, fill: 'var(--es-dim)' };

/** How many boards were solved in how long. */
export function TimeHistogram({ bins }: TimeHistogramProps) {
  const ticks = countTicks(Math.max(0, ...bins.map((bin) => bin.count)));
  return (
    <div style={{ height: 160 }}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...bins]}
          margin={{ top: 20, right: 8, bottom: 0, left: 0 }}
          barCategoryGap={1}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey={(bin: WidthBin) => duration(bin.from)}
            tick={AXIS}
            tickLine={false}
            height={24}
            stroke="var(--es-strong)"
            interval="preserveStartEnd"
          />
          <YAxis
            allowDecimals={false}
            width={36}
            tick={AXIS}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
            axisLine={false}
            tickLine={false}
          />
          <Bar dataKey="count" fill="var(--es-accent)" isAnimationActive={false} radius={2} maxBarSize={96}>
            <LabelList dataKey="count" position="top" fontSize={12} fill="var(--mantine-color-text)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
