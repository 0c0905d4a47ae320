import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Band } from '../../stats/bands.ts';
import { BandStrip } from './BandStrip.tsx';
import { BarButton } from './BarButton.tsx';
import { countTicks } from './count-ticks.ts';
import { plural } from './format.ts';

interface PassRateHistogramProps {
  /** Attempts at each instance. */
  readonly n: number;
  /** How many instances were solved 0 to n times. */
  readonly bars: readonly number[];
  /** The count that the axis reaches; the same for charts that are compared. */
  readonly most: number;
  /** Shown below the axis. */
  readonly bands: readonly Band[];
  /** The selected bar, by how many were solved. */
  readonly chosen?: number | undefined;
  onChoose(solved: number): void;
}

const MARGIN = { top: 20, right: 0, bottom: 0, left: 0 };
const AXIS = { fontSize: 12, fill: 'var(--es-dim)' };

/** Ticks k/n that do not crowd: both ends always. */
function ticksOf(n: number): readonly number[] {
  const every = Math.ceil(n / 8);
  return Array.from({ length: n + 1 }, (_, k) => k).filter(
    (k) => k === n || (k % every === 0 && n - k >= every),
  );
}

interface Bin {
  readonly solved: number;
  readonly instances: number;
}

/** How many instances were solved in exactly k of n attempts; none and all are hatched, since they teach nothing. */
export function PassRateHistogram({ n, bars, most, bands, chosen, onChoose }: PassRateHistogramProps) {
  const bins = bars.map((instances, solved): Bin => ({ solved, instances }));
  const hatch = useId();
  const shape = (props: BarShapeProps & { readonly payload?: Bin }) => {
    const { x, y, width, height, background, payload: bin } = props;
    if (!bin) return <g />;
    return (
      <BarButton
        {...{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }}
        column={{ y: Number(background?.y ?? y), height: Number(background?.height ?? height) }}
        fill={n > 1 && (bin.solved === 0 || bin.solved === n) ? `url(#${hatch})` : 'var(--es-accent)'}
        count={bin.instances}
        name={`${bin.solved} of ${n} solved: ${plural(bin.instances, 'instance')}`}
        pressed={bin.solved === chosen}
        onPress={() => onChoose(bin.solved)}
      />
    );
  };
  const ticks = countTicks(most);
  return (
    <div>
      <ResponsiveContainer width="100%" height={184}>
        <BarChart
          data={[...bins]}
          margin={MARGIN}
          barCategoryGap={n > 16 ? 1 : '16%'}
          accessibilityLayer={false}
        >
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill="var(--es-accent)" fillOpacity="0.25" />
              <path d="M-2 8 L8 -2 M-2 2 L2 -2 M4 8 L8 4" stroke="var(--es-accent)" strokeWidth="1.5" />
            </pattern>
          </defs>
          <XAxis
            dataKey="solved"
            ticks={[...ticksOf(n)]}
            interval={0}
            tickFormatter={(k: number) => `${k}/${n}`}
            tick={AXIS}
            tickLine={false}
            height={24}
            stroke="var(--es-strong)"
          />
          <YAxis
            allowDecimals={false}
            width={36}
            tick={AXIS}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
            axisLine={false}
            tickLine={false}
            stroke="var(--es-strong)"
          />
          <Bar
            dataKey={(bin: Bin) => bin.instances}
            isAnimationActive={false}
            shape={shape}
            maxBarSize={72}
            background={{ fill: 'transparent' }}
          />
        </BarChart>
      </ResponsiveContainer>
      {n > 1 && <BandStrip n={n} bands={bands} />}
    </div>
  );
}
