import type { Attempt } from '../attempt.ts';
import { FIELD_NAMES, type FieldName, type FieldValue, fieldOf } from '../filter/fields.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { type Growing, growing } from './growing.ts';

/** A column of text: `values[codes[row]]`. */
export interface Coded {
  readonly codes: Int32Array;
  readonly values: readonly (string | null)[];
}

/** Attempts field by field, a row each; rows keep their place for good. */
export interface Columns {
  readonly length: number;
  readonly ids: readonly string[];
  text(field: FieldName): Coded;
  /** Numbers, and times as milliseconds since 1970; NaN where there is none. */
  numbers(field: FieldName): Float64Array;
  /** 1 or 0. */
  flags(field: FieldName): Uint8Array;
  /** A hash of each id, which is the same in every visit though rows are not. */
  readonly mark: Uint32Array;
  /** Which group a row counts in; −1 where the answer had been shown, so that it counts in none. */
  readonly group: Int32Array;
  /** A row of each group; they differ in reply and verdict alone. */
  readonly rowOfGroup: Uint32Array;
  /** By group: the instance with its reading, the same for all solvers that were asked for it. */
  readonly taskOfGroup: Uint32Array;
  /** Who made the attempt: kind and name with a space between them. */
  readonly who: Coded;
}

export interface ColumnStore {
  /** Adds attempts; one whose id is there replaces it. */
  put(attempts: readonly Attempt[]): void;
  rowOf(id: string): number | undefined;
  /** As they are now. Later changes may or may not show in it. */
  columns(): Columns;
}

const namesOf = (...kinds: readonly string[]): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => kinds.includes(fieldOf(name).kind));
const TEXTS = namesOf('text');
const NUMBERS = namesOf('number', 'time');
const FLAGS = namesOf('flag');

/** More solvers, and more readings, than there are. */
const MOST_SOLVERS = 2 ** 20;
const MOST_READINGS = 4;

type Listed<T> = readonly (readonly [name: FieldName, of: (attempt: Attempt) => FieldValue, column: T])[];

const columnsOf = <T>(names: readonly FieldName[], make: () => T): Listed<T> =>
  names.map((name) => [name, fieldOf(name).of, make()]);

function got<T>(columns: Listed<T>, name: FieldName): T {
  const found = columns.find(([known]) => known === name);
  if (!found) throw new RangeError(`“${name}” is no column of this kind.`);
  return found[2];
}

const numberOf = (value: FieldValue): number =>
  typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : Number.NaN;

interface CodedColumn {
  readonly codes: Growing<Int32Array>;
  readonly words: Dictionary<string | null>;
}
const codedColumn = (): CodedColumn => ({
  codes: growing((length) => new Int32Array(length)),
  words: dictionary(),
});
const coded = ({ codes, words }: CodedColumn): Coded => ({ codes: codes.view(), values: words.values });

export function createColumns(): ColumnStore {
  const ids: string[] = [];
  const rows = new Map<string, number>();
  const texts = columnsOf(TEXTS, codedColumn);
  const numbers = columnsOf(NUMBERS, () => growing((length) => new Float64Array(length)));
  const flags = columnsOf(FLAGS, () => growing((length) => new Uint8Array(length)));
  const who = codedColumn();
  const group = growing((length) => new Int32Array(length));
  const mark = growing((length) => new Uint32Array(length));
  const rowOfGroup = growing((length) => new Uint32Array(length));
  const taskOfGroup = growing((length) => new Uint32Array(length));
  const groups = new Map<number, number>();
  const tasks = dictionary<number>();
  const hashOf: string[] = [];
  const changed = dictionary<string>();

  /** The instance as it was made: one whose generator has changed since is another. */
  function madeOf(instance: number, hash: string): number {
    const first = hashOf[instance];
    if (first === undefined) hashOf[instance] = hash;
    return (first ?? hash) === hash ? 2 * instance : 2 * changed.codeOf(`${instance} ${hash}`) + 1;
  }

  function groupOf(attempt: Attempt, row: number, instance: number, solver: number, reading: number): number {
    const made = madeOf(instance, attempt.hash);
    if (attempt.assisted) return -1;
    const task = made * MOST_READINGS + reading;
    const key = task * MOST_SOLVERS + solver;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const next = rowOfGroup.length;
    groups.set(key, next);
    rowOfGroup.push(row);
    taskOfGroup.push(tasks.codeOf(task));
    return next;
  }

  function write(attempt: Attempt, row: number): void {
    const fill = (column: Growing<Float64Array | Int32Array | Uint8Array>, value: number): number => {
      if (row === column.length) column.push(value);
      else column.set(row, value);
      return value;
    };
    const codes = new Map<FieldName, number>();
    for (const [name, of, column] of texts)
      codes.set(name, fill(column.codes, column.words.codeOf(of(attempt) as string | null)));
    for (const [, of, column] of numbers) fill(column, numberOf(of(attempt)));
    for (const [, of, column] of flags) fill(column, of(attempt) === true ? 1 : 0);
    const solver = who.words.codeOf(`${attempt.solver.kind} ${attempt.solver.name}`);
    fill(who.codes, solver);
    fill(group, groupOf(attempt, row, codes.get('instance') ?? 0, solver, codes.get('reading') ?? 0));
  }

  return {
    put(attempts) {
      for (const attempt of attempts) {
        const known = rows.get(attempt.id);
        const row = known ?? ids.length;
        if (known === undefined) {
          ids.push(attempt.id);
          mark.push(hashOfText(attempt.id));
          rows.set(attempt.id, row);
        }
        write(attempt, row);
      }
    },
    rowOf: (id) => rows.get(id),
    columns: () => ({
      length: ids.length,
      ids,
      text: (name) => coded(got(texts, name)),
      numbers: (name) => got(numbers, name).view(),
      flags: (name) => got(flags, name).view(),
      mark: mark.view(),
      group: group.view(),
      rowOfGroup: rowOfGroup.view(),
      taskOfGroup: taskOfGroup.view(),
      who: coded(who),
    }),
  };
}

/** FNV-1a over UTF-16 units. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
