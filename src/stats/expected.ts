import { type Curriculum, type Source, sizeOf } from './curriculum.ts';
import { type Count, passRate } from './rate.ts';
import type { Stage } from './schedule.ts';
import { learningSignal, zeroAdvantage } from './signal.ts';

/** Pass rates of a source's problems, measured before the run; empty where nothing is known. */
export type Measured = (source: Source) => readonly Count[];

export interface ExpectedBand {
  readonly name: string;
  /** Problems that are expected to be drawn from it over the run. */
  readonly draws: number;
  /** Its finite set; undefined where some of it is made anew. */
  readonly size: number | undefined;
  /** How often each problem of the finite set is expected to come. */
  readonly epochs: number | undefined;
  /** Expected share of groups without advantage, and expected p(1 − p); undefined where nothing is measured. */
  readonly zeroAdvantage: number | undefined;
  readonly signal: number | undefined;
}
export interface ExpectedStage {
  readonly from: number;
  readonly to: number;
  /** Of the groups drawn in the stage; undefined where some drawn band is not measured. */
  readonly zeroAdvantage: number | undefined;
  readonly signal: number | undefined;
  /** Expected share of the draws by environment. */
  readonly environments: readonly number[];
}
export interface Expected {
  readonly draws: number;
  readonly bands: readonly ExpectedBand[];
  readonly stages: readonly ExpectedStage[];
  /** Names in the order in which sources first name them. */
  readonly environments: readonly { readonly env: string; readonly draws: number }[];
  /** Over the whole run. */
  readonly zeroAdvantage: number | undefined;
  readonly signal: number | undefined;
}

/**
 * What a run draws on average, by the schedule and the weights alone: weight · steps · problems a step. Rates stay as measured before the run:
 * nothing here says how a model learns. Signal and zero advantage are p(1 − p) and p^G + (1 − p)^G at the measured rates: the estimates that are unbiased
 * for all problems would flatter those that were chosen by the same attempts, since a band leaves out rates of 0 and 1.
 */
export function expectedRun(curriculum: Curriculum, measured: Measured): Expected {
  const { schedule, sources, problemsPerStep, groupSize } = curriculum;
  const names = [...new Set(sources.map(({ env }) => env))];
  const bands = schedule.bands.map((name) => bandOf(name, sources, measured, groupSize, names));
  const drawsIn = ({ from, to, weights }: Stage, band: number) =>
    (weights[band] ?? 0) * (to - from) * problemsPerStep;
  const draws = bands.map((_, band) => schedule.stages.reduce((sum, stage) => sum + drawsIn(stage, band), 0));
  const total = draws.reduce((sum, n) => sum + n, 0);
  return {
    draws: total,
    bands: bands.map(({ name, size, zero, signal }, band) => ({
      ...{ name, size, signal, draws: draws[band] ?? 0, zeroAdvantage: zero },
      epochs: size === undefined || size === 0 ? undefined : (draws[band] ?? 0) / size,
    })),
    stages: schedule.stages.map(({ from, to, weights }) => ({
      ...{ from, to },
      zeroAdvantage: mixed(weights, bands, 'zero'),
      signal: mixed(weights, bands, 'signal'),
      environments: names.map((_, env) =>
        weights.reduce((sum, weight, band) => sum + weight * (bands[band]?.environments[env] ?? 0), 0),
      ),
    })),
    environments: names.map((env, at) => ({
      env,
      draws: bands.reduce((sum, band, i) => sum + (band.environments[at] ?? 0) * (draws[i] ?? 0), 0),
    })),
    zeroAdvantage: mixed(draws, bands, 'zero'),
    signal: mixed(draws, bands, 'signal'),
  };
}

interface Known {
  readonly name: string;
  readonly size: number | undefined;
  readonly zero: number | undefined;
  readonly signal: number | undefined;
  /** The share of its draws that each environment gives. */
  readonly environments: readonly number[];
}

function bandOf(
  name: string,
  all: readonly Source[],
  measured: Measured,
  groupSize: number,
  names: readonly string[],
): Known {
  const sources = all.filter(({ band, weight }) => band === name && weight > 0);
  const weight = sources.reduce((sum, source) => sum + source.weight, 0);
  const environments = names.map((env) =>
    sources.reduce((sum, source) => sum + (source.env === env ? source.weight / weight : 0), 0),
  );
  const sizes = sources.map(sizeOf);
  const size = sizes.some((one) => one === undefined)
    ? undefined
    : sizes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  let zero: number | undefined = sources.length === 0 ? undefined : 0;
  let signal: number | undefined = zero;
  for (const source of sources) {
    const counts = measured(source);
    const part = source.weight / weight;
    const zeros = counts.map((count) => zeroAdvantage(passRate(count), groupSize));
    const signals = counts.map((count) => learningSignal(passRate(count)));
    zero = zero === undefined || counts.length === 0 ? undefined : zero + part * meanOf(zeros);
    signal = signal === undefined || counts.length === 0 ? undefined : signal + part * meanOf(signals);
  }
  return { name, size, zero, signal, environments };
}

/** The mean over bands by weight; undefined where a band that is drawn is not measured. */
function mixed(
  weights: readonly number[],
  bands: readonly Known[],
  field: 'zero' | 'signal',
): number | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let mean = 0;
  for (const [band, weight] of weights.entries()) {
    if (weight === 0) continue;
    const value = bands[band]?.[field];
    if (value === undefined) return undefined;
    mean += (weight / total) * value;
  }
  return total === 0 ? undefined : mean;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
