import { SegmentedControl } from '@mantine/core';
import { exactHistograms } from '../../stats/histogram.ts';
import { meanPassAtK } from '../../stats/pass-at-k.ts';
import { count, percent, plural } from '../charts/format.ts';
import { PassRateHistogram } from '../charts/PassRateHistogram.tsx';
import { ViewData } from '../charts/ViewData.tsx';
import { BandCounts } from './BandCounts.tsx';
import { type Filters, withoutBar } from './filters.ts';
import { byLevel, type Facet, type Group, sizesOf } from './groups.ts';
import classes from './PassRates.module.css';

interface PassRatesProps {
  readonly groups: readonly Group[];
  readonly filters: Filters;
  /** What is filtered, in words. */
  readonly scope: string;
  onChange(filters: Filters): void;
  /** After a bar was chosen: the list has what is behind it. */
  onChosen(): void;
}

/** pass@k for k = 1, 2, 4 … n, over the instances with n attempts. */
const passAtKs = (groups: readonly Group[], n: number): readonly string[] =>
  [1, 2, 4, 8, 16, 32, 64]
    .filter((k) => k < n)
    .concat(n)
    .map((k) => `pass@${k} ${percent(meanPassAtK(groups, k)?.mean ?? 0)}`);

/** Exact k/n histograms: one for each level where an environment is chosen, else one for everything in scope. */
export function PassRates({ groups, filters, scope, onChange, onChosen }: PassRatesProps) {
  const sizes = sizesOf(groups);
  const n = sizes.find((size) => size.n === (filters.rate?.n ?? filters.n))?.n ?? sizes[0]?.n ?? 1;
  const drawn = groups.filter((group) => group.n === n);
  const facets: readonly Facet[] =
    filters.env !== undefined && filters.level === undefined
      ? byLevel(drawn)
      : [{ title: scope, groups: drawn }];
  const most = Math.max(
    0,
    ...facets.flatMap((facet) =>
      exactHistograms(facet.groups).flatMap(({ bins }) => bins.map((bin) => bin.groups.length)),
    ),
  );
  const isChosen = (facet: Facet) =>
    filters.rate?.n === n && (filters.bar === undefined || filters.bar === facet.level);
  const choose = (facet: Facet, solved: number) => {
    if (isChosen(facet) && filters.rate?.solved === solved) return onChange(withoutBar(filters));
    onChange({
      ...filters,
      ...{ rate: { solved, n }, bar: facet.level, rows: 'instances', n },
      ...{ outcome: undefined, contested: undefined, open: undefined },
    });
    onChosen();
  };
  return (
    <section className={`${classes.section} ${classes.card}`} aria-labelledby="pass-rates">
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
            onChange={(value) => onChange({ ...withoutBar(filters), n: Number(value) })}
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
                  most={most}
                  chosen={isChosen(facet) ? filters.rate?.solved : undefined}
                  onChoose={(solved) => choose(facet, solved)}
                />
              )}
              {n > 1 && (
                <p className={classes.passAtK}>
                  {passAtKs(facet.groups, n).map((said) => (
                    <span key={said}>{said}</span>
                  ))}
                </p>
              )}
            </figure>
          );
        })}
      </div>
      <p className={classes.legend}>
        {n === 1
          ? 'With one attempt there are only two rates. More attempts at each instance show how sure the solver is.'
          : `Hatched: none or all solved, so training learns nothing from them. Of ${n} attempts there are only ${n + 1} rates; every bar is exactly one of them.`}
      </p>
      {n > 1 && <BandCounts groups={drawn} scope={scope} />}
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
