import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type Services, useServices } from '../services.ts';
import { solverOfRun } from '../solvers/solver-of-run.ts';
import { type AttemptsStore, createAttemptsStore, type Kept } from '../stores/attempts.ts';
import type { Runs } from '../stores/run-state.ts';
import { createRunsStore, type RunsStore } from '../stores/runs.ts';
import { claimRun } from './claim-run.ts';

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
      solverOf: (run) => solverOfRun(services, run),
      claim: claimRun,
      now: () => new Date().toISOString(),
      clock: () => performance.now(),
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

/** Everything of the run under way; it changes several times a second. */
export function useRuns(): Runs {
  const { runs } = storesOf(useServices());
  useEffect(() => runs.getState().follow(), [runs]);
  return useStore(runs);
}

/** Only whether a run is under way, and how to start one. */
export function useRunStart(): { readonly busy: boolean; readonly start: Runs['start'] } {
  const { runs } = storesOf(useServices());
  const busy = useStore(
    runs,
    ({ progress }) => progress.state === 'running' || progress.state === 'starting',
  );
  return { busy, start: useStore(runs, ({ start }) => start) };
}

/** What is kept, followed while the screen is shown. */
export function useKept(): Kept {
  const { attempts } = storesOf(useServices());
  useEffect(() => attempts.getState().follow(), [attempts]);
  return useStore(attempts, ({ kept }) => kept);
}
