import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, Made } from '../../core/host.ts';
import type { Reading } from '../../core/judge.ts';
import { type Baseline, baselinesFor } from '../../models/baselines.ts';
import { type Attempt, judged, type Records, type Run } from '../../records/attempt.ts';

export interface RunRequest {
  readonly env: string;
  /** Counted from 1. */
  readonly levels: readonly number[];
  readonly baseline: string;
  readonly instances: number;
  /** Steady baselines are asked once, whatever this says. */
  readonly attemptsEach: number;
  readonly seed: string;
  readonly reading: Reading;
}

/** Attempts made so far, of how many. */
export interface Done {
  readonly done: number;
  readonly total: number;
}
export type RunProgress =
  | { readonly state: 'idle' }
  | ({ readonly state: 'running'; readonly run: Run; readonly stopping: boolean } & Done)
  | ({
      readonly state: 'ended';
      readonly run: Run;
      /** Attempts that were kept from an earlier run of the same. */
      readonly there: number;
      /** Why some attempts could not be made; each reason once. */
      readonly faults: readonly string[];
    } & Done)
  | { readonly state: 'failed'; readonly why: string };

export interface Runs {
  readonly progress: RunProgress;
  /** Does nothing while a run is under way. */
  start(request: RunRequest): Promise<void>;
  /** What was made stays. */
  stop(): void;
}
export type RunsStore = StoreApi<Runs>;

export interface RunsNeeds {
  records(): Promise<Records>;
  openHost(env: string): Promise<Host>;
  now(): string;
  newId(): string;
}

/** Instances in work at the same time: enough that neither the page nor the worker waits for the other. */
const TOGETHER = 16;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same attempt of the same baseline has the same id, so that a repeated run adds nothing twice. */
const attemptId = (made: Made, solver: string, attempt: number, reading: Reading): string =>
  `${solver} ${attempt} ${reading} ${made.hash} ${made.id}`;

export const createRunsStore = ({ records, openHost, now, newId }: RunsNeeds): RunsStore =>
  createStore<Runs>()((set, get) => {
    let stopped = false;

    async function open(request: RunRequest): Promise<{ host: Host; baseline: Baseline }> {
      const host = await openHost(request.env);
      const params = host.board?.levels[(request.levels[0] ?? 1) - 1];
      if (!params) throw new Error('This level cannot be made here. Choose another.');
      const offered = await baselinesFor(host, await host.make(params, request.seed, 0));
      const baseline = offered.find(({ name }) => name === request.baseline);
      if (!baseline)
        throw new Error(`${host.card.title} has no baseline “${request.baseline}”. Choose another.`);
      return { host, baseline };
    }

    /** All attempts at one instance. */
    async function attemptAll(
      { host, baseline, run }: { host: Host; baseline: Baseline; run: Run },
      level: number,
      index: number,
      onFault: (why: string) => void,
    ): Promise<Attempt[]> {
      const made: Attempt[] = [];
      try {
        const params = host.board?.levels[level - 1];
        if (!params) throw new Error(`There is no level ${level}.`);
        const instance = await host.make(params, run.seed, index);
        for (let n = 0; n < run.attemptsEach && !stopped; n++) {
          const reply = await baseline.reply(host, instance, n);
          const verdict = await host.judge(instance, reply, { reading: run.reading });
          made.push({
            ...{ id: attemptId(instance, baseline.name, n, run.reading), at: now(), instance: instance.id },
            ...{
              hash: instance.hash,
              env: run.env,
              version: run.version,
              params,
              level,
              seed: run.seed,
              index,
            },
            ...{ solver: run.solver, reply, reading: run.reading, ...judged(verdict) },
            ...{ ms: null, assisted: false, run: run.id, contest: null },
          });
        }
      } catch (error) {
        onFault(reasonOf(error));
      }
      return made;
    }

    async function work(request: RunRequest): Promise<void> {
      const { host, baseline } = await open(request);
      const kept = await records();
      const run: Run = {
        id: newId(),
        at: now(),
        solver: { kind: 'baseline', name: baseline.name },
        ...{ env: request.env, version: host.card.version, levels: request.levels, seed: request.seed },
        ...{ instances: request.instances, attemptsEach: baseline.steady ? 1 : request.attemptsEach },
        ...{ reading: request.reading, state: 'running' },
      };
      await kept.putRun(run);
      const total = run.levels.length * run.instances * run.attemptsEach;
      const faults = new Set<string>();
      let done = 0;
      let there = 0;
      const tell = () => set({ progress: { state: 'running', run, done, total, stopping: stopped } });
      tell();
      for (const level of run.levels) {
        for (let from = 0; from < run.instances && !stopped; from += TOGETHER) {
          const indexes = Array.from(
            { length: Math.min(TOGETHER, run.instances - from) },
            (_, i) => from + i,
          );
          const made = await Promise.all(
            indexes.map((index) =>
              attemptAll({ host, baseline, run }, level, index, (why) => faults.add(why)),
            ),
          );
          const attempts = made.flat();
          const report = await kept.addAttempts(attempts);
          there += report.kept.length + report.same;
          done += attempts.length;
          tell();
        }
      }
      const ended: Run = { ...run, state: stopped ? 'stopped' : 'done' };
      await kept.putRun(ended);
      set({ progress: { state: 'ended', run: ended, done, total, there, faults: [...faults] } });
    }

    return {
      progress: { state: 'idle' },
      async start(request) {
        if (get().progress.state === 'running') return;
        stopped = false;
        try {
          await work(request);
        } catch (error) {
          set({ progress: { state: 'failed', why: reasonOf(error) } });
        }
      },
      stop() {
        stopped = true;
        const { progress } = get();
        if (progress.state === 'running') set({ progress: { ...progress, stopping: true } });
      },
    };
  });
