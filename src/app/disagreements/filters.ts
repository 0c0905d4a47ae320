import { committedCaseHref, disagreementsHref, fileCaseHref } from '../links.ts';
import type { Search } from '../search.ts';

/** They pay and we do not, or the other way round. */
export const SIDES = ['positives', 'negatives'] as const;
export type Side = (typeof SIDES)[number];
export const RIGHTS = ['ours', 'theirs', 'open'] as const;
export type Right = (typeof RIGHTS)[number];
export const COLUMNS = ['dataset', 'kind', 'count', 'by', 'line', 'score'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}

/** What the address selects. What it does not name is not filtered. */
export interface Filters {
  /** False positives where left out. */
  readonly side?: Side | undefined;
  readonly dataset?: string | undefined;
  /** '' stands for replies whose file tells no kind. */
  readonly kind?: string | undefined;
  readonly right?: Right | undefined;
  /** The natural order of a list where left out. */
  readonly sort?: Sort | undefined;
}

const oneOf = <V extends string>(values: readonly V[], text: string | undefined): V | undefined =>
  values.find((value) => value === text);

function sortOf(text: string | undefined): Sort | undefined {
  const by = oneOf(COLUMNS, text?.replace(/^-/, ''));
  return by && { by, down: text?.startsWith('-') ?? false };
}

/** Reads the address; what makes no sense there is left out. */
export const readFilters = (search: Search): Filters => ({
  side: oneOf(SIDES, search.side),
  dataset: search.dataset || undefined,
  kind: search.kind,
  right: oneOf(RIGHTS, search.right),
  sort: sortOf(search.sort),
});

/** The way back, for links. */
export const writeFilters = ({ sort, ...filters }: Filters): Record<string, string | undefined> => ({
  ...filters,
  sort: sort && `${sort.down ? '-' : ''}${sort.by}`,
});

export const sideOf = ({ side = 'positives' }: Filters): Side => side;

/** Where the lists of a screen lead to. */
export type HrefOf = (filters: Filters) => string;
export const tableHref: HrefOf = (filters) => disagreementsHref(writeFilters(filters));
export const fileHref: HrefOf = (filters) => disagreementsHref(writeFilters(filters), true);
export const rowHref = (row: { readonly dataset: string; readonly name: string }, filters: Filters): string =>
  committedCaseHref(row.dataset, row.name, writeFilters(filters));
export const foundHref = (
  parted: { readonly line: number; readonly position?: number },
  filters: Filters,
): string => fileCaseHref(parted, writeFilters(filters));
