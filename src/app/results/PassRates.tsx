import { SegmentedControl } from '@mantine/core';
import { BROAD_BANDS } from '../../stats/bands.ts';
import type { Rates } from '../attempts/protocol.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { count, plural } from '../charts/format.ts';
import { PassRateHistogram } from '../charts/PassRateHistogram.tsx';
import { BandCounts } from './BandCounts.tsx';
import { type Filters, levelIn, withoutMark } from './filters.ts';
import classes from './PassRates.module.css';
import type { PanelProps } from './RatesPanel.tsx';

interface PassRatesProps extends PanelProps {
  readonly rates: Rates;
  readonly facts: string;
  /** One environment is chosen, so that its levels can be set side by side. */
  readonly apart: boolean;
}

interface Facet {
  readonly title: string;
  readonly bar: Filters['bar'];
  readonly groups: number;
  readonly bars: readonly number[];
}

function facetsOf({ bars, barsByLevel }: Rates, apart: boolean): readonly Facet[] {
  if (!apart) return bars.map((one) => ({ ...one, title: 'All instances', bar: undefined }));
  return barsByLevel.map((one) => ({
    ...one,
    title: one.level === undefined ? 'Own params' : `Level ${one.level}`,
    bar: one.level ?? 'own',
  }));
}

/** Exact k/n histograms: one for each level where an environment is chosen, else one for everything in scope. */
export function PassRates({ rates, filters, facts, apart, onChange, onChosen }: PassRatesProps) {
  const { n, sizes } = rates;
  const facets = facetsOf(rates, apart && levelIn(filters) === undefined);
  const drawn = facets.reduce((sum, { groups }) => sum + groups, 0);
  const most = facets.flatMap(({ bars }) => bars).reduce((top, bar) => Math.max(top, bar), 0);
  const isChosen = ({ bar }: Facet) =>
    filters.rate?.n === n && (filters.bar === undefined || filters.bar === bar);
  const choose = (facet: Facet, solved: number) => {
    if (isChosen(facet) && filters.rate?.solved === solved) return onChange(withoutMark(filters));
    onChange({
      ...withoutMark(filters),
      ...{ rate: { solved, n }, bar: facet.bar, rows: 'instances', n, open: undefined },
    });
    onChosen();
  };
  return (
    <ChartFrame
      title="Instances by pass rate"
      says={
        <>
          {plural(drawn, 'instance')} with {plural(n, 'attempt')} each
          {rates.scope.groups > drawn && ` (of ${count(rates.scope.groups)} in all)`}. Click a bar for what is
          behind it.
        </>
      }
      facts={facts}
      name="envscope-pass-rates"
      data={{
        caption: `Instances by pass rate, ${plural(n, 'attempt')} each`,
        columns: ['Solved', ...facets.map(({ title }) => title)],
        rows: Array.from({ length: n + 1 }, (_, solved) => [
          `${solved}/${n}`,
          ...facets.map(({ bars }) => bars[solved] ?? 0),
        ]),
      }}
      tools={
        sizes.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label="Attempts per instance"
            value={String(n)}
            data={[...sizes]
              .sort((a, b) => a.n - b.n)
              .map((size) => ({ value: String(size.n), label: `n = ${size.n}` }))}
            onChange={(value) => onChange({ ...withoutMark(filters), n: Number(value) })}
          />
        )
      }
      below={
        <>
          <p className={classes.legend}>
            {n === 1
              ? 'With one attempt there are only two rates. More attempts at each instance show how sure the solver is.'
              : `Hatched: none or all solved, so training learns nothing from them. Of ${n} attempts there are only ${n + 1} rates; every bar is exactly one of them. Below the axis: the bands that published schedules draw from.`}
          </p>
          {n > 1 && <BandCounts bars={facets.map(({ bars }) => bars)} n={n} />}
        </>
      }
    >
      <div className={classes.facets} data-many={facets.length > 1 || undefined}>
        {facets.map((facet) => (
          <figure key={facet.title} className={classes.facet} aria-label={facet.title}>
            {facets.length > 1 && (
              <figcaption>
                <strong data-label>{facet.title}</strong> <span data-label>n = {count(facet.groups)}</span>
              </figcaption>
            )}
            <PassRateHistogram
              n={n}
              bars={facet.bars}
              most={most}
              bands={BROAD_BANDS.bands}
              chosen={isChosen(facet) ? filters.rate?.solved : undefined}
              onChoose={(solved) => choose(facet, solved)}
            />
          </figure>
        ))}
      </div>
    </ChartFrame>
  );
}
