/** Where a case stands in the list it was opened from. */
export interface Neighbours {
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Undefined where the case is not in the list. */
export function neighbours<T>(
  listed: readonly T[],
  at: number,
  hrefOf: (one: T) => string,
): Neighbours | undefined {
  if (at < 0) return undefined;
  const to = (index: number): string | undefined => {
    const one = listed[index];
    return one === undefined ? undefined : hrefOf(one);
  };
  return { at: at + 1, of: listed.length, previous: to(at - 1), next: to(at + 1) };
}
