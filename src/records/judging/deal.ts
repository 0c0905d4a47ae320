import { makeRng } from '../../core/rng.ts';
import { distinctItems, type Item, type Source } from './item.ts';

/** How the items of a queue go to annotators. The same for everybody who has the link. */
export interface Deal {
  /** Any text. */
  readonly seed: string;
  /** How many items in all; all of them where left out. */
  readonly number?: number;
  /** Only those of this environment, or from this source. */
  readonly env?: string;
  readonly source?: Source;
  /** Who judges, in any order; nobody named: everybody judges everything. */
  readonly annotators: readonly string[];
  /** How many annotators judge each item. */
  readonly overlap: number;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The items that are judged: filtered, then drawn by seed. Their order is the same however they were given. */
export function drawn(items: readonly Item[], { seed, number, env, source }: Deal): readonly Item[] {
  const fitting = distinctItems(items)
    .filter(
      (item) => (env === undefined || item.env === env) && (source === undefined || item.source === source),
    )
    .sort((a, b) => byText(a.id, b.id));
  return makeRng(`queue ${seed}`).sample(fitting, number ?? fitting.length);
}

/**
 * Each annotator's share, in the order in which it is judged: an order of one's own, so that what comes first is not the same for all.
 * Each item goes to `overlap` annotators, or to all where there are fewer: to those who have the fewest so far and,
 * among them, by chance, so that shares differ by one item at most and any two annotators meet.
 */
export function dealt(items: readonly Item[], deal: Deal): ReadonlyMap<string, readonly Item[]> {
  const names = [...new Set(deal.annotators)].sort(byText);
  const rng = makeRng(`deal ${deal.seed}`);
  const shares = new Map<string, Item[]>(names.map((name) => [name, []]));
  for (const item of drawn(items, deal)) {
    const sizeOf = (name: string): number => shares.get(name)?.length ?? 0;
    const fewest = rng.shuffle(names).sort((a, b) => sizeOf(a) - sizeOf(b));
    for (const name of fewest.slice(0, Math.max(1, deal.overlap))) shares.get(name)?.push(item);
  }
  return new Map([...shares].map(([name, share]) => [name, inOwnOrder(share, name, deal)]));
}

/** What this annotator judges; undefined for one whom the queue names others than. */
export function shareOf(items: readonly Item[], deal: Deal, me: string): readonly Item[] | undefined {
  return deal.annotators.length === 0 ? inOwnOrder(drawn(items, deal), me, deal) : dealt(items, deal).get(me);
}

const inOwnOrder = (share: readonly Item[], name: string, { seed }: Deal): readonly Item[] =>
  makeRng(`order ${seed}`).fork(name).shuffle(share);

/** Attention checks among the items of a share, at places that the seed decides; the order of the items stays. */
export function mixedIn(share: readonly Item[], checks: readonly Item[], seed: string): readonly Item[] {
  const there = new Set(share.map(({ id }) => id));
  const fresh = checks.filter(({ id }) => !there.has(id));
  const rng = makeRng(`checks ${seed}`);
  const places = new Set(rng.sample([...Array(share.length + fresh.length).keys()], fresh.length));
  const [items, planted] = [share.values(), rng.shuffle(fresh).values()];
  return [...Array(share.length + fresh.length).keys()].flatMap((at) => {
    const { value } = (places.has(at) ? planted : items).next();
    return value ? [value] : [];
  });
}
