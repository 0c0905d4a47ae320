/** Checks of values that come from files; nothing is known about them before. */

export const isWholeIn = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

/** A list of at most `most` items that all pass. */
export const isListOf = <T>(
  value: unknown,
  most: number,
  passes: (item: unknown) => item is T,
): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(passes);

export interface ForeignGrid<T> {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly T[];
}

/** Rows of one length, at least 1 × 1 and at most `most` × `most`, whose cells all pass; else undefined. */
export function gridOf<T>(
  value: unknown,
  most: number,
  passes: (cell: unknown) => cell is T,
): ForeignGrid<T> | undefined {
  const isRow = (row: unknown): row is readonly T[] => isListOf(row, most, passes);
  if (!isListOf(value, most, isRow)) return undefined;
  const columns = value[0]?.length ?? 0;
  return columns > 0 && value.every((row) => row.length === columns)
    ? { rows: value.length, columns, cells: value.flat() }
    : undefined;
}
