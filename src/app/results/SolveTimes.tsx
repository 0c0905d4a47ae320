import { quantile, widthBins } from '../../stats/quantile.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { duration, plural } from '../charts/format.ts';
import { TimeHistogram } from '../charts/TimeHistogram.tsx';
import { type Filters, whereOf } from './filters.ts';
import { shownOf, useAsked } from './useResults.ts';

interface SolveTimesProps {
  readonly filters: Filters;
  readonly facts: string;
}

const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 21_600, 86_400];
const MOST_BARS = 12;

/** How long people took for the boards they solved without being shown the answer. */
export function SolveTimes({ filters, facts }: SolveTimesProps) {
  const times = shownOf(useAsked('times', { where: whereOf(filters) })) ?? [];
  if (times.length === 0) return null;
  const ladder = SECONDS.map((s) => s * 1_000);
  const bins = widthBins(times, ladder, MOST_BARS);
  const at = (p: number) => duration(quantile(times, p));
  return (
    <ChartFrame
      title="Solve times"
      says={`${plural(times.length, 'board')} solved by people. Median ${at(0.5)}, middle half ${at(0.25)} to ${at(0.75)}.`}
      facts={facts}
      name="envscope-solve-times"
      data={{
        caption: 'Boards solved by people',
        columns: ['From', 'To', 'Boards'],
        rows: bins.map(({ from, to, count }) => [duration(from), duration(to), count]),
      }}
    >
      <TimeHistogram bins={bins} />
    </ChartFrame>
  );
}
