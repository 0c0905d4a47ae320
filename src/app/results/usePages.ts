import { useEffect, useEffectEvent, useState } from 'react';

const PAGE = 100;
/** More pages than this are let go when others come into sight. */
const MOST_PAGES = 60;

interface Shown<T> {
  readonly key: string;
  readonly pages: ReadonlyMap<number, readonly T[]>;
}
export interface Pages<T> {
  /** Undefined until it is there. */
  at(place: number): T | undefined;
  /** What is in sight, from the first place up to the one behind the last. */
  onRange(from: number, to: number): void;
}

/**
 * A long list of which only what is in sight is loaded. Another key loads anew; what was there is shown until then.
 * @param load gives the places from `from` up to `to`.
 */
export function usePages<T>(
  key: string,
  load: (from: number, to: number, signal: AbortSignal) => Promise<readonly T[]>,
): Pages<T> {
  const [shown, setShown] = useState<Shown<T>>({ key, pages: new Map() });
  const [[first, last], setSight] = useState<readonly [number, number]>([0, 0]);

  const fetchMissing = useEffectEvent(async (from: number, to: number, signal: AbortSignal) => {
    const known = shown.key === key ? shown.pages : new Map<number, readonly T[]>();
    const missing = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((p) => !known.has(p));
    if (missing.length === 0) return;
    const loaded = await Promise.all(
      missing.map(async (p) => [p, await load(p * PAGE, (p + 1) * PAGE, signal)] as const),
    );
    if (signal.aborted) return;
    setShown((before) => {
      const kept = before.key === key && before.pages.size < MOST_PAGES ? before.pages : new Map();
      return { key, pages: new Map([...kept, ...loaded]) };
    });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key means other rows
  useEffect(() => {
    const controller = new AbortController();
    // What fails here fails for the chart beside it too, which says so.
    fetchMissing(first, last, controller.signal).catch(() => undefined);
    return () => controller.abort();
  }, [key, first, last]);

  return {
    at: (place) => shown.pages.get(Math.floor(place / PAGE))?.[place % PAGE],
    onRange(from, to) {
      const next: readonly [number, number] = [
        Math.floor(from / PAGE),
        Math.floor(Math.max(from, to - 1) / PAGE),
      ];
      setSight((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    },
  };
}
