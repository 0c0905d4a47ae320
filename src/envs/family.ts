import type { AnyEnvironment } from '../core/environment.ts';
import type { Examples } from './examples.ts';

/** What it takes to load an environment, and nothing of what is in it. */
export interface Loader {
  load(): Promise<{ readonly default: AnyEnvironment }>;
  examples(): Promise<{ readonly default: Examples }>;
}

/** Environments of one kind, which share a folder. */
export interface Family {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly about: string;
  /** By id, from easy to learn to hard. */
  readonly environments: Readonly<Record<string, Loader>>;
}
