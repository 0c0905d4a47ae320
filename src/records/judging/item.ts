import type { RgEntry } from '../../core/environment.ts';
import { nameOfContent } from '../canonical.ts';

/** Where an item comes from. */
export const SOURCES = {
  published: 'Published defects',
  disagreement: 'Disagreements',
  attempt: 'Attempts',
  contested: 'Contested attempts',
  finding: 'Audit findings',
  entry: 'Reasoning Gym entries',
  planted: 'Attention checks',
} as const;
export type Source = keyof typeof SOURCES;

/** What a reply was given to: an instance by its id, or an entry of Reasoning Gym's, which no id can make again. */
export type Subject =
  | {
      readonly instance: string;
      /** The hash it had; null where nobody noted it. */
      readonly hash: string | null;
    }
  | {
      readonly entry: RgEntry;
      /** Which entry of its dataset, and how the reply was made. */
      readonly index: number | null;
      readonly kind: string | null;
      /** What its library paid; null where the file says nothing. */
      readonly score: number | null;
    };

/** What is judged: an instance and a reply to it, or an instance alone. Plain JSON. */
export interface Item {
  /** Of instance and reply alone, so that the same pair is one item wherever it comes from. */
  readonly id: string;
  /** Id of the environment. */
  readonly env: string;
  readonly subject: Subject;
  /** Null where the instance itself is asked about. */
  readonly reply: string | null;
  readonly source: Source;
  /** What is said of it; shown once it has been judged. */
  readonly told: string | null;
  /** Whether the reply is right, where that is known beforehand. */
  readonly truth: 'right' | 'wrong' | null;
}

/** Digits of an item's id. */
const ID_LENGTH = 32;

export function itemIdOf({ subject, reply }: Pick<Item, 'subject' | 'reply'>): string {
  const asked = 'instance' in subject ? { instance: subject.instance } : { entry: subject.entry };
  return nameOfContent({ ...asked, reply }).slice(0, ID_LENGTH);
}

export const itemOf = (fields: Omit<Item, 'id'>): Item => ({ id: itemIdOf(fields), ...fields });

/** Each id once; the first one stays. */
export function distinctItems(items: readonly Item[]): readonly Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
