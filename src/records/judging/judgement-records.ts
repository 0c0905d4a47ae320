import type { SetAside } from '../attempt.ts';
import type { Judgement } from './judgement.ts';
import type { KeptQueue } from './kept-queue.ts';

/** Where judgements and queues are kept. Nothing is ever changed in it, only added. */
export interface JudgementRecords {
  /** One that is there already is left as it is. `filed` tells that they come from a file. */
  add(
    judgements: readonly Judgement[],
    options?: { readonly filed?: boolean },
  ): Promise<{ readonly added: number; readonly same: number }>;
  /** All of them, in any order. */
  all(): Promise<readonly Judgement[]>;
  /** Those there are. */
  some(ids: readonly string[]): Promise<readonly Judgement[]>;
  /** How many are in no file. */
  notFiled(): Promise<number>;
  markFiled(ids: readonly string[]): Promise<void>;
  putQueue(queue: KeptQueue): Promise<void>;
  queue(id: string): Promise<KeptQueue | undefined>;
  /** Oldest first. */
  queues(): Promise<readonly KeptQueue[]>;
  /** Rows that cannot be read. */
  setAside(): Promise<readonly SetAside[]>;
}
