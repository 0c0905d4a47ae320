import type { Columns } from '../../records/columns/columns.ts';

/** What is set against difficulty. */
export const FIELD_AXES = ['solver', 'time'] as const;
export type FieldAxis = (typeof FIELD_AXES)[number];

/** Attempts as points: x is the level with a spread around it, y counts lanes of solvers from 0, or is a share of the time from 0 to 1. */
export interface FieldPoints {
  readonly axis: FieldAxis;
  /** x and y of each point, one after the other. */
  readonly at: Float32Array;
  /** 0 solved, 1 wrong, 2 unreadable. */
  readonly outcome: Uint8Array;
  /** The row behind each point. */
  readonly rows: Uint32Array;
  /** The highest level, and whether own params stand at 0. */
  readonly levels: number;
  readonly own: boolean;
  /** Solvers by lane; empty where y is time. */
  readonly lanes: readonly string[];
  /** The first and the last time, in milliseconds since 1970. */
  readonly times: readonly [from: number, to: number];
  /** How many points there are where: the same in numbers. */
  readonly counts: readonly FieldCount[];
}

export interface FieldCount {
  /** A lane, or a twelfth of the time, from 0. */
  readonly part: number;
  /** 0 for own params. */
  readonly level: number;
  /** Solved, wrong, unreadable. */
  readonly outcomes: readonly [number, number, number];
}
/** Parts that time is counted in. */
export const TIME_PARTS = 12;

/** Corners of a polygon, x and y one after the other: the points' coordinates, but y of a time in milliseconds since 1970. */
export interface Lasso {
  readonly axis: FieldAxis;
  readonly corners: readonly number[];
}

const OUTCOMES = ['solved', 'wrong', 'unreadable'];
/** Points of one level, and of one lane, stay apart from their neighbours. */
const SPREAD = 0.8;
const MOST_LEVELS = 2 ** 16;
/** More solvers than can be told apart share the last lane. */
export const MOST_LANES = 12;

/** A number in [−½, ½) for a mark; the constants are those of murmur3's finaliser. */
function spreadOf(mark: number, salt: number): number {
  let h = Math.imul(mark ^ salt, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32 - 0.5;
}

/** Lanes by solver, the most frequent first. */
function lanesOf(
  columns: Columns,
  rows: Uint32Array,
): { readonly lanes: string[]; readonly laneOf: Uint8Array } {
  const { codes, values } = columns.text('solver');
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  const order = [...counts.keys()]
    .filter((code) => (counts[code] as number) > 0)
    .sort(
      (a, b) =>
        (counts[b] as number) - (counts[a] as number) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
    );
  const laneOf = new Uint8Array(values.length);
  order.forEach((code, lane) => {
    laneOf[code] = Math.min(lane, MOST_LANES - 1);
  });
  const names = order.map((code) => values[code] ?? '');
  const rest = names.length - MOST_LANES + 1;
  const lanes = rest > 1 ? [...names.slice(0, MOST_LANES - 1), `${rest} others`] : names;
  return { lanes, laneOf };
}

export function fieldPoints(columns: Columns, rows: Uint32Array, axis: FieldAxis): FieldPoints {
  const level = columns.numbers('level');
  const { mark } = columns;
  const at = columns.numbers('at');
  const solver = columns.text('solver').codes;
  const outcomes = columns.text('outcome');
  const shape = Uint8Array.from(outcomes.values, (value) => Math.max(0, OUTCOMES.indexOf(value ?? '')));
  const { lanes, laneOf } = lanesOf(columns, rows);
  const points = new Float32Array(2 * rows.length);
  const outcome = new Uint8Array(rows.length);
  let [first, last, levels, own] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1, false];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    first = Math.min(first, at[row] as number);
    last = Math.max(last, at[row] as number);
    if (Number.isNaN(level[row])) own = true;
    else levels = Math.max(levels, level[row] as number);
  }
  const length = last - first || 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    points[2 * i] = (level[row] || 0) + SPREAD * spreadOf(mark[row] as number, 1);
    points[2 * i + 1] =
      axis === 'time'
        ? ((at[row] as number) - first) / length
        : (laneOf[solver[row] as number] as number) + SPREAD * spreadOf(mark[row] as number, 2);
    outcome[i] = shape[outcomes.codes[row] as number] as number;
  }
  return {
    ...{ axis, at: points, outcome, rows, levels, own },
    counts: countsOf(points, outcome, axis),
    lanes: axis === 'solver' ? lanes : [],
    times: rows.length === 0 ? [0, 0] : [first, last],
  };
}

function countsOf(points: Float32Array, outcome: Uint8Array, axis: FieldAxis): readonly FieldCount[] {
  const cells = new Map<number, [number, number, number]>();
  for (let i = 0; i < outcome.length; i++) {
    const y = points[2 * i + 1] as number;
    const part = axis === 'time' ? Math.min(TIME_PARTS - 1, Math.floor(y * TIME_PARTS)) : Math.round(y);
    const key = part * MOST_LEVELS + Math.round(points[2 * i] as number);
    const cell = cells.get(key) ?? [0, 0, 0];
    const kind = outcome[i] as 0 | 1 | 2;
    cell[kind] += 1;
    cells.set(key, cell);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, outcomes]) => ({ part: Math.floor(key / MOST_LEVELS), level: key % MOST_LEVELS, outcomes }));
}

/** Whether a place lies in a polygon: a ray from it crosses the edges an odd number of times. */
export function inPolygon(corners: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
    const [ax, ay] = [corners[i] as number, corners[i + 1] as number];
    const [bx, by] = [corners[j] as number, corners[j + 1] as number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The corners of a lasso among these points. */
export const cornersAmong = (
  { times: [from, to] }: FieldPoints,
  { axis, corners }: Lasso,
): readonly number[] =>
  axis === 'time'
    ? corners.map((value, i) => (i % 2 === 0 ? value : (value - from) / (to - from || 1)))
    : corners;

/** The way back: what was drawn among these points as a lasso that can be kept. */
export const lassoAmong = ({ axis, times: [from, to] }: FieldPoints, corners: readonly number[]): Lasso => ({
  axis,
  corners: corners.map((value, i) =>
    axis === 'time' && i % 2 === 1
      ? Math.round(from + value * (to - from || 1))
      : Math.round(value * 1_000) / 1_000,
  ),
});

/** The rows whose points lie in the lasso. */
export function rowsInLasso(columns: Columns, rows: Uint32Array, lasso: Lasso): Uint32Array {
  const points = fieldPoints(columns, rows, lasso.axis);
  const corners = cornersAmong(points, lasso);
  return rows.filter((_, i) =>
    inPolygon(corners, points.at[2 * i] as number, points.at[2 * i + 1] as number),
  );
}
