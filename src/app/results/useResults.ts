import { startTransition, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, Ask, CallName } from '../attempts/protocol.ts';
import { spawnAttempts } from '../attempts/spawn.ts';
import { type Services, useServices } from '../services.ts';
import { solverOfRun } from '../solvers/solver-of-run.ts';
import {
  type Attempts,
  type AttemptsStore,
  createAttemptsStore,
  type Importing,
  type Kept,
} from '../stores/attempts.ts';
import type { Runs } from '../stores/run-state.ts';
import { createRunsStore, type RunsStore } from '../stores/runs.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';
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
    attempts: createAttemptsStore({ records, spawn: spawnAttempts }),
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

/** What is kept; the worker that counts it is opened with the first use. Much is drawn anew for it: in slices, so that the page stays quick. */
export function useKept(): Kept {
  const { attempts } = storesOf(useServices());
  const [kept, setKept] = useState(() => attempts.getState().kept);
  useEffect(() => {
    const look = (): void => startTransition(() => setKept(attempts.getState().kept));
    look();
    const stop = attempts.subscribe(look);
    attempts.getState().open();
    return stop;
  }, [attempts]);
  return kept;
}

/** What becomes of the file that is read; it changes several times a second. */
export function useImporting(): Importing {
  return useStore(storesOf(useServices()).attempts, ({ importing }) => importing);
}

/** What can be asked and done; nothing of it changes. */
export const useAttempts = (): Omit<Attempts, 'kept' | 'importing'> =>
  storesOf(useServices()).attempts.getState();

/** Another number for every change of what is kept. */
export function useRevision(): number {
  const kept = useKept();
  return kept.state === 'ready' ? kept.revision : 0;
}

/** An answer of the worker, asked again when what is kept changes. */
export function useAsked<N extends CallName>(call: N, ask: Ask<N>): Load<Answer<N>> {
  const attempts = useAttempts();
  const revision = useRevision();
  return useLoad(
    `${revision} ${call} ${JSON.stringify(ask)}`,
    (signal) => attempts.ask(call, ask, signal),
    startTransition,
  );
}

/** What an answer is until it comes: the one before. */
export const shownOf = <T>(load: Load<T>): T | undefined =>
  load.state === 'ready' ? load.value : load.state === 'loading' ? load.last : undefined;
