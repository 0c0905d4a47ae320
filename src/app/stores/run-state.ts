import type { Host } from '../../core/host.ts';
import type { Reading } from '../../core/judge.ts';
import type { LevelTally } from '../../models/runs/tally.ts';
import type { Solver } from '../../models/solver.ts';
import type { Records, Run } from '../../records/attempt.ts';

export interface RunRequest {
  readonly parts: readonly {
    readonly env: string;
    /** Counted from 1. */
    readonly levels: readonly number[];
  }[];
  readonly solver: Solver;
  /** At each level of each part. */
  readonly instances: number;
  /** Steady solvers are asked once, whatever this says. */
  readonly attemptsEach: number;
  readonly seed: string;
  readonly reading: Reading;
}

/** How far a run is. */
export interface Shown {
  /** Attempts made now, those kept from before, those that could not be made, of all. */
  readonly made: number;
  readonly there: number;
  readonly failed: number;
  readonly total: number;
  /** Attempts per second, and milliseconds left at that rate. */
  readonly rate: number | undefined;
  readonly left: number | undefined;
  /** Why some attempts could not be made, each reason once, with how often. */
  readonly faults: readonly (readonly [why: string, times: number])[];
  readonly levels: readonly LevelTally[];
}

export type RunProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'starting' }
  | {
      readonly state: 'running';
      readonly run: Run;
      readonly shown: Shown;
      /** Nothing new is begun. */
      readonly paused: boolean;
      readonly stopping: boolean;
    }
  | {
      readonly state: 'ended';
      readonly run: Run;
      readonly shown: Shown;
      /** Why the solver could not go on. */
      readonly why?: string;
    }
  | { readonly state: 'failed'; readonly why: string };

export interface Runs {
  readonly progress: RunProgress;
  /** Runs that can be gone on with, the latest first; undefined until they are read. */
  readonly unfinished: readonly Run[] | undefined;
  /**
   * Does nothing while a run is under way.
   * @param request or how to come to one, where a model has to be made ready first.
   */
  start(request: RunRequest | (() => Promise<RunRequest>)): Promise<void>;
  /** Makes what is missing of a stored run. */
  resume(run: Run): Promise<void>;
  /** Nobody will go on with it; its attempts stay. */
  leave(run: Run): Promise<void>;
  /** What is in work is finished, and nothing is begun until it goes on. */
  pause(on: boolean): void;
  /** What was made stays. */
  stop(): void;
  /** Reads the runs that are stored and follows them; returns how to stop. */
  follow(): () => void;
}

export interface RunsNeeds {
  records(): Promise<Records>;
  openHost(env: string): Promise<Host>;
  /** The solver of a stored run. @throws {Error} that says what to do first. */
  solverOf(run: Run): Promise<Solver>;
  /** So that a run goes on in one tab only: gives how to let go, or undefined where another tab has it. */
  claim(run: string): Promise<(() => void) | undefined>;
  /** ISO 8601, UTC. */
  now(): string;
  /** Milliseconds. */
  clock(): number;
}
