import type { Verdict } from '../../core/judge.ts';
import { nameOfContent } from '../canonical.ts';
import type { Item } from './item.ts';

export const DECISIONS = ['right', 'wrong', 'cannot tell'] as const;
export type Decision = (typeof DECISIONS)[number];

export const REASONS = {
  ambiguous: 'Ambiguous prompt',
  several: 'Several answers',
  trap: 'Format trap',
  rule: 'Wrong rule',
  unsolvable: 'Unsolvable',
  drawing: 'Drawing',
} as const;
export type Reason = keyof typeof REASONS;

/** What the verifier said when the judgement was committed. */
export interface SeenVerdict {
  readonly outcome: Verdict['outcome'];
  readonly reward: number;
  readonly rule: string | null;
}

/** What a person says of an item. Never changed: a changed mind is another judgement that revises this one. */
export interface Judgement {
  /** SHA-256 of everything else in it. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly annotator: string;
  readonly item: Item;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  readonly note: string;
  /** To be looked at together. */
  readonly flag: boolean;
  /** The annotator's own reply, where it was solved first. */
  readonly own: string | null;
  /** Time spent on it in milliseconds, without the time away. */
  readonly ms: number;
  /** Committed before the verdict was shown. */
  readonly blind: boolean;
  /** Null where the reply could not be judged. */
  readonly verdict: SeenVerdict | null;
  /** Id of the judgement it takes the place of. */
  readonly revises: string | null;
}

export const judgementOf = (fields: Omit<Judgement, 'id'>): Judgement => ({
  id: nameOfContent(fields),
  ...fields,
});

const later = (a: Judgement, b: Judgement): boolean => (a.at === b.at ? a.id > b.id : a.at > b.at);
const whose = ({ item, annotator }: Judgement): string => JSON.stringify([item.id, annotator]);

/** Which judgement of an item and annotator counts: the last word, or the first, which the verdict cannot have swayed. */
export type Word = 'last' | 'first';

/**
 * One judgement for each item and annotator, oldest first, whatever the order of those given. The last word is one that no other of the
 * same item and annotator revises; of two such, made apart, it is the later. The first word is the earliest blind one.
 */
export function counted(judgements: readonly Judgement[], word: Word = 'last'): readonly Judgement[] {
  const revised = new Set(judgements.map((judgement) => `${whose(judgement)} ${judgement.revises}`));
  const kept = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const key = whose(judgement);
    if (word === 'last' ? revised.has(`${key} ${judgement.id}`) : !judgement.blind) continue;
    const before = kept.get(key);
    if (!before || (word === 'last' ? later(judgement, before) : later(before, judgement)))
      kept.set(key, judgement);
  }
  return [...kept.values()].sort((a, b) => (later(a, b) ? 1 : -1));
}
