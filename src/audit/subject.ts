import type { AnyEnvironment } from '../core/environment.ts';
import type { Host, Made } from '../core/host.ts';
import type { ParamValues } from '../core/params.ts';

/** An account of the environment that shares no code with it: every candidate reply at the smallest size, and which are right. */
export interface Enumeration {
  readonly params: ParamValues;
  /** The prompt promises exactly one answer. */
  readonly unique?: true;
  candidates(puzzle: unknown): Iterable<string>;
  right(puzzle: unknown, reply: string): boolean;
}

interface Example {
  readonly puzzle: unknown;
  /** Left out where it is null. */
  readonly secret?: unknown;
  readonly reply: string;
}

/** Boards of which the environment tells itself what their verdict is. */
export interface ToldExamples {
  readonly solved: readonly Example[];
  /** By the rule that each breaks first. */
  readonly broken: { readonly [rule: string]: readonly Example[] };
  readonly unreadable: readonly Example[];
}

/** Makes instances in another place than the host does. */
export interface Elsewhere {
  make(params: ParamValues, seed: string, index: number): Promise<Pick<Made, 'hash' | 'prompt'>>;
}

/** What an audit is about, and what is known of it besides. What is left out cannot be looked at. */
export interface Subject {
  /** Makes, judges and solves. */
  readonly host: Host;
  /** Tells its levels, its rules and its board. */
  readonly env: AnyEnvironment;
  readonly enumeration?: Enumeration;
  readonly examples?: ToldExamples;
  /** The same environment on another machine, or in another process. */
  readonly twin?: Elsewhere;
  /** Milliseconds since any moment; an audit reads no clock of its own. */
  readonly clock?: () => number;
  /** Counts the tokens of a text; about four characters make one where it is left out. */
  readonly tokens?: (text: string) => number;
}
