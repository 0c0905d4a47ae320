import { nameOfContent } from '../canonical.ts';
import type { Item } from './item.ts';

/** Items put together to be judged; the same items are the same queue, whoever put them together. */
export interface KeptQueue {
  readonly id: string;
  readonly title: string;
  /** When it was kept here: ISO 8601, UTC. */
  readonly at: string;
  readonly items: readonly Item[];
}

/** Digits of a queue's id. */
const ID_LENGTH = 16;

export const queueIdOf = (items: readonly Item[]): string =>
  nameOfContent(items.map(({ id }) => id).sort()).slice(0, ID_LENGTH);

export const keptQueue = (title: string, at: string, items: readonly Item[]): KeptQueue => ({
  id: queueIdOf(items),
  title,
  at,
  items,
});
