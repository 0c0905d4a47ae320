import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type Services, useServices } from '../services.ts';
import { type AttemptsStore, createAttemptsStore, type Kept } from '../stores/attempts.ts';
import { createRunsStore, type Runs, type RunsStore } from '../stores/runs.ts';

interface Stores {
  readonly runs: RunsStore;
  readonly attempts: AttemptsStore;
}
/** They live as long as the services, so that a run goes on while other screens are shown. */
const made = new WeakMap<Services, Stores>();

function storesOf(services: Services): Stores {
  const known = made.get(services);
  if (known) return known;
  const { records, hosts } = services;
  const stores: Stores = {
    runs: createRunsStore({
      records,
      openHost: (env) => hosts.open(env),
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    }),
    attempts: createAttemptsStore({
      records,
      later(ms, act) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    }),
  };
  made.set(services, stores);
  return stores;
}

export const useRuns = (): Runs => useStore(storesOf(useServices()).runs);

/** What is kept, followed while the screen is shown. */
export function useKept(): Kept {
  const { attempts } = storesOf(useServices());
  useEffect(() => attempts.getState().follow(), [attempts]);
  return useStore(attempts, ({ kept }) => kept);
}
