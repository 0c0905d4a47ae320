import type { Cell } from '../../records/columns/cells.ts';
import { intervalOfSums } from '../../stats/group-sums.ts';
import type { Count } from '../../stats/rate.ts';
import type { SolverName } from '../attempts/protocol.ts';
import { solverOfWho } from '../attempts/solver-name.ts';

/** The pass rate of one solver in one environment at one level. */
export interface LevelRate extends Count {
  readonly instances: number;
  readonly rate: number;
  /** Attempts at one instance are not independent, and count as far as they differ. */
  readonly interval: { readonly low: number; readonly high: number };
}
export interface RateRow {
  readonly env: string;
  readonly solver: SolverName;
  /** By level, counted from 1; params that are nobody's level under null. */
  readonly levels: ReadonlyMap<number | null, LevelRate>;
}

export const rateOfCell = (cell: Cell): LevelRate => ({
  ...{ solved: cell.solved, n: cell.n, instances: cell.groups, rate: cell.solved / cell.n },
  interval: intervalOfSums(cell),
});

/** A row for each environment and solver, in the order of their names. */
export function rateRows(bySolver: readonly Cell[]): readonly RateRow[] {
  const rows = new Map<string, { env: string; who: string; levels: Map<number | null, LevelRate> }>();
  for (const cell of bySolver) {
    const { env, who = '' } = cell;
    const row = rows.get(`${env} ${who}`) ?? { env, who, levels: new Map() };
    rows.set(`${env} ${who}`, row);
    row.levels.set(cell.level, rateOfCell(cell));
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { env, who, levels }]) => ({ env, solver: solverOfWho(who), levels }));
}
