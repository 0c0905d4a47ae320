import { BROAD_BANDS, CHAIN_BANDS, countBands, isKept, KEPT_RATES } from '../../stats/bands.ts';
import { plural } from '../charts/format.ts';
import { ViewData } from '../charts/ViewData.tsx';

interface BandCountsProps {
  /** How many instances were solved 0 to n times; several lists are added up. */
  readonly bars: readonly (readonly number[])[];
  readonly n: number;
}

/** How many instances fall into the bands that published schedules draw from. */
export function BandCounts({ bars, n }: BandCountsProps) {
  const rates = Array.from({ length: n + 1 }, (_, solved) => ({
    count: { solved, n },
    instances: bars.reduce((sum, list) => sum + (list[solved] ?? 0), 0),
  }));
  const total = rates.reduce((sum, { instances }) => sum + instances, 0);
  const rows = [BROAD_BANDS, CHAIN_BANDS].flatMap((set) => {
    // Each rate falls where its count falls, however many instances have it.
    const falls = rates.map(({ count, instances }) => ({ fall: countBands([count], set), instances }));
    const sum = (of: (fall: (typeof falls)[number]['fall']) => number): number =>
      falls.reduce((all, { fall, instances }) => all + of(fall) * instances, 0);
    return [
      ...set.bands.map(({ name, from, to }, i) => [
        `${name} (${set.name})`,
        `${from} to ${to}`,
        sum(({ bands }) => bands[i] ?? 0),
      ]),
      [`in no band (${set.name})`, '', sum(({ outside }) => outside)],
      ...(set === CHAIN_BANDS
        ? [
            ['none solved', '0', sum(({ none }) => none)],
            ['all solved', '1', sum(({ all }) => all)],
          ]
        : []),
    ];
  });
  const kept = rates.reduce((sum, { count, instances }) => sum + (isKept(count) ? instances : 0), 0);
  return (
    <ViewData
      title="Bands"
      caption={`${plural(total, 'instance')} by band. Bands: ${BROAD_BANDS.source}.`}
      columns={['Band', 'Pass rate', 'Instances']}
      rows={[...rows, ['worth keeping', `${KEPT_RATES.from} to ${KEPT_RATES.to}`, kept]]}
    />
  );
}
