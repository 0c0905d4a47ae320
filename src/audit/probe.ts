import type { Fact, Finding, Group } from './finding.ts';
import type { Scope } from './scope.ts';

export type Found = Omit<Finding, 'probe'>;

export interface Looked {
  /** How many replies or instances were tried. */
  readonly n: number;
  readonly found: readonly Found[];
  readonly facts?: readonly Fact[];
}
/** Why nothing could be tried, in a sentence. */
export interface CouldNotLook {
  readonly why: string;
  readonly facts?: readonly Fact[];
}

export interface Probe {
  /** A few lower-case words, unique. */
  readonly name: string;
  readonly group: Group;
  /** What it tries, in one sentence. */
  readonly tries: string;
  /** May reject; the audit then says that it could not look, and why. */
  run(scope: Scope): Promise<Looked | CouldNotLook>;
}
