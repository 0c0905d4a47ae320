/** Places at which two lists differ, counted from their starts; more than `most` is `most + 1`. */
export function differences(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const shared = Math.min(a.length, b.length);
  let found = Math.max(a.length, b.length) - shared;
  for (let i = 0; i < shared && found <= most; i++) if (a[i] !== b[i]) found++;
  return Math.min(found, most + 1);
}

/** Where the list nearest to `to` stands, the first of several. */
export function nearest(to: ArrayLike<number>, among: readonly ArrayLike<number>[]): number {
  let found = -1;
  let best = Number.MAX_SAFE_INTEGER;
  for (const [at, other] of among.entries()) {
    const far = differences(to, other, best - 1);
    if (far < best) [found, best] = [at, far];
  }
  return found;
}

/** What occurs most often, the first of several. */
export function mostFrequent(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  let found: string | undefined;
  for (const [one, count] of counts) if (count > (counts.get(found ?? '') ?? 0)) found = one;
  return found;
}
