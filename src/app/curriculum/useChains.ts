import { useEffect, useRef, useState } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Solver } from '../../models/solver.ts';
import type { Ladder } from '../../stats/chains.ts';
import { laddersInWorker } from '../clients/curriculum-spawn.ts';
import { useServices } from '../services.ts';
import { type MeasuredVariant, measureLadders } from './chain-run.ts';

export interface ChainAsk {
  readonly env: string;
  /** Counted from 1. */
  readonly level: number;
  readonly problems: number;
  readonly tries: number;
  readonly attempts: number;
  /** May load what is needed. */
  open(): Promise<Solver>;
}
export interface MeasuredLadders {
  readonly env: AnyEnvironment;
  readonly solver: string;
  readonly ask: ChainAsk;
  readonly ladders: readonly Ladder<MeasuredVariant>[];
}
export type ChainState =
  | { readonly is: 'none' }
  | { readonly is: 'running'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly why: string }
  | ({ readonly is: 'done' } & MeasuredLadders);

/** Measures ladders while the view is shown; a stop keeps the ladders that are whole. */
export function useChains(seed: string) {
  const { hosts } = useServices();
  const [state, setState] = useState<ChainState>({ is: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function measure(ask: ChainAsk, signal: AbortSignal): Promise<ChainState> {
    const { env, level, problems: count } = ask;
    const [host, solver, ladders] = await Promise.all([
      hosts.open(env),
      ask.open(),
      laddersInWorker({ env, level, seed, count }, signal),
    ]);
    if (!host.board) return { is: 'failed', why: 'This environment has no variants.' };
    const of = ladders.reduce((sum, ladder) => sum + ladder.length, 0);
    const measured = await measureLadders({
      ...{ host, ladders, solver, tries: ask.tries, attempts: ask.attempts, signal },
      onVariant: (done) => setState({ is: 'running', done, of }),
    });
    return { is: 'done', env: host.board, solver: solver.name, ask, ladders: measured };
  }

  return {
    state,
    start(ask: ChainAsk): void {
      const stop = new AbortController();
      running.current?.abort();
      running.current = stop;
      setState({ is: 'running', done: 0, of: 0 });
      measure(ask, stop.signal).then(
        (next) => running.current === stop && setState(next),
        (error: unknown) => {
          if (running.current !== stop) return;
          setState(
            stop.signal.aborted
              ? { is: 'none' }
              : { is: 'failed', why: error instanceof Error ? error.message : String(error) },
          );
        },
      );
    },
    stop: () => running.current?.abort(),
  };
}
