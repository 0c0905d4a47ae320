import type { Table } from 'dexie';
import type { SetAside } from './attempt.ts';
import type { Checked } from './schema.ts';

/** Rows read in one go; the page breathes in between. */
const PAGE = 2_000;

export interface Rows<T> {
  readonly values: readonly T[];
  readonly aside: readonly SetAside[];
}

/** Reads a table page by page, so that the page on the screen is never held up for long. */
export async function readAll<T>(
  table: Table<unknown, string>,
  name: SetAside['table'],
  check: (row: unknown) => Checked<T>,
  size = PAGE,
): Promise<Rows<T>> {
  const values: T[] = [];
  const aside: SetAside[] = [];
  for await (const page of pagesOf(table, name, check, size)) {
    values.push(...page.values);
    aside.push(...page.aside);
  }
  return { values, aside };
}

/** The same, a page at a time, in the order of the keys. */
export async function* pagesOf<T>(
  table: Table<unknown, string>,
  name: SetAside['table'],
  check: (row: unknown) => Checked<T>,
  size = PAGE,
): AsyncGenerator<Rows<T>> {
  for (let last: string | undefined; ; ) {
    const page = await (last === undefined ? table.orderBy(':id') : table.where(':id').above(last))
      .limit(size)
      .toArray();
    const values: T[] = [];
    const aside: SetAside[] = [];
    for (const row of page) {
      const read = check(row);
      if ('value' in read) values.push(read.value);
      else aside.push({ table: name, key: keyOf(table, row), why: read.why, row });
    }
    yield { values, aside };
    if (page.length < size) return;
    last = keyOf(table, page.at(-1));
  }
}

/** A row without its key cannot be in a table. */
const keyOf = (table: Table<unknown, string>, row: unknown): string =>
  String((row as Readonly<Record<string, unknown>>)[table.schema.primKey.name]);

/** Those that can be read. */
export const good = <T>(rows: readonly unknown[], check: (row: unknown) => Checked<T>): T[] =>
  rows.flatMap((row) => {
    const read = row === undefined ? undefined : check(row);
    return read && 'value' in read ? [read.value] : [];
  });

/** Oldest first. */
export const byTime = <T extends { readonly at: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
