import type { Comparison } from '../../stats/paired.ts';
import type { ComparisonRow, SolverName } from '../attempts/protocol.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { DifferenceChart } from '../charts/DifferenceChart.tsx';
import { percent, plural } from '../charts/format.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { titleOf } from '../ui/titles.ts';
import { pOf } from './calibration-words.ts';
import { choosing, whereOf } from './filters.ts';
import type { PanelProps } from './RatesPanel.tsx';
import classes from './SolversPanel.module.css';
import { shownOf, useAsked } from './useResults.ts';

interface SolverDifferenceProps extends PanelProps {
  readonly a: SolverName;
  readonly b: SolverName;
  readonly facts: string;
}

const points = (share: number): string => (share * 100).toFixed(1);
const said = (share: number): string => points(share).replace('-', '−');

function inWords(
  a: SolverName,
  b: SolverName,
  { difference, interval, p, better, prompts }: Comparison,
): string {
  const way = difference === 0 ? 'as often as' : difference > 0 ? 'more often than' : 'less often than';
  const much = difference === 0 ? '' : ` by ${points(Math.abs(difference))} points`;
  const sure = interval
    ? ` (95 % interval ${said(interval.low)} to ${said(interval.high)}, ${p === undefined ? '' : pOf(p)})`
    : '; too few different instances for an interval';
  return `${a.name} solves ${way} ${b.name}${much}${sure}. Of ${plural(prompts, 'instance')}, A does better on ${better.a}, B on ${better.b}, neither on ${better.neither}.`;
}

/** The paired difference of two solvers, over all and by environment and level. */
export function SolverDifference({ a, b, filters, facts, onChange, onChosen }: SolverDifferenceProps) {
  const asked = useAsked('compare', { where: whereOf(filters), a, b });
  const compared = shownOf(asked);
  if (asked.state === 'failed') return <Failed load={asked} what="The solvers could not be compared" />;
  if (!compared) return <Loading what="Comparing" />;
  if (!compared.all)
    return (
      <Notice title="They share no instance">
        {`${a.name} and ${b.name} were asked for no instance in common here. Run both on the same environments, levels and seed, in the same reading.`}
      </Notice>
    );
  const labelOf = ({ env, level }: ComparisonRow): string => `${titleOf(env)}, ${level ?? 'own params'}`;
  const data = [
    { label: 'All', comparison: compared.all },
    ...compared.rows.map((row) => ({ ...row, label: labelOf(row) })),
  ];
  return (
    <ChartFrame
      title={`${a.name} against ${b.name}`}
      says="Differences of pass rates on the same instances, A − B, in points of 100; each instance counts once. Intervals of 95 % by Student’s t over instances."
      facts={facts}
      name="envscope-solvers"
      data={{
        caption: `Pass rates of ${a.name} (A) and ${b.name} (B) on the same instances`,
        columns: ['Where', 'Instances', 'A', 'B', 'A − B', 'Low', 'High', 'A better', 'B better'],
        rows: data.map(({ label, comparison: c }) => [
          ...[label, c.prompts, percent(c.a), percent(c.b), points(c.difference)],
          ...[c.interval ? points(c.interval.low) : '', c.interval ? points(c.interval.high) : ''],
          ...[c.better.a, c.better.b],
        ]),
      }}
    >
      <p className={classes.verdict}>{inWords(a, b, compared.all)}</p>
      <DifferenceChart
        name={`Differences of pass rates, ${a.name} minus ${b.name}`}
        rows={data.map(({ label, comparison }) => ({ label, ...comparison }))}
        onChoose={(at) => {
          const row = compared.rows[at - 1];
          if (!row) return;
          onChange(choosing(filters, { env: row.env, level: row.level }));
          onChosen();
        }}
      />
    </ChartFrame>
  );
}
