import type { Columns } from '../../records/columns/columns.ts';
import { countGroups, type GroupCounts } from '../../records/columns/groups.ts';
import { ordered, type RowOrder } from '../../records/columns/order.ts';
import { kept, select } from '../../records/columns/select.ts';
import { type Expression, splitByEnding } from '../../records/filter/expression.ts';
import { parseFilter } from '../../records/filter/parse.ts';
import { printFilter } from '../../records/filter/print.ts';
import { rowsInLasso } from './field-points.ts';
import type { Narrowing } from './protocol.ts';

export interface Scope {
  readonly rows: Uint32Array;
  readonly counts: GroupCounts;
}
export interface Listing {
  readonly rows: Uint32Array;
  readonly counts: GroupCounts;
}

/** Answers to the questions that all panels ask, kept until the attempts change. */
export interface Scopes {
  readonly columns: Columns;
  /** What charts stand on. @throws {RangeError} for a filter that cannot be read. */
  scope(where: string): Scope;
  /** What is listed, in no order. */
  listing(narrowing: Narrowing): Listing;
  sorted(narrowing: Narrowing, sort: RowOrder): Uint32Array;
}

/** The last few answers of a function, by a text that says what was asked. */
function remembering<A>(most: number): (key: string, make: () => A) => A {
  const known = new Map<string, A>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.delete(key);
    known.set(key, value);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return value;
  };
}

const keyOf = ({ where, rate, bar, lasso }: Narrowing): string => JSON.stringify([where, rate, bar, lasso]);

function readFilter(where: string): Expression | undefined {
  const read = parseFilter(where);
  if ('fault' in read) throw new RangeError(read.fault.says);
  return read.expression;
}

export function scopesOf(columns: Columns): Scopes {
  const scopes = remembering<Scope>(2);
  const listings = remembering<Listing>(2);
  const orders = remembering<Uint32Array>(2);

  function scope(where: string): Scope {
    const { scope: asked } = splitByEnding(readFilter(where));
    return scopes(printFilter(asked), () => {
      const rows = select(columns, asked);
      return { rows, counts: countGroups(columns, rows) };
    });
  }

  function narrowed({ where, rate, bar, lasso }: Narrowing): Uint32Array {
    const { rows: inside, counts } = scope(where);
    const { ending } = splitByEnding(readFilter(where));
    let rows = select(columns, ending, inside);
    if (rate) {
      const level = columns.numbers('level');
      const behind = (group: number): boolean => {
        const at = level[columns.rowOfGroup[group] as number] as number;
        return (
          counts.n[group] === rate.n &&
          counts.solved[group] === rate.solved &&
          (bar === undefined || (Number.isNaN(at) ? 'own' : at) === bar)
        );
      };
      rows = kept(rows, (row) => (columns.group[row] as number) >= 0 && behind(columns.group[row] as number));
    }
    return lasso ? withinLasso(rows, inside, lasso) : rows;
  }

  /** Lanes depend on what is in scope, so the lasso is laid over the scope and not over the list. */
  function withinLasso(rows: Uint32Array, inside: Uint32Array, lasso: Narrowing['lasso']): Uint32Array {
    if (!lasso) return rows;
    const caught = new Uint8Array(columns.length);
    for (const row of rowsInLasso(columns, inside, lasso)) caught[row] = 1;
    return kept(rows, (row) => caught[row] === 1);
  }

  const listing = (narrowing: Narrowing): Listing =>
    listings(keyOf(narrowing), () => {
      const rows = narrowed(narrowing);
      return { rows, counts: countGroups(columns, rows) };
    });

  return {
    columns,
    scope,
    listing,
    sorted: (narrowing, sort) =>
      orders(`${keyOf(narrowing)} ${sort.by} ${sort.down}`, () =>
        ordered(columns, listing(narrowing).rows, sort),
      ),
  };
}
