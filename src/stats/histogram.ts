import { type Count, checkCount } from './rate.ts';

/** One bar: the groups in which exactly `solved` of `n` attempts were solved. */
export interface ExactBin {
  readonly solved: number;
  readonly n: number;
  /** Places of its groups in the list that was given. */
  readonly groups: readonly number[];
}
export interface ExactHistogram {
  readonly n: number;
  readonly groups: number;
  /** n + 1 of them, from none solved to all solved: the only rates there can be. */
  readonly bins: readonly ExactBin[];
}

/**
 * One histogram for each number of attempts that occurs, fewest first. Rates of different n fall on different grids,
 * and laying one over the other makes peaks and gaps that are not in what was measured, so they are kept apart.
 * @throws RangeError for a group without attempts, or with more solved than there are.
 */
export function exactHistograms(groups: readonly Count[]): readonly ExactHistogram[] {
  const byN = new Map<number, number[][]>();
  groups.forEach((group, at) => {
    checkCount(group);
    const bins = byN.get(group.n) ?? Array.from({ length: group.n + 1 }, (): number[] => []);
    byN.set(group.n, bins);
    bins[group.solved]?.push(at);
  });
  return [...byN]
    .sort(([a], [b]) => a - b)
    .map(([n, bins]) => ({
      n,
      groups: bins.reduce((sum, bin) => sum + bin.length, 0),
      bins: bins.map((members, solved) => ({ solved, n, groups: members })),
    }));
}

/** One bar of merged rates. `from` is included; `to` is too where `closed`. */
export interface RangeBin {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  readonly groups: readonly number[];
  /** The rates k/n that can fall in it at all, given the n that occur. */
  readonly possible: readonly Count[];
}

/**
 * Merges rates, whatever their n, between stated edges: 0 alone, the ranges in between, 1 alone.
 * @param edges strictly increasing, inside (0, 1); `[0.25, 0.75]` gives (0, 0.25), [0.25, 0.75), [0.75, 1).
 * @throws RangeError for other edges, for a bad group, and for a range that some n cannot reach: its bar would be
 * empty however well the solver is, so the range has to be widened.
 */
export function rangeHistogram(groups: readonly Count[], edges: readonly number[]): readonly RangeBin[] {
  const cuts = [0, ...edges, 1];
  if (cuts.some((cut, i) => i > 0 && !(cut > (cuts[i - 1] as number))))
    throw new RangeError('Edges of pass rates increase and lie between 0 and 1.');
  groups.forEach(checkCount);
  const sizes = [...new Set(groups.map(({ n }) => n))].sort((a, b) => a - b);
  const rates = sizes.flatMap((n) => Array.from({ length: n + 1 }, (_, solved) => ({ solved, n })));
  const bins = [
    { from: 0, to: 0, closed: true },
    ...cuts.slice(1).map((to, i) => ({ from: cuts[i] as number, to, closed: false })),
    { from: 1, to: 1, closed: true },
  ];
  return bins.map((bin) => {
    const holds = ({ solved, n }: Count) =>
      bin.closed ? solved / n === bin.from : solved > 0 && solved / n >= bin.from && solved / n < bin.to;
    const possible = rates.filter(holds);
    const short = bin.closed ? undefined : sizes.find((n) => !possible.some((rate) => rate.n === n));
    if (short !== undefined && edges.length > 0)
      throw new RangeError(
        `No rate of ${short} attempts lies from ${bin.from} to ${bin.to}: use fewer, wider ranges.`,
      );
    return { ...bin, possible, groups: groups.flatMap((group, at) => (holds(group) ? [at] : [])) };
  });
}
