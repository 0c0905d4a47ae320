/** Weights that hold from step `from` (included) to step `to` (not included). */
export interface Stage {
  readonly from: number;
  readonly to: number;
  /** One per band, in the order of the bands; they sum to 1. */
  readonly weights: readonly number[];
}
export interface Schedule {
  readonly name: string;
  readonly source: string;
  readonly about?: string;
  /** Easiest first. */
  readonly bands: readonly string[];
  readonly stages: readonly Stage[];
}

/** How far the weights of a stage may be from 1 in sum. */
export const SUM_TOLERANCE = 1e-9;

/** What is wrong, where, and what to do about it. */
export interface ScheduleIssue {
  /** Counted from 0; undefined where the fault is not in a stage. */
  readonly stage?: number;
  readonly field: 'name' | 'bands' | 'stages' | 'from' | 'to' | 'weights' | { readonly weight: number };
  readonly why: string;
}

/** Everything that is wrong with a schedule; none means that it can be used. */
export function scheduleIssues({ name, bands, stages }: Schedule): readonly ScheduleIssue[] {
  const issues: ScheduleIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', why: 'Give the schedule a name.' });
  if (bands.length === 0) issues.push({ field: 'bands', why: 'Add a band.' });
  if (bands.some((band) => band.trim() === ''))
    issues.push({ field: 'bands', why: 'Give every band a name.' });
  const twice = bands.find((band, i) => bands.indexOf(band) !== i);
  if (twice !== undefined)
    issues.push({ field: 'bands', why: `Two bands are called “${twice}”: rename one.` });
  if (stages.length === 0) issues.push({ field: 'stages', why: 'Add a stage.' });
  stages.forEach((stage, at) => {
    issues.push(...stepIssues(stage, stages[at - 1], at), ...weightIssues(stage.weights, bands, at));
  });
  return issues;
}

function stepIssues({ from, to }: Stage, before: Stage | undefined, stage: number): ScheduleIssue[] {
  const issues: ScheduleIssue[] = [];
  const say = (field: 'from' | 'to', why: string) => issues.push({ stage, field, why });
  const isStep = (step: number) => Number.isSafeInteger(step) && step >= 0;
  if (!isStep(from)) say('from', 'Type a whole number of steps, such as 7500 or 7.5K.');
  else if (!before && from !== 0) say('from', 'The first stage begins at step 0.');
  else if (before && isStep(before.to) && from !== before.to)
    say(
      'from',
      `Stage ${stage} ends at ${before.to}: begin here at ${before.to}, or end that one at ${from}.`,
    );
  if (!isStep(to)) say('to', 'Type a whole number of steps, such as 17500 or 17.5K.');
  else if (isStep(from) && to <= from) say('to', `A stage ends after it begins: type more than ${from}.`);
  return issues;
}

function weightIssues(weights: readonly number[], bands: readonly string[], stage: number): ScheduleIssue[] {
  if (weights.length !== bands.length)
    return [
      {
        stage,
        field: 'weights',
        why: `There are ${bands.length} bands and ${weights.length} weights: give one for each.`,
      },
    ];
  const issues: ScheduleIssue[] = [];
  weights.forEach((value, weight) => {
    if (!Number.isFinite(value))
      issues.push({ stage, field: { weight }, why: 'Type a number, such as 0.25 or 1/3.' });
    else if (value < 0) issues.push({ stage, field: { weight }, why: 'A weight is 0 or more.' });
  });
  if (issues.length > 0) return issues;
  const sum = weights.reduce((total, value) => total + value, 0);
  const off = sum - 1;
  if (Math.abs(off) <= SUM_TOLERANCE) return [];
  const change = off > 0 ? `take away ${plain(off)}` : `add ${plain(-off)}`;
  return [{ stage, field: 'weights', why: `The weights sum to ${plain(sum)}, not 1: ${change}.` }];
}

/** A number as people write it: at most ten significant digits, no trailing zeros. */
const plain = (value: number): string => String(Number(value.toPrecision(10)));

/** The step at which the last stage ends. */
export const lastStep = ({ stages }: Schedule): number => stages.at(-1)?.to ?? 0;

/** The stage in force at a step, counted from 0; at the very end it is the last one. Undefined outside the run. */
export function stageAt(schedule: Schedule, step: number): number | undefined {
  const { stages } = schedule;
  if (step === lastStep(schedule) && stages.length > 0) return stages.length - 1;
  const at = stages.findIndex(({ from, to }) => step >= from && step < to);
  return at < 0 ? undefined : at;
}

/** One weight per band; undefined outside the run. */
export const weightsAt = (schedule: Schedule, step: number): readonly number[] | undefined =>
  schedule.stages[stageAt(schedule, step) ?? -1]?.weights;

/**
 * The share of all samples that each band is expected to give when every step draws as many: Σ weight · (to − from) / Σ (to − from).
 * Zeros for a schedule without steps.
 */
export function expectedShares({ bands, stages }: Schedule): readonly number[] {
  const steps = stages.reduce((sum, { from, to }) => sum + (to - from), 0);
  return bands.map((_, band) =>
    steps === 0
      ? 0
      : stages.reduce((sum, { from, to, weights }) => sum + (weights[band] ?? 0) * (to - from), 0) / steps,
  );
}

/** Neighbouring stages whose weights differ by less than a thousandth become one, with their mean over its steps. */
export function joinAlike(stages: readonly Stage[]): readonly Stage[] {
  const joined: Stage[] = [];
  for (const stage of stages) {
    const last = joined.at(-1);
    if (!last?.weights.every((weight, i) => Math.abs(weight - (stage.weights[i] ?? 0)) < 0.001)) {
      joined.push(stage);
      continue;
    }
    const [before, added] = [last.to - last.from, stage.to - stage.from];
    const weights = last.weights.map(
      (weight, i) => (weight * before + (stage.weights[i] ?? 0) * added) / (before + added),
    );
    joined.splice(-1, 1, { from: last.from, to: stage.to, weights });
  }
  return joined;
}
