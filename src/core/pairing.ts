/**
 * The items left over when as many as can be are paired, each with a partner of its own among its `partnersOf`; by augmenting
 * paths (Kuhn, 1955).
 */
export function unpaired<Item, Partner>(
  items: readonly Item[],
  partnersOf: (item: Item) => readonly Partner[],
): Item[] {
  const itemOf = new Map<Partner, Item>();
  const pair = (item: Item, tried: Set<Partner>): boolean =>
    partnersOf(item).some((partner) => {
      if (tried.has(partner)) return false;
      tried.add(partner);
      const other = itemOf.get(partner);
      if (other !== undefined && !pair(other, tried)) return false;
      itemOf.set(partner, item);
      return true;
    });
  return items.filter((item) => !pair(item, new Set()));
}
