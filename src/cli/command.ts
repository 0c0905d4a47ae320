import type { Tools } from '../core/environment.ts';
import type { Card } from '../core/host.ts';
import type { Entry } from '../envs/catalogue.ts';
import type { Python } from '../python/client.ts';
import type { Args, OptionSpecs } from './args.ts';
import type { Io } from './io.ts';

/** 0 done; 1 something in the data could not be done; of an audit 3 a defect, 4 something that could not be looked at. */
export type ExitCode = 0 | 1 | 3 | 4;

/** What a command works with. */
export interface Context {
  readonly catalogue: readonly Entry[];
  readonly cards: readonly Card[];
  readonly io: Io;
  /** Starts Python with the first call. */
  readonly python: () => Promise<Python>;
  /** Runs a command line in a process of its own and gives its output; left out where none can be started. */
  readonly elsewhere?: (argv: readonly string[]) => Promise<string>;
}

/** What a verifier may use. */
export const toolsOf = ({ python }: Pick<Context, 'python'>): Tools => ({
  python: async (run) => (await python()).python(run),
});

export interface Command {
  /** What stands behind its name: "<env> [options]". */
  readonly form: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly options: OptionSpecs;
  /** Shown at the end of its help. */
  readonly examples: readonly string[];
  run(args: Args, context: Context): Promise<ExitCode>;
}
