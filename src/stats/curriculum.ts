import { weighted } from '../core/composite.ts';
import { TextHash } from '../core/hash.ts';
import type { ParamValues } from '../core/params.ts';
import { rngOf } from '../core/rng.ts';
import type { Band } from './bands.ts';
import { lastStep, type Schedule, scheduleIssues, weightsAt } from './schedule.ts';
import { sentenceOf } from './schedule-json.ts';

/** A measured instance, with the hash it had. */
export interface Problem {
  readonly id: string;
  readonly hash: string;
}

/** What a band can be drawn from: instances made anew, a finite set of measured ones, or the lines of a real set. */
export type Source = {
  /** The environment, or the name of the real set. */
  readonly env: string;
  /** One of the schedule's bands. */
  readonly band: string;
  /** ≥ 0, beside the other sources of its band. */
  readonly weight: number;
} & (
  | { readonly params: ParamValues }
  | { readonly problems: readonly Problem[] }
  | { readonly entries: number }
);

/** Everything that says what a training run draws. A file of it and nothing else gives the same draws anywhere. */
export interface Curriculum {
  readonly name: string;
  /** Of the draws, and of the instances that are made anew. */
  readonly seed: string;
  readonly problemsPerStep: number;
  /** Attempts at each problem: the size G of a group. */
  readonly groupSize: number;
  /** Of the problems, by canonical hash, in [0, 1); 0 where nothing is held back. */
  readonly validation: number;
  readonly schedule: Schedule;
  /** The pass rates that the bands of the schedule stand for, where they stand for any. */
  readonly ranges?: readonly Band[];
  readonly sources: readonly Source[];
}

export interface Draw {
  readonly index: number;
  readonly step: number;
  readonly band: string;
  readonly source: Source;
  /** Which problem or entry of its set; undefined where the instance is made anew. */
  readonly place: number | undefined;
}

/** Draws of a whole run. */
export const drawsOf = ({ schedule, problemsPerStep }: Curriculum): number =>
  lastStep(schedule) * problemsPerStep;

/** Of how many instances a finite source consists; undefined for one that is made anew. */
export const sizeOf = (source: Source): number | undefined =>
  'problems' in source ? source.problems.length : 'entries' in source ? source.entries : undefined;

/** What keeps a curriculum from being drawn, in sentences that say what to do; none means that it can be used. */
export function curriculumIssues(curriculum: Curriculum): readonly string[] {
  const { schedule, sources, problemsPerStep, groupSize, validation, seed } = curriculum;
  const issues = scheduleIssues(schedule).map(sentenceOf);
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 1;
  if (!isWhole(problemsPerStep)) issues.push('Problems a step: type a whole number from 1.');
  if (!isWhole(groupSize)) issues.push('Attempts at each problem: type a whole number from 1.');
  if (!(validation >= 0 && validation < 1)) issues.push('The validation share lies from 0 to below 1.');
  if (seed.trim() === '') issues.push('Give the curriculum a seed: any text.');
  for (const { env, band, weight } of sources) {
    if (!schedule.bands.includes(band))
      issues.push(`“${env}” is in the band “${band}”, which the schedule does not have.`);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      issues.push(`“${env}” has no weight: type 0 or more.`);
  }
  for (const [at, band] of schedule.bands.entries()) {
    const isDrawn = schedule.stages.some(({ weights }) => (weights[at] ?? 0) > 0);
    const usable = sources.some((s) => s.band === band && s.weight > 0 && sizeOf(s) !== 0);
    if (isDrawn && !usable)
      issues.push(
        `The schedule draws from “${band}”, and nothing is in it: measure problems of such a pass rate, choose other bands, or give it no weight.`,
      );
  }
  return issues;
}

/**
 * The draws of a run. Draw `index` belongs to step ⌊index / problems a step⌋ and depends on the seed, the index and the weights
 * in force at that step alone. First the band is drawn by the schedule, then a source of it by weight, then one of its problems, each as likely.
 * @throws RangeError for a curriculum with issues, and for an index beyond the run.
 */
export function drawer(curriculum: Curriculum): { at(index: number, again?: number): Draw } {
  const [issue] = curriculumIssues(curriculum);
  if (issue !== undefined) throw new RangeError(issue);
  const { schedule, problemsPerStep, seed } = curriculum;
  const stream = (name: string) => TextHash.start.with(`curriculum#${seed}/${name}/`);
  const [bands, choices, places] = [stream('band'), stream('source'), stream('problem')];
  const byBand = schedule.bands.map((band) =>
    curriculum.sources.filter((source) => source.band === band && sizeOf(source) !== 0),
  );
  return {
    /** @param again draws another problem of the same band, where the first will not do. */
    at(index, again = 0) {
      const step = Math.floor(index / problemsPerStep);
      const weights = index >= 0 && index < drawsOf(curriculum) ? weightsAt(schedule, step) : undefined;
      if (!weights)
        throw new RangeError(`The run has ${drawsOf(curriculum)} draws; there is no draw ${index}.`);
      const band = weighted(bands, index, weights);
      const sources = byBand[band] as readonly Source[];
      const name = again === 0 ? String(index) : `${index}/${again}`;
      const source = sources[
        weighted(
          choices,
          name,
          sources.map(({ weight }) => weight),
        )
      ] as Source;
      const size = sizeOf(source);
      const place = size === undefined ? undefined : rngOf(places.with(name)).int(0, size - 1);
      return { index, step, band: schedule.bands[band] as string, source, place };
    },
  };
}

/**
 * The indices of `count` draws, evenly spread over the steps from `from` (included) to `to` (not included): a part of the run itself.
 * @throws RangeError for steps outside the run, or more rows than they have draws.
 */
export function spreadIndices(
  curriculum: Curriculum,
  { from, to }: { readonly from: number; readonly to: number },
  count: number,
): { readonly at: (row: number) => number; readonly count: number } {
  const end = lastStep(curriculum.schedule);
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from < to && to <= end))
    throw new RangeError(`Steps go from 0 to ${end}, the first below the last.`);
  const first = from * curriculum.problemsPerStep;
  const draws = (to - from) * curriculum.problemsPerStep;
  if (!Number.isSafeInteger(count) || count < 1 || count > draws)
    throw new RangeError(`These steps have ${draws} draws: ask for 1 to ${draws} rows.`);
  return { count, at: (row) => first + Math.floor((row * draws) / count) };
}
