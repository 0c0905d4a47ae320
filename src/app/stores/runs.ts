import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Brake, createBrake } from '../../models/runs/brake.ts';
import { type Plan, runId, samplesOf } from '../../models/runs/plan.ts';
import { type Attempted, carryOut, type Progress } from '../../models/runs/run.ts';
import { type Records, type Run, sizeOfRun } from '../../records/attempt.ts';
import { attemptOfSolver } from '../../records/made-attempt.ts';
import type { RunRequest, Runs, RunsNeeds, Shown } from './run-state.ts';

export type RunsStore = StoreApi<Runs>;

/** Progress is drawn no more often than this, in milliseconds. */
const OFTEN = 150;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const shownOf = ({ made, there, failed, total, rate, left, faults, levels }: Progress): Shown => ({
  ...{ made, there, failed, total, rate, left },
  faults: [...faults],
  levels: levels(),
});
const nothing = (total: number): Shown => ({
  ...{ made: 0, there: 0, failed: 0, total, rate: undefined, left: undefined, faults: [], levels: [] },
});

const requestOf = (
  { parts, instances, attemptsEach, seed, reading }: Run,
  solver: RunRequest['solver'],
): RunRequest => ({
  parts: parts.map(({ env, levels }) => ({ env, levels })),
  ...{ solver, instances, attemptsEach, seed, reading },
});

export const createRunsStore = ({ records, openHost, solverOf, claim, now, clock }: RunsNeeds): RunsStore =>
  createStore<Runs>()((set, get) => {
    let stopper = new AbortController();
    let brake: Brake = createBrake();

    async function planOf({ parts, seed, instances, attemptsEach, reading, solver }: RunRequest) {
      const opened = await Promise.all(
        parts.map(async ({ env, levels }) => ({ host: await openHost(env), levels })),
      );
      const samples = samplesOf(solver, attemptsEach);
      return { parts: opened, seed, instances, samples, reading } satisfies Plan;
    }

    function runOf(plan: Plan, { kind, name, settings }: RunRequest['solver'], at: string): Run {
      const shape = {
        solver: { kind, name },
        ...(settings === undefined ? {} : { settings }),
        parts: plan.parts.map(({ host: { card }, levels }) => ({
          ...{ env: card.id, version: card.version, levels },
        })),
        ...{ seed: plan.seed, instances: plan.instances, attemptsEach: plan.samples, reading: plan.reading },
      };
      return { id: runId(shape), at, ...shape, state: 'running' };
    }

    async function work(request: RunRequest, wanted?: Run): Promise<void> {
      const plan = await planOf(request);
      const kept = await records();
      const drawn = runOf(plan, request.solver, now());
      if (wanted && drawn.id !== wanted.id)
        throw new Error(
          'An environment, or the solver’s settings, are others than when this run began. Start a new one.',
        );
      const before = (await kept.runs()).find(({ id }) => id === drawn.id);
      const run: Run = before ? { ...drawn, at: before.at } : drawn;
      const letGo = await claim(run.id);
      if (!letGo) throw new Error('This run is under way in another tab.');
      try {
        await carry(plan, run, request.solver, kept);
      } finally {
        letGo();
      }
    }

    async function carry(plan: Plan, run: Run, solver: RunRequest['solver'], kept: Records): Promise<void> {
      await kept.putRun(run);
      let drawn = Number.NEGATIVE_INFINITY;
      const draw = (shown: Shown) =>
        set({
          progress: { state: 'running', run, shown, paused: brake.on, stopping: stopper.signal.aborted },
        });
      draw(nothing(sizeOfRun(run)));
      const ending = await carryOut(
        plan,
        solver,
        {
          known: async (ids) =>
            new Map((await kept.attemptsById(ids)).map(({ id, outcome }) => [id, outcome === 'solved'])),
          keep: (attempts) => keep(kept, run, attempts),
          onProgress(progress) {
            const at = clock();
            if (at - drawn < OFTEN) return;
            drawn = at;
            draw(shownOf(progress));
          },
          now: clock,
        },
        { signal: stopper.signal, brake },
      );
      const ended: Run = { ...run, state: ending.by === 'end' ? 'done' : 'stopped' };
      await kept.putRun(ended);
      set({
        progress: {
          ...{ state: 'ended', run: ended, shown: shownOf(ending.progress) },
          ...(ending.by === 'broken' ? { why: ending.why } : {}),
        },
      });
    }

    async function keep(
      kept: Records,
      { id: run, solver, seed, reading }: Run,
      attempts: readonly Attempted[],
    ): Promise<void> {
      await kept.addAttempts(
        attempts.map(({ id, slot, task: { made }, reply, verdict }) =>
          attemptOfSolver({ id, at: now(), run, solver, made, ...slot, seed, reading, reply, verdict }),
        ),
      );
    }

    const busy = () => ['starting', 'running'].includes(get().progress.state);

    async function begin(open: () => Promise<RunRequest>, wanted?: Run): Promise<void> {
      if (busy()) return;
      stopper = new AbortController();
      brake = createBrake();
      set({ progress: { state: 'starting' } });
      try {
        await work(await open(), wanted);
      } catch (error) {
        set({ progress: { state: 'failed', why: reasonOf(error) } });
      }
    }

    return {
      progress: { state: 'idle' },
      unfinished: undefined,
      start: (request) => begin(typeof request === 'function' ? request : async () => request),
      resume: (run) => begin(async () => requestOf(run, await solverOf(run)), run),
      leave: async (run) => (await records()).putRun({ ...run, state: 'left' }),
      pause(on) {
        const { progress } = get();
        if (progress.state !== 'running') return;
        brake.set(on);
        set({ progress: { ...progress, paused: on } });
      },
      stop() {
        const { progress } = get();
        stopper.abort();
        if (progress.state === 'running') set({ progress: { ...progress, stopping: true } });
      },
      follow() {
        let ended = false;
        let stop: (() => void) | undefined;
        const read = async (kept: Records) => {
          const runs = await kept.runs();
          if (!ended)
            set({
              unfinished: runs.filter(({ state }) => state === 'running' || state === 'stopped').reverse(),
            });
        };
        const load = async () => {
          const kept = await records();
          if (ended) return;
          stop = kept.onChange(({ table }) => table === 'runs' && void read(kept).catch(() => undefined));
          await read(kept);
        };
        // What cannot be read is told with the attempts, which are read from the same place.
        void load().catch(() => undefined);
        return () => {
          ended = true;
          stop?.();
        };
      },
    };
  });
