import type { Verdict } from '../../core/judge.ts';
import type { Reply, Solver, Task } from '../solver.ts';
import type { Brake } from './brake.ts';
import { createPace } from './pace.ts';
import { attemptId, type Plan, type Slot, sizeOf, slotsOf } from './plan.ts';
import { createTally, type LevelTally } from './tally.ts';

/** An attempt that was made and judged. */
export interface Attempted {
  readonly id: string;
  readonly slot: Slot;
  readonly task: Task;
  readonly reply: Reply;
  readonly verdict: Verdict;
}

export interface Progress {
  /** Attempts made now. */
  readonly made: number;
  /** Attempts that were there before, and were not made again. */
  readonly there: number;
  /** Attempts that could not be made. */
  readonly failed: number;
  readonly total: number;
  /** Attempts per second, and milliseconds that are left at that rate; undefined until there is something to tell. */
  readonly rate: number | undefined;
  readonly left: number | undefined;
  /** Why attempts could not be made: each reason once, with how often it was met. */
  readonly faults: ReadonlyMap<string, number>;
  /** Counted anew with each call. */
  levels(): readonly LevelTally[];
}

/** How it ended. `broken`: the solver could not go on. What was made is kept in every case. */
export type Ending =
  | { readonly by: 'end' | 'stop'; readonly progress: Progress }
  | { readonly by: 'broken'; readonly why: string; readonly progress: Progress };

export interface RunNeeds {
  /** Which of these attempts are there, and whether they are solved. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>>;
  keep(attempts: readonly Attempted[]): Promise<void>;
  onProgress?(progress: Progress): void;
  /** Milliseconds. */
  now(): number;
}
export interface Control {
  readonly signal: AbortSignal;
  readonly brake?: Brake;
}

interface Job {
  readonly id: string;
  readonly slot: Slot;
  readonly task: Task;
}

/** So many failures of a model in a row, and nothing in between, are not the instances' fault. */
const MOST_IN_A_ROW = 25;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Makes the attempts of a plan that are not there yet, in its order, as many at a time as the solver likes. A reply that a stop cut
 * short is no attempt, so that going on later makes it whole.
 * @throws {Error} for a plan that cannot be carried out at all.
 */
export async function carryOut(
  plan: Plan,
  solver: Solver,
  { known, keep, onProgress, now }: RunNeeds,
  { signal, brake }: Control,
): Promise<Ending> {
  const total = sizeOf(plan);
  const slots = slotsOf(plan);
  const lanes = Math.max(1, solver.lanes ?? 1);
  const tally = createTally();
  const pace = createPace(now);
  const faults = new Map<string, number>();
  const count = { made: 0, there: 0, failed: 0 };
  const broken = new AbortController();
  const either = AbortSignal.any([signal, broken.signal]);
  let inARow = 0;
  let why: string | undefined;

  const progress = (): Progress => {
    const rate = pace.rate();
    const open = total - count.made - count.there - count.failed;
    return {
      ...{ ...count, total, rate, faults: new Map(faults), levels: tally.levels },
      left: rate === undefined ? undefined : (open / rate) * 1_000,
    };
  };
  const fail = (reason: string, attempts: number): void => {
    faults.set(reason, (faults.get(reason) ?? 0) + attempts);
    count.failed += attempts;
  };
  const breakOff = (reason: string): void => {
    why ??= reason;
    broken.abort();
  };

  let ended = false;
  let jobs: Job[] = [];
  let filling = Promise.resolve();
  const enough = Math.max(1, Math.ceil((solver.together * lanes) / plan.samples));

  /** Makes the next instances, and asks which of their attempts are missing. */
  async function fill(): Promise<void> {
    while (jobs.length < solver.together && !ended && !either.aborted) {
      const next: Slot[] = [];
      while (next.length < enough && !ended) {
        const slot = slots.next();
        if (slot.done) ended = true;
        else next.push(slot.value);
      }
      const open = (await Promise.all(next.map(jobsOf))).flat();
      const there = await known(open.map(({ id }) => id));
      for (const job of open) {
        const solved = there.get(job.id);
        if (solved === undefined) jobs.push(job);
        else {
          count.there++;
          tally.add(job.slot, solved);
        }
      }
    }
  }

  async function jobsOf(slot: Slot): Promise<Job[]> {
    const { host, params, index } = slot;
    try {
      const made = await host.make(params, plan.seed, index);
      return Array.from({ length: plan.samples }, (_, attempt) => ({
        id: attemptId(made, solver, attempt, plan.reading),
        slot,
        task: { host, made, attempt },
      }));
    } catch (error) {
      fail(reasonOf(error), plan.samples);
      return [];
    }
  }

  /** The next tasks, for one lane after the other, so that their order is the plan's. */
  function take(): Promise<readonly Job[]> {
    const taken = filling.then(fill).then(() => {
      const group = jobs.slice(0, solver.together);
      jobs = jobs.slice(solver.together);
      return group;
    });
    filling = taken.then(
      () => undefined,
      () => undefined,
    );
    return taken;
  }

  async function settle(job: Job, reply: Reply | Error | undefined): Promise<Attempted | undefined> {
    try {
      if (reply === undefined) throw new Error(`${solver.name} gave no reply.`);
      if (reply instanceof Error) throw reply;
      if (reply.end === 'stopped') {
        if (either.aborted) return undefined;
        throw new Error(`${solver.name} stopped in the middle of a reply.`);
      }
      const { host, made } = job.task;
      const verdict = await host.judge(made, reply.text, { reading: plan.reading });
      inARow = 0;
      return { ...job, reply, verdict };
    } catch (error) {
      fail(reasonOf(error), 1);
      inARow++;
      return undefined;
    }
  }

  async function lane(): Promise<void> {
    while (!either.aborted) {
      if (brake?.on) {
        pace.rest();
        await brake.gate(either);
        pace.goOn();
      }
      const group = await take();
      if (group.length === 0 || either.aborted) return;
      const replies = await solver.solve(
        group.map(({ task }) => task),
        { signal: either },
      );
      const settled = await Promise.all(group.map((job, i) => settle(job, replies[i])));
      const made = settled.filter((one) => one !== undefined);
      if (made.length > 0) await keep(made);
      for (const { slot, verdict } of made) tally.add(slot, verdict.outcome === 'solved');
      count.made += made.length;
      pace.did(group.length);
      if (solver.kind === 'model' && inARow >= MOST_IN_A_ROW)
        breakOff(`${inARow} attempts in a row could not be made. ${[...faults.keys()].at(-1) ?? ''}`);
      onProgress?.(progress());
    }
  }

  onProgress?.(progress());
  await Promise.all(
    Array.from({ length: lanes }, () => lane().catch((error: unknown) => breakOff(reasonOf(error)))),
  );
  if (why !== undefined && !signal.aborted) return { by: 'broken', why, progress: progress() };
  const { made, there, failed } = count;
  return { by: made + there + failed < total ? 'stop' : 'end', progress: progress() };
}
