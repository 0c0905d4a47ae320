import { membersOf } from '../../records/columns/groups.ts';
import { fieldOf } from '../../records/filter/fields.ts';
import type { Answer, Ask } from './protocol.ts';
import type { Scopes } from './scopes.ts';

/** Signs that a row has room for. */
const MOST_OUTCOMES = 33;
const MOST_VALUES = 50;

const idsOf = ({ columns }: Scopes, rows: Iterable<number>): string[] =>
  Array.from(rows, (row) => columns.ids[row] ?? '');

export const idsBetween = (scopes: Scopes, { from, to, sort, ...narrowing }: Ask<'ids'>): readonly string[] =>
  idsOf(scopes, scopes.sorted(narrowing, sort).subarray(from, to));

export function placeOf(scopes: Scopes, { id, sort, ...narrowing }: Ask<'place'>): Answer<'place'> {
  const rows = scopes.sorted(narrowing, sort);
  const row = scopes.columns.ids.indexOf(id);
  const at = row < 0 ? -1 : rows.indexOf(row);
  if (at < 0) return undefined;
  const [before, after] = [rows[at - 1], rows[at + 1]];
  return {
    ...{ at, of: rows.length },
    ...(before === undefined ? {} : { before: scopes.columns.ids[before] ?? '' }),
    ...(after === undefined ? {} : { after: scopes.columns.ids[after] ?? '' }),
  };
}

export function sizeOf(scopes: Scopes, narrowing: Ask<'size'>): Answer<'size'> {
  const { rows, counts } = scopes.listing(narrowing);
  return { attempts: rows.length, groups: counts.groups.length };
}

export function instancesBetween(
  scopes: Scopes,
  { from, to, ...narrowing }: Ask<'instances'>,
): Answer<'instances'> {
  const { columns, members } = listed(scopes, narrowing);
  const { solved } = scopes.listing(narrowing).counts;
  const outcome = columns.text('outcome');
  return Array.from(members.groups.subarray(from, to), (group, i) => {
    const rows = members.rows.subarray(members.starts[from + i], members.starts[from + i + 1]);
    return {
      id: columns.ids[rows[0] as number] ?? '',
      solved: solved[group] as number,
      n: rows.length,
      outcomes: Array.from(
        rows.subarray(0, MOST_OUTCOMES),
        (row) => outcome.values[outcome.codes[row] as number] ?? '',
      ),
    };
  });
}

export function membersAt(scopes: Scopes, { at, ...narrowing }: Ask<'members'>): Answer<'members'> {
  const { members } = listed(scopes, narrowing);
  return idsOf(scopes, members.rows.subarray(members.starts[at], members.starts[at + 1]));
}

function listed(scopes: Scopes, narrowing: Ask<'size'>) {
  const { columns } = scopes;
  const oldest = scopes.sorted(narrowing, { by: 'at', down: false });
  return { columns, members: membersOf(columns, scopes.listing(narrowing).counts, oldest) };
}

export function valuesOf({ columns }: Scopes, { field }: Ask<'values'>): Answer<'values'> {
  const { kind } = fieldOf(field);
  if (kind === 'number') {
    const counts = new Map<number, number>();
    const numbers = columns.numbers(field);
    for (let row = 0; row < numbers.length && counts.size < 1_000; row++) {
      const value = numbers[row] as number;
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return most(counts).map(String);
  }
  if (kind !== 'text') return [];
  const { codes, values } = columns.text(field);
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return most(new Map(counts.entries()))
    .map((code) => values[code])
    .filter((value) => value !== null && value !== undefined);
}

const most = (counts: ReadonlyMap<number, number>): readonly number[] =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
