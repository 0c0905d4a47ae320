import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, Made } from '../../core/host.ts';
import { type Key, levelOf } from '../../core/ids.ts';
import type { Reading, Verdict } from '../../core/judge.ts';
import type { Reply, Solver, Token } from '../../models/solver.ts';
import type { Records } from '../../records/attempt.ts';
import { attemptOfSolver } from '../../records/made-attempt.ts';

/** Who tries, and what came so far. */
interface Stream {
  readonly solver: Pick<Solver, 'kind' | 'name'>;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Trial =
  | { readonly state: 'idle' }
  | ({ readonly state: 'opening' | 'working' | 'stopping' } & Stream)
  | ({
      readonly state: 'ended';
      readonly reply: Reply;
      readonly verdict: Verdict;
      readonly reading: Reading;
      /** False where the browser would not store the attempt. */
      readonly kept: boolean;
    } & Stream)
  | ({ readonly state: 'failed'; readonly why: string } & Stream);

export interface TrialState {
  readonly trial: Trial;
  /** Another try by the same solver is another sample. Does nothing while one is under way. */
  start(name: Stream['solver'], open: () => Promise<Solver>, reading: Reading): Promise<void>;
  /** What was written until then is judged. */
  stop(): void;
}
export type TrialStore = StoreApi<TrialState>;

export interface TrialNeeds {
  readonly host: Host;
  readonly made: Made;
  readonly key: Key;
  records(): Promise<Records>;
  now(): string;
  newId(): string;
  /** Calls once before the next frame, so that quick tokens are drawn together. */
  soon(act: () => void): void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One instance's tries by solvers that are not the person at the board. */
export const createTrialStore = ({ host, made, key, records, now, newId, soon }: TrialNeeds): TrialStore =>
  createStore<TrialState>()((set, get) => {
    let stopper = new AbortController();
    let tries = 0;

    async function keep(solver: Stream['solver'], reply: Reply, verdict: Verdict, reading: Reading) {
      const { params, seed, index } = key;
      const id = newId();
      try {
        await (await records()).addAttempts([
          attemptOfSolver({
            ...{ id, at: now(), run: null, solver, host, made, params, seed, index },
            level: host.board ? (levelOf(host.board, params) ?? null) : null,
            ...{ reply, reading, verdict },
          }),
        ]);
        return true;
      } catch {
        return false;
      }
    }

    async function work(name: Stream['solver'], open: () => Promise<Solver>, reading: Reading) {
      const { signal } = stopper;
      const solver = await open();
      let text = '';
      const tokens: Token[] = [];
      let drawn = true;
      const draw = (): void => {
        drawn = true;
        const { trial } = get();
        if (trial.state === 'working' || trial.state === 'stopping')
          set({ trial: { ...trial, text, tokens: tokens.slice() } });
      };
      set({ trial: { state: signal.aborted ? 'stopping' : 'working', solver: name, text, tokens } });
      const [reply] = await solver.solve([{ host, made, attempt: tries++ }], {
        signal,
        onToken(_, token) {
          text += token.text;
          tokens.push(token);
          if (!drawn) return;
          drawn = false;
          soon(draw);
        },
      });
      if (!reply || reply instanceof Error) throw reply ?? new Error(`${solver.name} gave no reply.`);
      const verdict = await host.judge(made, reply.text, { reading });
      const ended = { solver: name, text: reply.text, tokens, reply, verdict, reading };
      const kept = await keep(name, reply, verdict, reading);
      set({ trial: { state: 'ended', ...ended, kept } });
    }

    return {
      trial: { state: 'idle' },
      async start(solver, open, reading) {
        const { state } = get().trial;
        if (state === 'opening' || state === 'working' || state === 'stopping') return;
        stopper = new AbortController();
        set({ trial: { state: 'opening', solver, text: '', tokens: [] } });
        try {
          await work(solver, open, reading);
        } catch (error) {
          const { trial } = get();
          const { text, tokens } = trial.state === 'idle' ? { text: '', tokens: [] } : trial;
          set({ trial: { state: 'failed', solver, text, tokens, why: reasonOf(error) } });
        }
      },
      stop() {
        const { trial } = get();
        if (trial.state !== 'working' && trial.state !== 'opening') return;
        set({ trial: { ...trial, state: 'stopping' } });
        stopper.abort(new Error('Stopped.'));
      },
    };
  });
