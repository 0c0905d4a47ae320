import { useMediaQuery } from '@mantine/hooks';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { count, plural } from '../charts/format.ts';
import { IntervalChart } from '../charts/IntervalChart.tsx';
import { SeriesLegend } from '../charts/SeriesLegend.tsx';
import { type Filters, whereOf } from './filters.ts';
import { shownOf, useAsked } from './useResults.ts';

interface PassAtKProps {
  readonly filters: Filters;
  /** Attempts at each instance. */
  readonly n: number;
  readonly facts: string;
}

/** pass@k of each solver, with its interval over prompts. */
export function PassAtK({ filters, n, facts }: PassAtKProps) {
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const curves = shownOf(useAsked('passAtK', { where: whereOf(filters), n })) ?? [];
  if (curves.length === 0) return null;
  const ks = curves[0]?.points.map(({ k }) => k) ?? [];
  const drawn = curves.map(({ draws }) => draws);
  const by = drawn.includes(0)
    ? 'the normal distribution that a bootstrap over so many prompts comes to'
    : `a bootstrap over prompts, ${plural(Math.min(...drawn), 'resample')}`;
  return (
    <ChartFrame
      title="pass@k"
      says={`The chance that one of k attempts solves, by the unbiased estimator 1 − C(n−c, k) / C(n, k) over instances with exactly ${n} attempts. Intervals of 95 % by ${by}.`}
      facts={facts}
      name="envscope-pass-at-k"
      data={{
        caption: `pass@k, n = ${n}`,
        columns: ['Solver', 'Instances', 'k', 'pass@k', 'Low', 'High'],
        rows: curves.flatMap(({ solver, prompts, points }) =>
          points.map(({ k, mean, low, high }) => [
            ...[solver.name, prompts, k],
            ...[mean, low, high].map((share) => Number(share.toFixed(4))),
          ]),
        ),
      }}
      below={
        <SeriesLegend
          names={curves.map(({ solver, prompts }) => `${solver.name}, ${count(prompts)} instances`)}
        />
      }
    >
      <IntervalChart
        name="pass@k by k"
        ticks={ks.map((k, at) => ({ at, label: String(k) }))}
        axis="k"
        size={narrow ? 'small' : 'large'}
        series={curves.map(({ solver, points }) => ({
          name: solver.name,
          points: points.map(({ mean, low, high }, at) => ({ at, rate: mean, low, high })),
        }))}
      />
    </ChartFrame>
  );
}
