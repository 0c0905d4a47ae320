import type { AnyEnvironment, RgEntry } from '../../core/environment.ts';
import { judge, type Verdict } from '../../core/judge.ts';
import { adapterOf, enter, isRgEntry } from '../../core/reasoning-gym.ts';
import type { Adjudication } from './adjudication.ts';

/** One line of a vectors file: an entry, replies to it, and the score that library gave each (null: it gave none). */
export interface VectorLine {
  readonly dataset: string;
  readonly index: number;
  readonly entry: RgEntry;
  readonly replies: readonly {
    readonly text: string;
    readonly kind: string;
    readonly score: number | null;
  }[];
}

/** A reply on which that library and we part. */
export interface Difference {
  readonly dataset: string;
  readonly index: number;
  readonly kind: string;
  readonly text: string;
  readonly score: number | null;
  readonly verdict: Verdict;
  readonly row: Adjudication | undefined;
}
export interface Tally {
  readonly dataset: string;
  readonly replies: number;
  readonly same: number;
  readonly differences: readonly Difference[];
  /** Entries that could not be made into an instance, and why. */
  readonly unusable: readonly string[];
}

export const isVectorLine = (value: unknown): value is VectorLine =>
  typeof value === 'object' &&
  value !== null &&
  isRgEntry((value as { entry?: unknown }).entry) &&
  Array.isArray((value as { replies?: unknown }).replies);

/** Judges every reply of the lines of one dataset. Compared is solved ⇔ score 1. */
export function tally(
  envs: readonly AnyEnvironment[],
  dataset: string,
  lines: readonly VectorLine[],
  table: readonly Adjudication[],
): Tally | undefined {
  const found = adapterOf(envs, dataset);
  if (!found) return undefined;
  const differences: Difference[] = [];
  const unusable: string[] = [];
  let replies = 0;
  for (const line of lines) {
    const entered = enter(found.env, found.adapter, line.entry);
    if ('why' in entered) {
      unusable.push(`${dataset} ${line.index}: ${entered.why}`);
      continue;
    }
    for (const { text, kind, score } of line.replies) {
      replies++;
      const verdict = judge(entered.env, entered.instance, text);
      const paid = score !== null && score >= 1;
      if ((verdict.outcome === 'solved') === paid) continue;
      const theirs = paid ? 'pays' : 'refuses';
      const row = table.find(
        (r) =>
          (r.dataset === dataset || r.dataset === '*') &&
          (r.kind === kind || r.kind === '*') &&
          r.theirs === theirs,
      );
      differences.push({ dataset, index: line.index, kind, text, score, verdict, row });
    }
  }
  return { dataset, replies, same: replies - differences.length, differences, unusable };
}
