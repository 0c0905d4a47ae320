import type { Tag } from '../../core/environment.ts';
import type { Card } from '../../core/host.ts';
import type { CatalogueFilters } from '../links.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word asked for stands in the title, id, tags, family or description. */
function says(card: Card, q: string): boolean {
  const text = plain([card.title, card.id, card.family, card.about, ...card.tags].join(' '));
  return plain(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const filtered = (
  cards: readonly Card[],
  { q = '', family, tag, oracle }: CatalogueFilters,
): readonly Card[] =>
  cards.filter(
    (card) =>
      (family === undefined || card.family === family) &&
      (tag === undefined || card.tags.some((own) => own === tag)) &&
      (oracle === undefined || card.oracle) &&
      says(card, q),
  );

/** The tags in use, the most used first. */
export function tagsOf(cards: readonly Card[]): readonly Tag[] {
  const uses = new Map<Tag, number>();
  for (const tag of cards.flatMap((card) => card.tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([tag]) => tag);
}
