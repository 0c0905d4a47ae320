import { useEffect, useEffectEvent, useState } from 'react';

export type Load<T> =
  /** `last` is what an earlier key gave, to be shown until the new value comes. */
  | { readonly state: 'loading'; readonly last: T | undefined }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error; retry(): void };

type Settled<T> =
  | { readonly key: string; readonly value: T }
  | { readonly key: string; readonly error: Error };

const atOnce = (set: () => void): void => set();

/**
 * What `load` gives for this key. Another key loads anew and cancels what is under way.
 * @param draw `startTransition` draws a long value in slices.
 */
export function useLoad<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
  draw: (set: () => void) => void = atOnce,
): Load<T> {
  const [settled, setSettled] = useState<Settled<T>>();
  const [tries, setTries] = useState(0);
  const start = useEffectEvent(load);
  const drawn = useEffectEvent(draw);
  const tried = `${key} ${tries}`;

  useEffect(() => {
    const controller = new AbortController();
    const settle = (next: Settled<T>): void => {
      if (!controller.signal.aborted) drawn(() => setSettled(next));
    };
    start(controller.signal).then(
      (value) => settle({ key: tried, value }),
      (error: unknown) =>
        settle({ key: tried, error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => controller.abort();
  }, [tried]);

  if (settled?.key !== tried)
    return { state: 'loading', last: settled && 'value' in settled ? settled.value : undefined };
  return 'error' in settled
    ? { state: 'failed', error: settled.error, retry: () => setTries(tries + 1) }
    : { state: 'ready', value: settled.value };
}
