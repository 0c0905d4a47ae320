import { count, percent } from '../charts/format.ts';
import { bandFills } from '../charts/hatches.ts';
import { Swatch } from '../charts/Swatch.tsx';
import { ViewData } from '../charts/ViewData.tsx';
import { EnvironmentShares } from './EnvironmentShares.tsx';
import { Figures } from './Figures.tsx';
import { Issues } from './Issues.tsx';
import { NothingMeasured } from './NothingMeasured.tsx';
import { Panel } from './Panel.tsx';
import { RunSettings } from './RunSettings.tsx';
import { RunTotals } from './RunTotals.tsx';
import classes from './RunView.module.css';
import type { ViewContext } from './view-context.ts';

const share = (value: number | undefined): string => (value === undefined ? 'not measured' : percent(value));
const signal = (value: number | undefined): string =>
  value === undefined ? 'not measured' : value.toFixed(3);
const epochs = (value: number | undefined): string =>
  value === undefined ? 'made anew' : value < 10 ? value.toFixed(1) : count(Math.round(value));

/** What a run draws on average: by band, by environment, how often each problem, and how much of it teaches nothing. */
export function RunView(context: ViewContext) {
  const { settings, plan, measured, load, onChange } = context;
  if (!plan) return <Issues issues={[`There is no schedule “${settings.schedule}” here: choose one.`]} />;
  const { expected, curriculum, issues, problems, stale } = plan;
  const { schedule } = curriculum;
  const fills = bandFills(schedule.bands);
  const ranges = new Map((curriculum.ranges ?? []).map((band) => [band.name, band]));
  return (
    <>
      <Panel
        title={`What “${schedule.name}” samples`}
        says="Expected counts and learning signal, while pass rates stay as they were measured. How a model learns is not predicted."
      >
        <RunSettings {...context} />
        {stale > 0 && (
          <p className={classes.note}>
            {count(stale)} measured problems are left out: their environment is not here, or in another
            version.
          </p>
        )}
      </Panel>
      {measured.length === 0 && load !== 'failed' ? (
        <NothingMeasured loading={load === 'loading'} />
      ) : (
        <Issues issues={issues} />
      )}
      {expected && (
        <>
          <RunTotals expected={expected} curriculum={curriculum} />
          <Panel
            title="By band"
            says={`Of ${count(problems.length)} measured problems; rates of 0 and 1 are in no band. No advantage: p^G + (1 − p)^G at the measured rates, G = ${settings.groupSize}.`}
          >
            <Figures
              name="Expected by band"
              columns={[
                { name: 'Band' },
                { name: 'Pass rate' },
                ...['Problems', 'Draws', 'Share', 'Epochs', 'No advantage', 'p(1 − p)'].map((name) => ({
                  name,
                  number: true as const,
                })),
              ]}
              rows={expected.bands.map((band, i) => {
                const range = ranges.get(band.name);
                return {
                  key: band.name,
                  cells: [
                    <span key="band" className={classes.band}>
                      <Swatch at={fills[i] ?? 0} /> {band.name}
                    </span>,
                    range ? (
                      <span key="range" className={classes.range}>{`${range.from}–${range.to}`}</span>
                    ) : (
                      ''
                    ),
                    band.size === undefined ? 'no end' : count(band.size),
                    count(Math.round(band.draws)),
                    percent(expected.draws === 0 ? 0 : band.draws / expected.draws),
                    epochs(band.epochs),
                    share(band.zeroAdvantage),
                    signal(band.signal),
                  ],
                };
              })}
            />
            <ViewData
              title="By stage"
              caption="Expected share of groups without advantage, and learning signal, by stage"
              columns={['From step', 'To step', 'No advantage', 'p(1 − p)']}
              rows={expected.stages.map(({ from, to, zeroAdvantage, signal: s }) => [
                ...[from, to, share(zeroAdvantage), signal(s)],
              ])}
            />
          </Panel>
          <EnvironmentShares
            expected={expected}
            step={settings.step}
            onStep={(step) => onChange({ step: String(step) }, { replace: true })}
          />
        </>
      )}
    </>
  );
}
