import type { Made } from '../../core/host.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Scene } from '../../core/scene.ts';
import type { Case, JudgedCase } from '../../envs/reasoning-gym/case.ts';

/** Which params: a rung of the environment's ladder, counted from 1, or params of one's own. */
export type Rung = { readonly level: number } | { readonly params: ParamValues };

interface Range {
  readonly env: string;
  readonly seed: string;
  /** The first index. */
  readonly from: number;
  readonly count: number;
}

/** An instance as a thumbnail needs it, or why there is none at this index. */
export type Picture =
  | { readonly index: number; readonly id: string; readonly hash: string; readonly scene: Scene }
  | { readonly index: number; readonly why: string };

/** What the oracle spent on one instance, and how large the instance is. */
export interface Effort {
  readonly index: number;
  readonly steps: number;
  /** False where the oracle's steps ran out. */
  readonly found: boolean;
  readonly measure: number;
}

export interface OracleReply {
  readonly reply?: string;
  readonly steps: number;
}

/** Every call the worker answers. */
export interface Calls {
  make: { readonly ask: Range & { readonly params: ParamValues }; readonly answer: readonly Made[] };
  pictures: { readonly ask: Range & { readonly at: Rung }; readonly answer: readonly Picture[] };
  efforts: { readonly ask: Range & { readonly at: Rung }; readonly answer: readonly Effort[] };
  oracle: {
    readonly ask: { readonly env: string; readonly made: Made; readonly limit?: number };
    readonly answer: OracleReply;
  };
  guess: {
    readonly ask: { readonly env: string; readonly made: Made; readonly seed: string };
    readonly answer: string | undefined;
  };
  greedy: {
    readonly ask: { readonly env: string; readonly made: Made };
    readonly answer: string | undefined;
  };
  case: { readonly ask: Case; readonly answer: JudgedCase };
  caseOracle: { readonly ask: Case; readonly answer: string | undefined };
}
export type CallName = keyof Calls;
export type Ask<N extends CallName> = Calls[N]['ask'];
export type Answer<N extends CallName> = Calls[N]['answer'];

export type Request = {
  readonly [N in CallName]: { readonly id: number; readonly call: N; readonly ask: Ask<N> };
}[CallName];

export type Response =
  | { readonly id: number; readonly answer: Answer<CallName> }
  | { readonly id: number; readonly fault: string };
