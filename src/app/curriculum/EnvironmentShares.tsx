import { useState } from 'react';
import type { Expected } from '../../stats/expected.ts';
import { joinAlike, type Schedule } from '../../stats/schedule.ts';
import { count, percent } from '../charts/format.ts';
import { bandFills, FILLS } from '../charts/hatches.ts';
import { ScheduleChart } from '../charts/ScheduleChart.tsx';
import { Swatch } from '../charts/Swatch.tsx';
import { titleOf } from '../ui/titles.ts';
import { Figures } from './Figures.tsx';
import { Panel } from './Panel.tsx';

interface EnvironmentSharesProps {
  readonly expected: Expected;
  /** As it stands in the address. */
  readonly step: string | undefined;
  onStep(step: number): void;
}

/** Which environments the draws come from, over the run and in all. */
export function EnvironmentShares({ expected, step, onStep }: EnvironmentSharesProps) {
  const [hovered, setHovered] = useState<number>();
  const shares = sharesOf(expected);
  const end = shares.stages.at(-1)?.to ?? 0;
  const linked = Math.min(end, Number(/^\d{1,12}$/.test(step ?? '') ? step : 0));
  const fills = bandFills(shares.bands);
  const fillOf = (env: string) => fills[shares.bands.indexOf(titleOf(env))] ?? fills.at(-1) ?? 0;
  return (
    <Panel title="By environment" says="Expected share of the problems of a step, over the training steps.">
      <ScheduleChart schedule={shares} step={hovered ?? linked} onHover={setHovered} onPick={onStep} />
      <Figures
        name="Expected by environment"
        columns={[{ name: 'Environment' }, { name: 'Draws', number: true }, { name: 'Share', number: true }]}
        rows={expected.environments.map(({ env, draws }) => ({
          key: env,
          cells: [
            <span key="env" style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
              <Swatch at={fillOf(env)} /> {titleOf(env)}
            </span>,
            count(Math.round(draws)),
            percent(expected.draws === 0 ? 0 : draws / expected.draws),
          ],
        }))}
      />
    </Panel>
  );
}

/** The expected shares as a schedule over environments; the rarest together, where there are more than fills. */
function sharesOf({ environments, stages }: Expected): Schedule {
  const order = environments
    .map(({ env, draws }, at) => ({ env, draws, at }))
    .sort((a, b) => b.draws - a.draws || a.at - b.at);
  const own = order.length > FILLS.length ? order.slice(0, FILLS.length - 1) : order;
  const rest = order.slice(own.length);
  return {
    name: 'environments',
    source: '',
    bands: [...own.map(({ env }) => titleOf(env)), ...(rest.length > 0 ? [`${rest.length} others`] : [])],
    stages: joinAlike(
      stages.map(({ from, to, environments: all }) => ({
        ...{ from, to },
        weights: [
          ...own.map(({ at }) => all[at] ?? 0),
          ...(rest.length > 0 ? [rest.reduce((sum, { at }) => sum + (all[at] ?? 0), 0)] : []),
        ],
      })),
    ),
  };
}
