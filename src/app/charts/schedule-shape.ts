import { lastStep, type Schedule } from '../../stats/schedule.ts';

/** Rows for a stacked step chart: one per stage at its first step, and one at the end. */
export interface StepRow {
  readonly step: number;
  readonly weights: readonly number[];
}
export const stepRows = (schedule: Schedule): readonly StepRow[] => [
  ...schedule.stages.map(({ from, weights }) => ({ step: from, weights })),
  { step: lastStep(schedule), weights: schedule.stages.at(-1)?.weights ?? [] },
];

/** Where the name of a band stands, in shares of the width and, from the top, of the height. */
export interface BandLabel {
  readonly band: number;
  readonly x: number;
  readonly y: number;
}

/** The middle of the largest rectangle that a band takes up; none for a band that is never drawn. */
export function bandLabels(schedule: Schedule): readonly BandLabel[] {
  const end = lastStep(schedule);
  return schedule.bands.flatMap((_, band) => {
    let best: BandLabel | undefined;
    let largest = 0;
    for (const { from, to, weights } of schedule.stages) {
      const weight = weights[band] ?? 0;
      const area = weight * (to - from);
      if (area <= largest) continue;
      largest = area;
      const below = weights.slice(0, band).reduce((sum, w) => sum + w, 0);
      best = { band, x: (from + to) / 2 / end, y: 1 - (below + weight / 2) };
    }
    return best && largest / end > 0.02 ? [best] : [];
  });
}

/** A whole number of steps that a slider moves by: a two-hundredth of the run, rounded to 1, 2 or 5 with zeros. */
export function sliderStep(end: number): number {
  const rough = Math.max(1, end / 200);
  const zeros = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((digit) => digit * zeros >= rough) ?? 10) * zeros;
}
