import type { Schedule, ScheduleIssue } from '../../stats/schedule.ts';
import { scheduleIssues } from '../../stats/schedule.ts';

/** A stage as it is typed: text that may not be a number yet. */
export interface DraftStage {
  readonly from: string;
  readonly to: string;
  readonly weights: readonly string[];
}
/** A schedule of one's own, kept exactly as it was typed. */
export interface Draft {
  /** Names it in the address; never shown. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly bands: readonly string[];
  readonly stages: readonly DraftStage[];
}

/** Reads `0.25`, `25%` and `1/3`; NaN for anything else. */
export function readWeight(text: string): number {
  const plain = text.trim().replaceAll('−', '-');
  const fraction = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const part = /^(-?(?:\d+\.?\d*|\.\d+))(\s*%)?$/.exec(plain);
  return part ? Number(part[1]) / (part[2] ? 100 : 1) : Number.NaN;
}

/** Reads `7500`, `7,500`, `7 500` and `7.5K`; NaN for anything else. */
export function readStep(text: string): number {
  const m = /^(\d+(?:\.\d+)?)\s*([kKmM]?)$/.exec(
    text.trim().replace(/(?<=\d)[, \u00a0\u202f](?=\d{3})/g, ''),
  );
  if (!m) return Number.NaN;
  const unit = m[2] === '' ? 1 : m[2]?.toLowerCase() === 'k' ? 1_000 : 1_000_000;
  const step = Number(m[1]) * unit;
  return unit === 1 ? step : Math.round(step * 1e6) / 1e6;
}

/** The shortest text that reads back as this weight. */
export function writeWeight(weight: number): string {
  const decimal = String(weight);
  if (decimal.length <= 6) return decimal;
  for (let below = 3; below <= 99; below++) {
    const above = Math.round(weight * below);
    if (above / below === weight) return `${above}/${below}`;
  }
  return decimal;
}

export const draftOf = (schedule: Schedule, id: string, name = schedule.name): Draft => ({
  id,
  name,
  about: schedule.about ?? '',
  source: schedule.source,
  bands: schedule.bands,
  stages: schedule.stages.map(({ from, to, weights }) => ({
    from: String(from),
    to: String(to),
    weights: weights.map(writeWeight),
  })),
});

export interface ReadDraft {
  /** What was typed, as numbers; NaN where it is none. Fit for use only without issues. */
  readonly schedule: Schedule;
  readonly issues: readonly ScheduleIssue[];
}

export function readDraft({ name, about, source, bands, stages }: Draft): ReadDraft {
  const schedule: Schedule = {
    name: name.trim(),
    ...(about.trim() === '' ? {} : { about: about.trim() }),
    source: source.trim(),
    bands: bands.map((band) => band.trim()),
    stages: stages.map((stage) => ({
      from: readStep(stage.from),
      to: readStep(stage.to),
      weights: stage.weights.map(readWeight),
    })),
  };
  return { schedule, issues: scheduleIssues(schedule) };
}

/** A name that is not taken: "soft copy", "soft copy 2" … */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let n = 2; ; n++) if (!taken.includes(`${name} ${n}`)) return `${name} ${n}`;
}

/** A new stage after the last one, as long as it and with the same weights. */
export function withStage(draft: Draft): Draft {
  const last = draft.stages.at(-1);
  const from = last ? readStep(last.from) : 0;
  const to = last ? readStep(last.to) : 0;
  const length = to > from ? to - from : 10_000;
  const weights = last?.weights ?? draft.bands.map((_, band) => (band === 0 ? '1' : '0'));
  const start = Number.isNaN(to) ? '' : String(to);
  return {
    ...draft,
    stages: [...draft.stages, { from: start, to: start === '' ? '' : String(to + length), weights }],
  };
}

export const withoutStage = (draft: Draft, at: number): Draft => ({
  ...draft,
  stages: draft.stages.filter((_, i) => i !== at),
});

export const changeStage = (draft: Draft, at: number, change: Partial<DraftStage>): Draft => ({
  ...draft,
  stages: draft.stages.map((stage, i) => (i === at ? { ...stage, ...change } : stage)),
});

export const changeWeight = (draft: Draft, at: number, band: number, text: string): Draft => {
  const weights = draft.stages[at]?.weights ?? [];
  return changeStage(draft, at, { weights: weights.map((weight, i) => (i === band ? text : weight)) });
};

/** A new band, harder than the others, with weight 0 in every stage. */
export const withBand = (draft: Draft): Draft => ({
  ...draft,
  bands: [...draft.bands, freeName('new band', draft.bands)],
  stages: draft.stages.map((stage) => ({ ...stage, weights: [...stage.weights, '0'] })),
});

export const withoutBand = (draft: Draft, band: number): Draft => ({
  ...draft,
  bands: draft.bands.filter((_, i) => i !== band),
  stages: draft.stages.map((stage) => ({ ...stage, weights: stage.weights.filter((_, i) => i !== band) })),
});

export const renameBand = (draft: Draft, band: number, name: string): Draft => ({
  ...draft,
  bands: draft.bands.map((old, i) => (i === band ? name : old)),
});
