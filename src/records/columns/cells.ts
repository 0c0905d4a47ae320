import type { Columns } from './columns.ts';
import type { GroupCounts } from './groups.ts';

/** Sums over the groups of a cell: all that an interval of its pass rate needs. */
export interface CellSums {
  readonly groups: number;
  readonly solved: number;
  readonly n: number;
  /** Σ solved², Σ solved · n and Σ n² over groups. */
  readonly ss: number;
  readonly sn: number;
  readonly nn: number;
}
export interface Cell extends CellSums {
  readonly env: string;
  /** Counted from 1; null for own params. */
  readonly level: number | null;
  /** Kind and name of the solver; absent where solvers are taken together. */
  readonly who?: string;
}

type Sums = { -readonly [K in keyof CellSums]: CellSums[K] };

/** More solvers and more levels than there are. */
const MOST_SOLVERS = 2 ** 16;
const MOST_LEVELS = 2 ** 16;

/** A cell for each environment and level that occur, and for each solver where they are kept apart. */
export function cellsOf(columns: Columns, counts: GroupCounts, apart: boolean): readonly Cell[] {
  const env = columns.text('env');
  const level = columns.numbers('level');
  const { who, rowOfGroup } = columns;
  const cells = new Map<number, { row: number; sums: Sums }>();
  for (const group of counts.groups) {
    const row = rowOfGroup[group] as number;
    const solver = apart ? (who.codes[row] as number) : 0;
    const key = ((env.codes[row] as number) * MOST_SOLVERS + solver) * MOST_LEVELS + (level[row] || 0);
    const cell = cells.get(key) ?? { row, sums: { groups: 0, solved: 0, n: 0, ss: 0, sn: 0, nn: 0 } };
    cells.set(key, cell);
    const { sums } = cell;
    const solved = counts.solved[group] as number;
    const n = counts.n[group] as number;
    sums.groups += 1;
    sums.solved += solved;
    sums.n += n;
    sums.ss += solved * solved;
    sums.sn += solved * n;
    sums.nn += n * n;
  }
  return [...cells.values()].map(({ row, sums }) => ({
    env: env.values[env.codes[row] as number] ?? '',
    level: Number.isNaN(level[row]) ? null : (level[row] as number),
    ...(apart ? { who: who.values[who.codes[row] as number] ?? '' } : {}),
    ...sums,
  }));
}
