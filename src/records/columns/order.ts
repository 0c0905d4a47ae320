import { type FieldName, fieldOf } from '../filter/fields.ts';
import type { Columns } from './columns.ts';
import { countUp } from './select.ts';

export interface RowOrder {
  readonly by: FieldName;
  readonly down: boolean;
}

/** Digits of the sort are of 11 bits; a rank is two words, of two such digits and of three. */
const BITS = 11;
const RADIX = 1 << BITS;
const LOW = 1 << (2 * BITS);

/** The rows in order; where the field is equal the newest come first, and what is missing comes last in either direction. */
export function ordered(columns: Columns, rows: Uint32Array, { by, down }: RowOrder): Uint32Array {
  const newest = sortedBy(rows, ranksOf(columns, rows, 'at', true));
  if (by === 'at' && down) return newest;
  return sortedBy(newest, ranksOf(columns, newest, by, down));
}

/** A whole number for each of the rows, in the order that is asked for. */
function ranksOf(columns: Columns, rows: Uint32Array, by: FieldName, down: boolean): Float64Array {
  const { kind } = fieldOf(by);
  if (kind === 'text') {
    const { codes, values } = columns.text(by);
    const ranks = wordRanks(values, down);
    return taken(rows, (row) => ranks[codes[row] as number] as number);
  }
  if (kind === 'flag') {
    const flags = columns.flags(by);
    return taken(rows, (row) => ((flags[row] === 1) === down ? 0 : 1));
  }
  return numberRanks(columns.numbers(by), rows, down);
}

function taken(rows: Uint32Array, of: (row: number) => number): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = of(rows[i] as number);
  return values;
}

function wordRanks(values: readonly (string | null)[], down: boolean): Float64Array {
  const order = values.map((_, code) => code);
  order.sort((a, b) => {
    const [left, right] = [values[a] ?? null, values[b] ?? null];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return (left < right ? -1 : left > right ? 1 : 0) * (down ? -1 : 1);
  });
  const ranks = new Float64Array(values.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}

function numberRanks(numbers: Float64Array, rows: Uint32Array, down: boolean): Float64Array {
  const given = taken(rows, (row) => numbers[row] as number);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let i = 0; i < given.length; i++) {
    const value = given[i] as number;
    if (Number.isNaN(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    if (!Number.isSafeInteger(value)) whole = false;
  }
  if (!whole || most - least > Number.MAX_SAFE_INTEGER - 1) return countedRanks(given, down);
  for (let i = 0; i < given.length; i++) {
    const value = given[i] as number;
    given[i] = Number.isNaN(value) ? most - least + 1 : down ? most - value : value - least;
  }
  return given;
}

/** For fractions: they have no distance that all of them are multiples of, so the values below each are counted. */
function countedRanks(given: Float64Array, down: boolean): Float64Array {
  const there = given.filter((value) => !Number.isNaN(value)).sort();
  const steps = there.filter((value, at) => value !== there[at - 1]);
  const last = steps.length;
  for (let i = 0; i < given.length; i++) {
    const value = given[i] as number;
    const rank = Number.isNaN(value) ? last : placeIn(steps, value);
    given[i] = down && rank < last ? last - 1 - rank : rank;
  }
  return given;
}

/** Where a value stands among sorted ones that hold it. */
function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted by ranks, the least first; equal ones keep their order (a radix sort from the last digit on). */
function sortedBy(rows: Uint32Array, ranks: Float64Array): Uint32Array {
  const low = new Uint32Array(ranks.length);
  const high = new Uint32Array(ranks.length);
  let top = 0;
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number;
    const upper = Math.floor(rank / LOW);
    high[i] = upper;
    low[i] = rank - upper * LOW;
    if (rank > top) top = rank;
  }
  let order = countUp(rows.length);
  let spare: Uint32Array = new Uint32Array(rows.length);
  const pass = (words: Uint32Array, shift: number): void => {
    sortDigit(words, shift, order, spare);
    [order, spare] = [spare, order];
  };
  for (let digit = 0; digit < 2 && top >= 2 ** (digit * BITS); digit++) pass(low, digit * BITS);
  for (let digit = 0; digit < 3 && top >= LOW * 2 ** (digit * BITS); digit++) pass(high, digit * BITS);
  for (let i = 0; i < order.length; i++) spare[i] = rows[order[i] as number] as number;
  return spare;
}

function sortDigit(words: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  const ends = new Uint32Array(RADIX + 1);
  for (let i = 0; i < words.length; i++) {
    const next = (((words[i] as number) >>> shift) & (RADIX - 1)) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let digit = 1; digit <= RADIX; digit++)
    ends[digit] = (ends[digit] as number) + (ends[digit - 1] as number);
  for (let i = 0; i < from.length; i++) {
    const at = from[i] as number;
    const digit = ((words[at] as number) >>> shift) & (RADIX - 1);
    const place = ends[digit] as number;
    to[place] = at;
    ends[digit] = place + 1;
  }
}
