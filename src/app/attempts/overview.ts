import type { Columns } from '../../records/columns/columns.ts';
import { extentOf, type RecordedExtent } from '../solvers/recordings.ts';
import type { Overview, RecordedSource } from './protocol.ts';
import { solverOfWho } from './solver-name.ts';

/** The latest are what people look for; older ones are found by filtering the results. */
const MOST_RECORDED = 50;

function counted<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What there is, in one pass over the rows. */
export function overviewOf(columns: Columns): Overview {
  const [env, run, solver] = [columns.text('env'), columns.text('run'), columns.text('solver')];
  const [level, contested] = [columns.numbers('level'), columns.flags('contested')];
  const levels = env.values.map(() => new Set<number | null>());
  const solvers = env.values.map(() => new Set<number>());
  const runs = new Uint32Array(run.values.length);
  let objections = 0;
  for (let row = 0; row < columns.length; row++) {
    const at = env.codes[row] as number;
    levels[at]?.add(Number.isNaN(level[row]) ? null : (level[row] as number));
    solvers[at]?.add(solver.codes[row] as number);
    runs[run.codes[row] as number] = (runs[run.codes[row] as number] as number) + 1;
    objections += contested[row] as number;
  }
  return {
    attempts: columns.length,
    contested: objections,
    envs: env.values.map((id, at) => ({
      env: id ?? '',
      levels: [...(levels[at] ?? [])].sort((a, b) => (a ?? 1e9) - (b ?? 1e9)),
      solvers: [...(solvers[at] ?? [])].map((code) => solver.values[code] ?? '').sort(),
    })),
    runs: run.values.flatMap((id, at) => (id === null ? [] : [[id, runs[at] as number] as const])),
    recorded: recordedSources(columns),
  };
}

const keyOfRow = ({ run, who }: Marks, row: number): number =>
  (run.codes[row] as number) * 2 ** 20 + (who.codes[row] as number);
const marksOf = (columns: Columns) => ({ run: columns.text('run'), who: columns.who });
type Marks = ReturnType<typeof marksOf>;

const sourceOf = (marks: Marks, row: number): string =>
  `${marks.run.values[marks.run.codes[row] as number] ?? ''} ${marks.who.values[marks.who.codes[row] as number]}`;

function recordedSources(columns: Columns): readonly RecordedSource[] {
  const marks = marksOf(columns);
  const at = columns.numbers('at');
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  for (let row = 0; row < columns.length; row++) {
    const key = keyOfRow(marks, row);
    counted(counts, key);
    const before = last.get(key);
    if (before === undefined || (at[row] as number) >= (at[before] as number)) last.set(key, row);
  }
  return [...last]
    .sort(([, a], [, b]) => (at[b] as number) - (at[a] as number))
    .slice(0, MOST_RECORDED)
    .map(([key, row]) => ({
      source: sourceOf(marks, row),
      solver: solverOfWho(marks.who.values[marks.who.codes[row] as number] ?? ''),
      at: new Date(at[row] as number).toISOString(),
      attempts: counts.get(key) ?? 0,
    }));
}

/** The rows of a recording, oldest first. */
export function rowsOfSource(columns: Columns, source: string): readonly number[] {
  const marks = marksOf(columns);
  const at = columns.numbers('at');
  const known = new Map<number, boolean>();
  const rows: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    const key = keyOfRow(marks, row);
    const mine = known.get(key) ?? sourceOf(marks, row) === source;
    known.set(key, mine);
    if (mine) rows.push(row);
  }
  return rows.sort((a, b) => (at[a] as number) - (at[b] as number));
}

/** The instances a recording holds, as a run asks for them. */
export function extentOfSource(columns: Columns, source: string): RecordedExtent | undefined {
  const [env, instance, seed] = [columns.text('env'), columns.text('instance'), columns.text('seed')];
  const [level, index] = [columns.numbers('level'), columns.numbers('index')];
  const word = ({ codes, values }: typeof env, row: number): string => values[codes[row] as number] ?? '';
  return extentOf({
    attempts: rowsOfSource(columns, source).map((row) => ({
      ...{ env: word(env, row), instance: word(instance, row), seed: word(seed, row) },
      level: Number.isNaN(level[row]) ? null : (level[row] as number),
      index: index[row] as number,
    })),
  });
}
