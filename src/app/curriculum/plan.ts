import type { ParamValues } from '../../core/params.ts';
import { type Band, bandIssues, fallOf } from '../../stats/bands.ts';
import { type Curriculum, curriculumIssues, type Source } from '../../stats/curriculum.ts';
import { type Expected, expectedRun } from '../../stats/expected.ts';
import type { Count } from '../../stats/rate.ts';
import type { Schedule } from '../../stats/schedule.ts';
import type { MeasuredBy, MeasuredProblem } from './measured.ts';
import { bandsOf, type MixPart, type Settings } from './settings.ts';

/** What is known of an environment besides its attempts. */
export interface KnownEnvironment {
  readonly version: number;
  readonly levels: readonly ParamValues[];
}
export type Known = ReadonlyMap<string, KnownEnvironment>;

export interface RealSource {
  readonly name: string;
  readonly entries: number;
}

/** A run that could be trained, or why it cannot yet. */
export interface Plan {
  readonly curriculum: Curriculum;
  readonly issues: readonly string[];
  /** The environments that are drawn from, with their weights. */
  readonly mix: readonly MixPart[];
  /** Problems of them by whoever measures. */
  readonly problems: readonly MeasuredProblem[];
  /** Measured under another version of their environment: left out. */
  readonly stale: number;
  readonly bands: readonly Band[];
  /** Undefined while there are issues. */
  readonly expected: Expected | undefined;
}

const byLevel = (schedule: Schedule): boolean => schedule.bands.every((band) => /^level \d+$/.test(band));

/** Whose attempts are meant. */
export const measurer = (all: readonly MeasuredBy[], solver: string | undefined): MeasuredBy | undefined =>
  solver === undefined ? all[0] : all.find((one) => one.solver === solver);

/** The chosen environments, or all that were measured, alike. */
export const mixOf = ({ mix }: Settings, measured: MeasuredBy | undefined): readonly MixPart[] =>
  mix.length > 0
    ? mix
    : [...new Set((measured?.problems ?? []).map(({ env }) => env))]
        .sort()
        .map((env) => ({ env, weight: 1 }));

/** Problems of the mix that are what their environment makes today. */
export function problemsOf(
  mix: readonly MixPart[],
  measured: MeasuredBy | undefined,
  known: Known,
): { readonly problems: readonly MeasuredProblem[]; readonly stale: number } {
  const chosen = new Set(mix.map(({ env }) => env));
  const of = (measured?.problems ?? []).filter(({ env }) => chosen.has(env));
  const problems = of.filter(({ env, version }) => known.get(env)?.version === version);
  return { problems, stale: of.length - problems.length };
}

export function planOf(
  settings: Settings,
  schedule: Schedule,
  measured: MeasuredBy | undefined,
  known: Known,
  real?: RealSource,
): Plan {
  const mix = mixOf(settings, measured);
  const { problems, stale } = problemsOf(mix, measured, known);
  const bands = bandsOf(settings.bands).bands;
  const levels = byLevel(schedule);
  const bandOf = (count: Count, level: number | null): string | undefined => {
    if (levels) return level === null ? undefined : `level ${level}`;
    const fall = fallOf(count, { name: '', source: '', bands });
    return fall.in === 'band' ? fall.band.name : undefined;
  };
  const counts = new Map<Source, readonly Count[]>();
  const weightOf = new Map(mix.map(({ env, weight }) => [env, weight]));
  const add = (source: Source, of: readonly Count[]) => {
    if (schedule.bands.includes(source.band)) counts.set(source, of);
  };
  const cells = settings.draw === 'levels' ? cellsOf(problems) : [];
  for (const { env, level, count, members } of cells) {
    const params = known.get(env)?.levels[level - 1];
    const band = bandOf(count, level);
    if (params && band !== undefined) add({ env, band, weight: weightOf.get(env) ?? 0, params }, members);
  }
  if (settings.draw === 'problems')
    for (const [{ env, band }, members] of grouped(problems, bandOf))
      add(
        {
          env,
          band,
          weight: weightOf.get(env) ?? 0,
          problems: members.map(({ id, hash }) => ({ id, hash })),
        },
        members,
      );
  if (real && real.entries > 0)
    add(
      {
        env: real.name,
        band: settings.realBand ?? schedule.bands[0] ?? '',
        weight: settings.realWeight,
        entries: real.entries,
      },
      [],
    );
  const curriculum: Curriculum = {
    name: schedule.name,
    seed: settings.seed,
    problemsPerStep: settings.problemsPerStep,
    groupSize: settings.groupSize,
    validation: settings.held / 100,
    schedule,
    ...(levels ? {} : { ranges: bands }),
    sources: [...counts.keys()],
  };
  const bandFaults = levels ? [] : bandIssues(bands);
  // With faulty bands everything else that is missing follows from them.
  const issues = bandFaults.length > 0 ? bandFaults : curriculumIssues(curriculum);
  return {
    ...{ curriculum, issues, mix, problems, stale, bands },
    expected: issues.length === 0 ? expectedRun(curriculum, (source) => counts.get(source) ?? []) : undefined,
  };
}

interface Cell {
  readonly env: string;
  readonly level: number;
  /** Of all attempts at the level together. */
  readonly count: Count;
  readonly members: readonly MeasuredProblem[];
}

/** Problems by environment and level, environments in the order of their ids. */
export function cellsOf(problems: readonly MeasuredProblem[]): readonly Cell[] {
  const cells = new Map<string, MeasuredProblem[]>();
  for (const problem of problems) {
    if (problem.level === null) continue;
    const key = `${problem.env} ${String(problem.level).padStart(3, '0')}`;
    const members = cells.get(key);
    if (members) members.push(problem);
    else cells.set(key, [problem]);
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({
      env: (members[0] as MeasuredProblem).env,
      level: (members[0] as MeasuredProblem).level ?? 0,
      count: {
        solved: members.reduce((sum, { solved }) => sum + solved, 0),
        n: members.reduce((sum, { n }) => sum + n, 0),
      },
      members,
    }));
}

type BandOf = (count: Count, level: number | null) => string | undefined;

function grouped(problems: readonly MeasuredProblem[], bandOf: BandOf) {
  const groups = new Map<string, { at: { env: string; band: string }; members: MeasuredProblem[] }>();
  for (const problem of problems) {
    const band = bandOf(problem, problem.level);
    if (band === undefined) continue;
    const key = `${problem.env} ${band}`;
    const group = groups.get(key) ?? { at: { env: problem.env, band }, members: [] };
    group.members.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ at, members }) => [at, members] as const);
}
