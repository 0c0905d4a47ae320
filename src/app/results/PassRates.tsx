import { SegmentedControl } from '@mantine/core';
import { exactHistograms } from '../../stats/histogram.ts';
import { meanPassAtK } from '../../stats/pass-at-k.ts';
import { count, percent, plural } from '../charts/format.ts';
import { PassRateHistogram } from '../charts/PassRateHistogram.tsx';
import { ViewData } from '../charts/ViewData.tsx';
import type { Filters } from './filters.ts';
import { byLevel, type Facet, type Group, sizesOf } from './groups.ts';
import classes from './PassRates.module.css';

interface PassRatesProps {
  readonly groups: readonly Group[];
  readonly filters: Filters;
  /** What is filtered, in words. */
  readonly scope: string;
  onChange(filters: Filters): void;
}

/** pass@k for k = 1, 2, 4 … n, over the instances with n attempts. */
function passAtKs(groups: readonly Group[], n: number): string {
  const ks = [1, 2, 4, 8, 16, 32, 64].filter((k) => k < n);
  return [...ks, n].map((k) => `pass@${k} ${percent(meanPassAtK(groups, k)?.mean ?? 0)}`).join(' · ');
}

/** Exact k/n histograms: one for each level where an environment is chosen, else one for everything in scope. */
export function PassRates({ groups, filters, scope, onChange }: PassRatesProps) {
  const sizes = sizesOf(groups);
  const n = sizes.find((size) => size.n === (filters.rate?.n ?? filters.n))?.n ?? sizes[0]?.n ?? 1;
  const drawn = groups.filter((group) => group.n === n);
  const facets: readonly Facet[] =
    filters.env !== undefined && filters.level === undefined
      ? byLevel(drawn)
      : [{ title: scope, groups: drawn }];
  const choose = (facet: Facet, solved: number) => {
    const same =
      filters.rate?.solved === solved &&
      filters.rate.n === n &&
      (facet.level ?? filters.level) === filters.level;
    onChange({
      ...filters,
      ...(same ? { rate: undefined, rows: undefined } : { rate: { solved, n }, rows: 'instances' }),
      ...(facet.level === undefined ? {} : { level: facet.level }),
      ...{ n, outcome: undefined, contested: undefined, open: undefined },
    });
  };
  return (
    <section className={classes.section} aria-labelledby="pass-rates">
      <div className={classes.head}>
        <div>
          <h2 id="pass-rates">Instances by pass rate</h2>
          <p>
            {plural(drawn.length, 'instance')} with {plural(n, 'attempt')} each
            {groups.length > drawn.length && ` (of ${count(groups.length)} in all)`}, {scope}. Click a bar for
            what is behind it.
          </p>
        </div>
        {sizes.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label="Attempts per instance"
            value={String(n)}
            data={[...sizes]
              .sort((a, b) => a.n - b.n)
              .map((size) => ({ value: String(size.n), label: `n = ${size.n}` }))}
            onChange={(value) => onChange({ ...filters, n: Number(value), rate: undefined, rows: undefined })}
          />
        )}
      </div>
      <div className={classes.facets} data-many={facets.length > 1 || undefined}>
        {facets.map((facet) => {
          const [histogram] = exactHistograms(facet.groups);
          return (
            <figure key={facet.title} className={classes.facet} aria-label={facet.title}>
              {facets.length > 1 && (
                <figcaption>
                  <strong>{facet.title}</strong> <span>n = {count(facet.groups.length)}</span>
                </figcaption>
              )}
              {histogram && (
                <PassRateHistogram
                  histogram={histogram}
                  chosen={filters.rate?.n === n ? filters.rate.solved : undefined}
                  onChoose={(solved) => choose(facet, solved)}
                />
              )}
              {n > 1 && <p className={classes.passAtK}>{passAtKs(facet.groups, n)}</p>}
            </figure>
          );
        })}
      </div>
      <p className={classes.legend}>
        Hatched: none or all solved, so training learns nothing from them. There are only {n + 1} possible
        rates of {plural(n, 'attempt')}; every bar is exactly one of them.
      </p>
      <ViewData
        caption={`Instances by pass rate: ${scope}, ${plural(n, 'attempt')} each`}
        columns={['Solved', ...facets.map((facet) => facet.title)]}
        rows={Array.from({ length: n + 1 }, (_, solved) => [
          `${solved}/${n}`,
          ...facets.map((facet) => facet.groups.filter((group) => group.solved === solved).length),
        ])}
      />
    </section>
  );
}
