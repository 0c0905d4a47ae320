import { makeRng } from '../../core/rng.ts';
import { Z95 } from '../../core/wilson.ts';
import { type Cell, cellsOf } from '../../records/columns/cells.ts';
import type { Columns } from '../../records/columns/columns.ts';
import { barsOf, sizesOf } from '../../records/columns/groups.ts';
import { bootstrapPassAtK } from '../../stats/bootstrap.ts';
import { calibrate } from '../../stats/calibration.ts';
import { intervalOfSums } from '../../stats/group-sums.ts';
import { comparePaired, type Pair } from '../../stats/paired.ts';
import { passAtK } from '../../stats/pass-at-k.ts';
import type { Count } from '../../stats/rate.ts';
import type { Answer, Ask, CalibrationRow, PassAtKCurve, PassAtKPoint, ScopeFacts } from './protocol.ts';
import type { Scope, Scopes } from './scopes.ts';
import { codeOfSolver, solverOfWho } from './solver-name.ts';

export function ratesOf({ columns, scope }: Scopes, { where, n: wanted }: Ask<'rates'>): Answer<'rates'> {
  const inside = scope(where);
  const { counts } = inside;
  const sizes = sizesOf(counts);
  const n = sizes.find((size) => size.n === wanted)?.n ?? sizes[0]?.n ?? 1;
  return {
    scope: factsOf(columns, inside),
    cells: cellsOf(columns, counts, false),
    bySolver: cellsOf(columns, counts, true),
    sizes,
    n,
    bars: barsOf(columns, counts, n, false),
    barsByLevel: barsOf(columns, counts, n, true),
  };
}

function factsOf(columns: Columns, { rows, counts }: Scope): ScopeFacts {
  const [env, version, { who }] = [columns.text('env'), columns.numbers('version'), columns];
  const versions = new Set<number>();
  const solvers = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    versions.add((env.codes[row] as number) * 2 ** 20 + (version[row] as number));
    solvers.add(who.codes[row] as number);
  }
  return {
    attempts: rows.length,
    counted: counts.groups.reduce((sum, group) => sum + (counts.n[group] as number), 0),
    groups: counts.groups.length,
    versions: [...versions].map((key) => `${env.values[Math.floor(key / 2 ** 20)]}@${key % 2 ** 20}`).sort(),
    solvers: [...solvers].map((code) => solverOfWho(who.values[code] ?? '')),
  };
}

/** Draws of a bootstrap that are made in a moment; where there would be too few of them, the normal limit stands in. */
const MOST_DRAWN = 2_000_000;
const FEWEST_DRAWS = 200;
const MOST_CURVES = 6;
const KS = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** pass@k of each solver over the instances with exactly n attempts; those with the most instances. */
export function passAtKCurves(
  { columns, scope }: Scopes,
  { where, n }: Ask<'passAtK'>,
): readonly PassAtKCurve[] {
  const { counts } = scope(where);
  const bySolver = new Map<number, Count[]>();
  for (const group of counts.groups) {
    if (counts.n[group] !== n) continue;
    const who = columns.who.codes[columns.rowOfGroup[group] as number] as number;
    const known = bySolver.get(who) ?? [];
    known.push({ solved: counts.solved[group] as number, n });
    bySolver.set(who, known);
  }
  return [...bySolver]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_CURVES)
    .map(([who, groups]) => {
      const draws = Math.min(2_000, Math.floor(MOST_DRAWN / groups.length));
      const enough = draws >= FEWEST_DRAWS;
      return {
        solver: solverOfWho(columns.who.values[who] ?? ''),
        prompts: groups.length,
        draws: enough ? draws : 0,
        points: [...KS.filter((k) => k < n), n].map((k) =>
          enough ? bootstrapped(groups, k, draws) : normal(groups, k),
        ),
      };
    });
}

function bootstrapped(groups: readonly Count[], k: number, draws: number): PassAtKPoint {
  const found = bootstrapPassAtK(groups, k, makeRng(`pass@${k}`), { draws });
  if (!found) throw new RangeError(`No instance has ${k} attempts.`);
  return { k, mean: found.mean, low: found.low, high: found.high };
}

/** mean ± z·s/√m, which the bootstrap's interval comes to over many prompts. */
function normal(groups: readonly Count[], k: number): PassAtKPoint {
  const bySolved = Array.from({ length: (groups[0]?.n ?? 0) + 1 }, (_, solved) => solved).map((solved) =>
    passAtK({ solved, n: groups[0]?.n ?? 1 }, k),
  );
  const values = groups.map(({ solved }) => bySolved[solved] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = (Z95 * Math.sqrt(squares / (values.length - 1))) / Math.sqrt(values.length);
  return { k, mean, low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}

const byLevel = (a: Cell, b: Cell): number => (a.level ?? 0) - (b.level ?? 0);

/** Whether pass rates fall with the level, for each environment and solver. */
export function calibrations(
  { columns, scope }: Scopes,
  { where }: Ask<'calibration'>,
): readonly CalibrationRow[] {
  const rows = new Map<string, Cell[]>();
  for (const cell of cellsOf(columns, scope(where).counts, true)) {
    if (cell.level === null) continue;
    const key = `${cell.env} ${cell.who}`;
    const known = rows.get(key);
    if (known) known.push(cell);
    else rows.set(key, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cells]) => {
      const levels = cells.sort(byLevel).map((cell) => ({
        ...{ level: cell.level ?? 0, solved: cell.solved, n: cell.n },
        ...intervalOfSums(cell),
      }));
      const [first] = cells;
      return {
        env: first?.env ?? '',
        solver: solverOfWho(first?.who ?? ''),
        levels,
        test: calibrate(levels.map(({ level, solved, n }) => ({ level, solved, n }))),
      };
    });
}

/** Two solvers on the instances that both were asked for, over all and by environment and level. */
export function compared({ columns, scope }: Scopes, { where, a, b }: Ask<'compare'>): Answer<'compare'> {
  const { counts } = scope(where);
  const { who, rowOfGroup, taskOfGroup } = columns;
  const [left, right] = [codeOfSolver(who, a), codeOfSolver(who, b)];
  const groupOfTask = new Map<number, number>();
  for (const group of counts.groups)
    if (who.codes[rowOfGroup[group] as number] === left) groupOfTask.set(taskOfGroup[group] as number, group);
  const countOf = (group: number): Count => ({
    solved: counts.solved[group] as number,
    n: counts.n[group] as number,
  });
  const [env, level] = [columns.text('env'), columns.numbers('level')];
  const all: Pair[] = [];
  const places = new Map<string, { env: string; level: number | null; pairs: Pair[] }>();
  for (const group of counts.groups) {
    const row = rowOfGroup[group] as number;
    const other = who.codes[row] === right ? groupOfTask.get(taskOfGroup[group] as number) : undefined;
    if (other === undefined) continue;
    const pair = { a: countOf(other), b: countOf(group) };
    all.push(pair);
    const key = `${env.codes[row]} ${level[row]}`;
    const place = places.get(key) ?? {
      env: env.values[env.codes[row] as number] ?? '',
      level: Number.isNaN(level[row]) ? null : (level[row] as number),
      pairs: [],
    };
    place.pairs.push(pair);
    places.set(key, place);
  }
  return {
    all: all.length === 0 ? undefined : comparePaired(all),
    rows: [...places.values()]
      .sort((x, y) => (x.env === y.env ? (x.level ?? 1e9) - (y.level ?? 1e9) : x.env < y.env ? -1 : 1))
      .map(({ pairs, ...place }) => ({ ...place, comparison: comparePaired(pairs) })),
  };
}

/** Milliseconds that people took for what they solved without being shown the answer. */
export function solveTimes({ columns, scope }: Scopes, { where }: Ask<'times'>): readonly number[] {
  const [kind, outcome, ms] = [columns.text('kind'), columns.text('outcome'), columns.numbers('ms')];
  const [person, solved] = [kind.values.indexOf('person'), outcome.values.indexOf('solved')];
  const times: number[] = [];
  for (const row of scope(where).rows)
    if (
      kind.codes[row] === person &&
      outcome.codes[row] === solved &&
      columns.group[row] !== -1 &&
      !Number.isNaN(ms[row])
    )
      times.push(ms[row] as number);
  return times;
}
