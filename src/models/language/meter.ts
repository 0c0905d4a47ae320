/** How far a download is. */
export interface Progress {
  /** Never smaller than before, never larger than `of`. */
  readonly bytes: number;
  readonly of: number;
  /** Bytes per second over the last seconds; 0 until it is known. */
  readonly perSecond: number;
  /** Seconds that are left; undefined until they can be told. */
  readonly left: number | undefined;
}

export interface Meter {
  /** @param bytes that have come, of all files together */
  at(bytes: number): Progress;
}

const WINDOW_MS = 4_000;

/** @param start bytes that were there before: they say nothing about the speed. */
export function createMeter(of: number, now: () => number, start = 0): Meter {
  let best = Math.min(start, of);
  const seen: { readonly at: number; readonly bytes: number }[] = [{ at: now(), bytes: start }];
  return {
    at(bytes) {
      best = Math.min(of, Math.max(best, bytes));
      seen.push({ at: now(), bytes: best });
      while (seen.length > 2 && (seen[1]?.at ?? 0) < now() - WINDOW_MS) seen.shift();
      const [first, last] = [seen[0]!, seen.at(-1)!];
      const ms = last.at - first.at;
      const perSecond = ms > 100 ? ((last.bytes - first.bytes) / ms) * 1_000 : 0;
      return { bytes: best, of, perSecond, left: perSecond > 0 ? (of - best) / perSecond : undefined };
    },
  };
}
