import type { Host, Made } from '../core/host.ts';

/** One attempt that is asked of a solver. */
export interface Task {
  readonly host: Host;
  readonly made: Made;
  /** Counted from 0; other attempts at the same instance are other samples of a solver that is not steady. */
  readonly attempt: number;
}

/** A generated token as it comes. */
export interface Token {
  readonly text: string;
  /** Natural logarithm of the probability it had before temperature and cuts; left out where the solver cannot know. */
  readonly logprob?: number;
  /** Of the whole distribution it was drawn from before temperature and cuts, in nats. */
  readonly entropy?: number;
}

export interface Reply {
  readonly text: string;
  /** Why it ended: by itself, at the limit of tokens, or because it was stopped; what came until then is kept. */
  readonly end: 'done' | 'length' | 'stopped';
  /** Tokens read and written; left out where nobody counts tokens. */
  readonly tokens?: { readonly prompt: number; readonly reply: number };
  /** Milliseconds from asking to the first token, and to the end. */
  readonly ms?: { readonly first: number; readonly all: number };
}

export interface Watch {
  /** Ends the work within a second; replies cut short say `stopped`. */
  readonly signal?: AbortSignal;
  /** @param task its place among the tasks asked together. */
  onToken?(task: number, token: Token): void;
}

export interface Settings {
  readonly [name: string]: string | number | boolean;
}

/** Who attempts: a model, a baseline, a recording. A person needs none. */
export interface Solver {
  readonly kind: 'baseline' | 'model' | 'recording';
  readonly name: string;
  /** What it is, in one sentence. */
  readonly says: string;
  /** Every attempt at an instance gives the same reply, so one says everything. */
  readonly steady: boolean;
  /** How many tasks a call works on best. */
  readonly together: number;
  /** How many calls may be under way at the same time; 1 where left out. */
  readonly lanes?: number;
  /**
   * What shapes its replies besides its name: temperature, limit of tokens, system prompt. Kept with a run and part of
   * the identity of its attempts, so it holds neither a key nor what only changes the speed.
   */
  readonly settings?: Settings;
  /**
   * A reply for each task, in order. One task's failure must not take the others' replies: it is an `Error` in its place.
   * @throws {Error} with what to do next, where the solver itself cannot go on.
   */
  solve(tasks: readonly Task[], watch?: Watch): Promise<readonly (Reply | Error)[]>;
}
