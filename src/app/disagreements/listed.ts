import type { CommittedDataset, CommittedRow } from '../../envs/reasoning-gym/committed.ts';
import type { Found } from '../clients/comparison.ts';
import { type Column, type Filters, type Right, type Side, type Sort, sideOf } from './filters.ts';

/** A row of the reviewed table with its dataset. */
export interface Row extends CommittedRow {
  readonly dataset: string;
}

/** What both lists are filtered by. */
interface Facets {
  readonly side: Side;
  readonly dataset: string;
  readonly kind: string;
  readonly right: Right;
}
export const facetsOfRow = ({ theirs, dataset, kind, right }: Row): Facets => ({
  side: theirs === 'pays' ? 'positives' : 'negatives',
  dataset,
  kind,
  right,
});
export const facetsOfFound = ({ parted }: Found): Facets => ({
  side: parted.outcome === 'solved' ? 'negatives' : 'positives',
  dataset: parted.dataset,
  kind: parted.kind ?? '',
  right: parted.adjudication?.right ?? 'open',
});

const isListed = (facets: Facets, filters: Filters): boolean =>
  facets.side === sideOf(filters) &&
  (filters.dataset === undefined || facets.dataset === filters.dataset) &&
  (filters.kind === undefined || facets.kind === filters.kind) &&
  (filters.right === undefined || facets.right === filters.right);

type Key = string | number;
const compare = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);

/** Stable: what is equal stays in the order it came. */
function sorted<T>(all: readonly T[], { by, down }: Sort, keyOf: (one: T, by: Column) => Key): readonly T[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one, by) }));
  const sign = down ? -1 : 1;
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ one }) => one);
}

/** Broken rules before matters of reading, and what is one dataset's own before what many share. */
const tellingOrder = (all: readonly Row[]): readonly Row[] => {
  const shared = new Map<string, number>();
  for (const { witness } of all) shared.set(witness, (shared.get(witness) ?? 0) + 1);
  const weight = ({ by, witness }: Row): number =>
    (by.startsWith('rule') ? 0 : 2) + ((shared.get(witness) ?? 0) > 1 ? 1 : 0);
  return all
    .map((row) => ({ row, weight: weight(row) }))
    .sort((a, b) => a.weight - b.weight || compare(a.row.dataset, b.row.dataset))
    .map(({ row }) => row);
};

export const rowsOf = (committed: readonly CommittedDataset[]): readonly Row[] =>
  committed.flatMap(({ dataset, rows }) => rows.map((row) => ({ ...row, dataset })));

/** Rows of the table that the filters let through, sorted. */
export function listedRows(all: readonly Row[], filters: Filters): readonly Row[] {
  const rows = all.filter((row) => isListed(facetsOfRow(row), filters));
  if (!filters.sort) return tellingOrder(rows);
  return sorted(rows, filters.sort, (row, by) => (by === 'line' ? row.index : (row[by] ?? -1)));
}

/** Differences of a file that the filters let through, sorted; as they stand in the file where nothing is asked. */
export function listedFound(all: readonly Found[], filters: Filters): readonly Found[] {
  const found = all.filter((one) => isListed(facetsOfFound(one), filters));
  if (!filters.sort) return found;
  return sorted(found, filters.sort, ({ parted }, by) => {
    switch (by) {
      case 'dataset':
        return parted.dataset;
      case 'kind':
        return parted.kind ?? '';
      case 'by':
        return parted.adjudication?.by ?? '';
      case 'score':
        return parted.score ?? -1;
      case 'line':
      case 'count':
        return parted.line;
    }
  });
}
