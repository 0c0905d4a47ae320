import type { AnyEnvironment, RgEntry } from '../../core/environment.ts';
import { judge, type Verdict } from '../../core/judge.ts';
import { adapterOf, type Entered, enter, isRgEntry } from '../../core/reasoning-gym.ts';
import type { Adjudication, Row } from './adjudication.ts';

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
  /** Its place among the replies of its line, counted from 0. */
  readonly position: number;
  readonly kind: string;
  readonly text: string;
  readonly score: number | null;
  readonly verdict: Verdict;
  /** What the table says of it; undefined where it says nothing. */
  readonly row: Adjudication | undefined;
}
export interface Tally {
  readonly dataset: string;
  readonly replies: number;
  readonly same: number;
  readonly differences: readonly Difference[];
  /** Entries that could not be made into an instance, and why, in a sentence. */
  readonly unusable: readonly { readonly index: number; readonly why: string }[];
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
  table: readonly Row[],
): Tally | undefined {
  const found = adapterOf(envs, dataset);
  if (!found) return undefined;
  const own = table.filter((row) => row.dataset === dataset || row.dataset === '*');
  const differences: Difference[] = [];
  const unusable: Tally['unusable'][number][] = [];
  let replies = 0;
  for (const { index, entry, replies: given } of lines) {
    const entered = enter(found.env, found.adapter, entry);
    if ('why' in entered) {
      unusable.push({ index, why: entered.why });
      continue;
    }
    replies += given.length;
    for (const [position, { text, kind, score }] of given.entries()) {
      const verdict = judge(entered.env, entered.instance, text);
      const paid = score !== null && score >= 1;
      if ((verdict.outcome === 'solved') === paid) continue;
      const theirs = paid ? 'pays' : 'refuses';
      const row = own.find((one) => speaks(one, { kind, theirs, reply: text, entry, verdict, entered }));
      differences.push({
        dataset,
        index,
        position,
        kind,
        text,
        score,
        verdict,
        row: row && told(row),
      });
    }
  }
  return { dataset, replies, same: replies - differences.length, differences, unusable };
}

interface Case {
  readonly kind: string;
  readonly theirs: Adjudication['theirs'];
  readonly reply: string;
  readonly entry: RgEntry;
  readonly verdict: Verdict;
  readonly entered: Entered;
}

/** Whether a row was written for such a difference. */
function speaks(row: Row, { kind, theirs, entered, ...parted }: Case): boolean {
  if ((row.kind !== '*' && row.kind !== kind) || row.theirs !== theirs) return false;
  const { entry, verdict } = parted;
  const rule = /^rule: (.+)$/.exec(row.by)?.[1];
  const decided =
    rule === undefined
      ? theirs === 'refuses' || verdict.outcome === 'unreadable'
      : theirs === 'pays'
        ? breaks(verdict, rule)
        : entry.answer !== null && breaks(judge(entered.env, entered.instance, entry.answer), rule);
  return decided && (row.when?.(parted) ?? true);
}

const breaks = (verdict: Verdict, rule: string): boolean =>
  verdict.outcome === 'wrong' && verdict.rule === rule;

/** A row without its conditions: what is said travels between threads and into files. */
const told = ({ dataset, kind, theirs, right, by, witness }: Row): Adjudication => ({
  dataset,
  kind,
  theirs,
  right,
  by,
  witness,
});
