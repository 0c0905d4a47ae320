import { startTransition, useEffect, useState } from 'react';
import { useServices } from '../services.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';
import { type MeasuredBy, measuredBy } from './measured.ts';

/** Changes are read together: a run writes many. */
const SOON_MS = 1_000;

/** What is measured in this browser, read anew some time after something was written. */
export function useMeasured(): Load<readonly MeasuredBy[]> {
  const { records } = useServices();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    records().then(
      (kept) => {
        if (ended) return;
        stop = kept.onChange(({ table }) => {
          if (table !== 'attempts') return;
          timer ??= setTimeout(() => {
            timer = undefined;
            setChanges((n) => n + 1);
          }, SOON_MS);
        });
      },
      // The load below fails of the same, and says so.
      () => undefined,
    );
    return () => {
      ended = true;
      stop?.();
      clearTimeout(timer);
    };
  }, [records]);
  return useLoad(
    `measured ${changes}`,
    async (signal) => measuredBy((await records()).attemptPages(), signal),
    startTransition,
  );
}
