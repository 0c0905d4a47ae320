import {
  failureSchedule,
  REASONING_GYM_RULE,
  signalSchedule,
  thresholdSchedule,
} from '../../stats/adaptive.ts';
import { fallOf } from '../../stats/bands.ts';
import { passRate } from '../../stats/rate.ts';
import type { Schedule } from '../../stats/schedule.ts';
import type { Choice } from './choice.ts';
import type { MeasuredProblem } from './measured.ts';
import { cellsOf } from './plan.ts';
import { bandsOf, type MixPart, type Settings } from './settings.ts';

/** As long as the published ones. */
const STEPS = 40_000;

export const ADAPTIVE = ['threshold', 'signal', 'failure'] as const;

const BLANK: Schedule = { name: '', source: '', bands: ['none'], stages: [] };

/** Schedules that follow from measured rates, or why there is none yet. */
export function adaptiveChoices(
  settings: Settings,
  problems: readonly MeasuredProblem[],
  mix: readonly MixPart[],
): readonly Choice[] {
  const size = { steps: STEPS, problemsPerStep: settings.problemsPerStep };
  const { bands } = bandsOf(settings.bands);
  const inBands = bands.map((band) => ({
    name: band.name,
    rates: problems.flatMap((problem) => {
      const fall = fallOf(problem, { name: '', source: '', bands });
      return fall.in === 'band' && fall.band === band ? [passRate(problem)] : [];
    }),
  }));
  const makers = {
    threshold: () => thresholdSchedule(levelRates(problems, mix), REASONING_GYM_RULE, size),
    signal: () => signalSchedule(inBands, size),
    failure: () => failureSchedule(inBands, size),
  };
  return ADAPTIVE.map((key): Choice => {
    try {
      return { key, schedule: makers[key](), issues: [], adaptive: true };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { key, schedule: { ...BLANK, name: key }, issues: [{ field: 'stages', why }], adaptive: true };
    }
  });
}

/** The rate of each level, easiest first, over the environments by weight; up to the first level that nobody measured. */
function levelRates(problems: readonly MeasuredProblem[], mix: readonly MixPart[]): readonly number[] {
  const cells = cellsOf(problems);
  const rates: number[] = [];
  for (let level = 1; ; level++) {
    let weight = 0;
    let sum = 0;
    for (const cell of cells) {
      if (cell.level !== level) continue;
      const part = mix.find(({ env }) => env === cell.env)?.weight ?? 0;
      weight += part;
      sum += part * passRate(cell.count);
    }
    if (weight === 0) return rates;
    rates.push(sum / weight);
  }
}
