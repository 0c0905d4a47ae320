import { useEffect, useEffectEvent, useState } from 'react';
import type { Check } from '../../python/own/checks.ts';
import type { OwnCard } from '../../python/own/environment.ts';
import type { OwnSource } from '../../python/own/source.ts';
import { useServices } from '../services.ts';

export type Checking =
  | { readonly state: 'running'; readonly checks: readonly Check[] }
  | {
      readonly state: 'done';
      readonly checks: readonly Check[];
      /** Undefined when the files cannot be used. */
      readonly card?: OwnCard;
      readonly sample?: string;
    }
  /** Python itself is missing. */
  | { readonly state: 'failed'; readonly checks: readonly Check[]; readonly why: string };

/** The checks of these files, as they come; another turn asks again. */
export function useCheck(source: OwnSource, turn: number): Checking {
  const { own } = useServices();
  const [checking, setChecking] = useState<Checking & { readonly turn: number }>();
  const start = useEffectEvent(async (signal: AbortSignal) => {
    const checks: Check[] = [];
    const set = (next: Checking) => {
      if (!signal.aborted) setChecking({ ...next, turn });
    };
    set({ state: 'running', checks: [] });
    try {
      const { card, sample } = await (await own()).check(source, {
        signal,
        onCheck(check) {
          checks.push(check);
          set({ state: 'running', checks: [...checks] });
        },
      });
      set({ state: 'done', checks, ...(card ? { card } : {}), ...(sample === undefined ? {} : { sample }) });
    } catch (error) {
      set({ state: 'failed', checks, why: error instanceof Error ? error.message : String(error) });
    }
  });
  useEffect(() => {
    const controller = new AbortController();
    // A turn is all that asks: typing does not.
    if (turn >= 0) void start(controller.signal);
    return () => controller.abort();
  }, [turn]);
  return checking?.turn === turn ? checking : { state: 'running', checks: [] };
}
