import { BROAD_BANDS, CHAIN_BANDS, countBands } from '../../stats/bands.ts';
import type { Count } from '../../stats/rate.ts';
import { plural } from '../charts/format.ts';
import { ViewData } from '../charts/ViewData.tsx';

interface BandCountsProps {
  readonly groups: readonly Count[];
  /** What is filtered, in words. */
  readonly scope: string;
}

/** How many instances fall into the bands that published schedules draw from. */
export function BandCounts({ groups, scope }: BandCountsProps) {
  const rows = [BROAD_BANDS, CHAIN_BANDS].flatMap((set) => {
    const { none, all, outside, bands } = countBands(groups, set);
    return [
      ...set.bands.map(({ name, from, to }, i) => [
        `${name} (${set.name})`,
        `${from} to ${to}`,
        bands[i] ?? 0,
      ]),
      [`in no band (${set.name})`, '', outside],
      ...(set === CHAIN_BANDS
        ? [
            ['none solved', '0', none],
            ['all solved', '1', all],
          ]
        : []),
    ];
  });
  return (
    <ViewData
      title="Bands"
      caption={`${plural(groups.length, 'instance')} by band, ${scope}. Bands: ${BROAD_BANDS.source}.`}
      columns={['Band', 'Pass rate', 'Instances']}
      rows={rows}
    />
  );
}
