import type { Attempt } from '../../records/attempt.ts';
import { clusteredWilson } from '../../stats/clustered.ts';
import { type Count, passRate } from '../../stats/rate.ts';
import { type Group, instanceOf } from './groups.ts';

/** The pass rate of one solver in one environment at one level. */
export interface LevelRate extends Count {
  readonly instances: number;
  readonly rate: number;
  /** Attempts at one instance are not independent, and count as far as they differ. */
  readonly interval: { readonly low: number; readonly high: number };
}
export interface RateRow {
  readonly env: string;
  readonly solver: Attempt['solver'];
  /** By level, counted from 1; params that are nobody's level under null. */
  readonly levels: ReadonlyMap<number | null, LevelRate>;
}

/** A row for each environment and solver, environments in the order of their names. */
export function levelRates(groups: readonly Group[]): readonly RateRow[] {
  const rows = new Map<
    string,
    { env: string; solver: Attempt['solver']; levels: Map<number | null, Group[]> }
  >();
  for (const group of groups) {
    const { env, solver, level } = instanceOf(group);
    const key = `${env} ${solver.kind} ${solver.name}`;
    const row = rows.get(key) ?? { env, solver, levels: new Map() };
    rows.set(key, row);
    const members = row.levels.get(level);
    if (members) members.push(group);
    else row.levels.set(level, [group]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { env, solver, levels }]) => ({
      env,
      solver,
      levels: new Map([...levels].map(([level, members]) => [level, rateOf(members)] as const)),
    }));
}

function rateOf(groups: readonly Group[]): LevelRate {
  const solved = groups.reduce((sum, group) => sum + group.solved, 0);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    ...{ solved, n, instances: groups.length, rate: passRate({ solved, n }) },
    interval: clusteredWilson(groups),
  };
}
