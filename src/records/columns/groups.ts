import type { Columns } from './columns.ts';

/** The attempts of one solver at one instance, read in one way, counted over some rows. */
export interface GroupCounts {
  /** The groups that occur, in the order of their first row. */
  readonly groups: Uint32Array;
  /** By group; 0 for one that does not occur. */
  readonly solved: Uint32Array;
  readonly n: Uint32Array;
}

/** The code that solved attempts have among outcomes; −1 while there is none. */
export const solvedCode = (columns: Columns): number => columns.text('outcome').values.indexOf('solved');

export function countGroups(columns: Columns, rows: Uint32Array): GroupCounts {
  const { group, rowOfGroup } = columns;
  const outcome = columns.text('outcome').codes;
  const isSolved = solvedCode(columns);
  const solved = new Uint32Array(rowOfGroup.length);
  const n = new Uint32Array(rowOfGroup.length);
  const groups = new Uint32Array(rowOfGroup.length);
  let found = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const at = group[row] as number;
    if (at < 0) continue;
    const before = n[at] as number;
    if (before === 0) groups[found++] = at;
    n[at] = before + 1;
    if (outcome[row] === isSolved) solved[at] = (solved[at] as number) + 1;
  }
  return { groups: groups.slice(0, found), solved, n };
}

/** How many attempts an instance has, and how many groups have so many; the most frequent first. */
export function sizesOf({
  groups,
  n,
}: GroupCounts): readonly { readonly n: number; readonly groups: number }[] {
  const sizes = new Map<number, number>();
  for (const group of groups) {
    const size = n[group] as number;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  return [...sizes]
    .map(([size, of]) => ({ n: size, groups: of }))
    .sort((a, b) => b.groups - a.groups || b.n - a.n);
}

/** Of the groups with exactly n attempts, how many were solved 0 to n times. */
export interface Bars {
  /** Undefined for params that are nobody's level; absent where levels are not kept apart. */
  readonly level?: number | undefined;
  readonly groups: number;
  readonly bars: readonly number[];
}

/** One set of bars, or one for each level in order with own params last. */
export function barsOf(columns: Columns, counts: GroupCounts, n: number, apart: boolean): readonly Bars[] {
  const level = columns.numbers('level');
  const found = new Map<number, number[]>();
  for (const group of counts.groups) {
    if (counts.n[group] !== n) continue;
    // A key for NaN that sorts behind all levels.
    const key = apart
      ? (level[columns.rowOfGroup[group] as number] as number) || Number.POSITIVE_INFINITY
      : 0;
    const bars = found.get(key) ?? Array.from({ length: n + 1 }, () => 0);
    found.set(key, bars);
    const solved = counts.solved[group] as number;
    bars[solved] = (bars[solved] as number) + 1;
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, bars]) => ({
      ...(apart ? { level: Number.isFinite(key) ? key : undefined } : {}),
      groups: bars.reduce((sum, bar) => sum + bar, 0),
      bars,
    }));
}

/** Rows of each of some groups: those of the group at place i are `rows.subarray(starts[i], starts[i + 1])`. */
export interface Members {
  readonly groups: Uint32Array;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

export function membersOf(columns: Columns, counts: GroupCounts, among: Uint32Array): Members {
  const { groups, n } = counts;
  const starts = new Uint32Array(groups.length + 1);
  const next = new Uint32Array(n.length);
  groups.forEach((group, i) => {
    next[group] = starts[i] as number;
    starts[i + 1] = (starts[i] as number) + (n[group] as number);
  });
  const rows = new Uint32Array(starts.at(-1) as number);
  for (const row of among) {
    const group = columns.group[row] as number;
    if (group < 0) continue;
    const at = next[group] as number;
    rows[at] = row;
    next[group] = at + 1;
  }
  return { groups, starts, rows };
}
