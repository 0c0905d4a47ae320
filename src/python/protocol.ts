import type { PythonCase, PythonFile } from '../core/environment.ts';

/** What code may import. `program`: only what makes its outcome the same everywhere; `environment`: all but what reaches out. */
export type Policy = 'program' | 'environment';

/** A package, as its wheel or zip holds it: paths below site-packages. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files that are executed once; what they define is there for every case. */
export interface Preparation {
  readonly packages: readonly PackageFile[];
  /** The last one is the module that cases call; the others can be imported by their names. */
  readonly files: readonly PythonFile[];
}

export interface BootOptions {
  /** From 1 to 4294967295: the order of sets of text depends on it. */
  readonly hashSeed: number;
  readonly packages: readonly PackageFile[];
}

export interface Job {
  readonly id: number;
  readonly files: readonly PythonFile[];
  readonly cases: readonly PythonCase[];
  readonly policy: Policy;
  readonly seed: number;
  /** Characters of stdout and of one value, each. */
  readonly output: number;
  /** Bytes above what the interpreter takes by itself. */
  readonly memory: number;
}

/** Put the interpreter back to its start, execute these files, and let every case begin behind them. */
export interface Prepare {
  readonly id: number;
  readonly prepare: readonly PythonFile[];
}

/** What an interpreter reports. Everything in it was within reach of the code that ran: `text` is read with care outside. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'case';
      readonly id: number;
      readonly at: number;
      readonly text: string;
      readonly ms: number;
    }
  | { readonly kind: 'prepared'; readonly id: number; readonly text: string }
  /** `spent`: nothing is run in this interpreter any more. */
  | { readonly kind: 'done'; readonly id: number; readonly spent: boolean };
