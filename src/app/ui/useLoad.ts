import { useEffect, useEffectEvent, useState } from 'react';

export type Load<T> =
  /** `last` is what an earlier key gave, to be shown until the new value comes. */
  | { readonly state: 'loading'; readonly last: T | undefined }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error; retry(): void };

type Settled<T> =
  | { readonly key: string; readonly value: T }
  | { readonly key: string; readonly error: Error };

/** What `load` gives for this key. Another key loads anew and cancels what is under way. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Load<T> {
  const [settled, setSettled] = useState<Settled<T>>();
  const [tries, setTries] = useState(0);
  const start = useEffectEvent(load);
  const tried = `${key} ${tries}`;

  useEffect(() => {
    const controller = new AbortController();
    const settle = (next: Settled<T>): void => {
      if (!controller.signal.aborted) setSettled(next);
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
