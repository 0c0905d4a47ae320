import { joinAlike, type Schedule, type Stage } from './schedule.ts';

export interface ThresholdRule {
  /** Scores that are averaged before the rule looks. */
  readonly scores: number;
  /** Above this mean one level up, below that one level down. */
  readonly up: number;
  readonly down: number;
}
/** Reasoning Gym's own training code: after 20 scores, above 0.70 up, below 0.10 down. */
export const REASONING_GYM_RULE: ThresholdRule = { scores: 20, up: 0.7, down: 0.1 };

export interface RunSize {
  readonly steps: number;
  readonly problemsPerStep: number;
}

const STAGES = 24;

/**
 * Where promotion and demotion by a success threshold would draw from, as long as the pass rates stay as measured: the level is a Markov chain
 * that begins at the easiest and moves after every `scores` scores, up with P(k/scores > up), down with P(k/scores < down), k binomial with
 * the level's rate. Stages hold the mean share of each level; they are short where the chain moves most.
 * Source of the rule: Stojanovski et al., "Reasoning Gym", arXiv 2505.24760 (2025), and its training code.
 * @param rates one for each level, easiest first.
 * @throws RangeError without rates, or for a rate outside [0, 1].
 */
export function thresholdSchedule(
  rates: readonly number[],
  { scores, up, down }: ThresholdRule,
  { steps, problemsPerStep }: RunSize,
): Schedule {
  if (rates.length === 0 || rates.some((rate) => !(rate >= 0 && rate <= 1)))
    throw new RangeError('The threshold rule needs a pass rate for each level.');
  const moves = rates.map((rate) => ({
    up: binomialShare(scores, rate, (k) => k > up * scores),
    down: binomialShare(scores, rate, (k) => k < down * scores),
  }));
  const edges = edgesOf(steps);
  const perScore = scores / problemsPerStep;
  let at: readonly number[] = rates.map((_, level) => (level === 0 ? 1 : 0));
  let moved = 0;
  const stages: Stage[] = [];
  for (let i = 1; i < edges.length; i++) {
    const [from, to] = [edges[i - 1] as number, edges[i] as number];
    const sum = rates.map(() => 0);
    for (let step = from; step < to; step++) {
      const due = Math.floor(step / perScore);
      for (; moved < due; moved++) at = movedOn(at, moves);
      for (const [level, share] of at.entries()) sum[level] = (sum[level] ?? 0) + share;
    }
    stages.push({ from, to, weights: sumsToOne(sum) });
  }
  return {
    name: 'threshold',
    about: `One level up above ${up} and down below ${down} of ${scores} scores, while pass rates stay as measured.`,
    source: 'Reasoning Gym, arXiv 2505.24760, 2025',
    bands: rates.map((_, level) => `level ${level + 1}`),
    stages: joinAlike(stages),
  };
}

/** What is known of the problems of a band. */
export interface BandRates {
  readonly name: string;
  /** One for each problem. */
  readonly rates: readonly number[];
}

/**
 * Every problem is drawn in proportion to p(1 − p), so a band weighs the sum over its problems; rates stay as measured.
 * @throws RangeError where no band has a problem of a rate between 0 and 1.
 */
export const signalSchedule = (bands: readonly BandRates[], { steps }: Pick<RunSize, 'steps'>): Schedule =>
  inProportion(bands, steps, (rate) => rate * (1 - rate), {
    name: 'signal',
    about: 'Each problem weighs p(1 − p): half solved weighs most, never or always solved nothing.',
    source: 'Foster and Foerster, arXiv 2502.12272, 2025',
  });

/**
 * Every problem is drawn in proportion to its failures, 1 − p.
 * Source: Kimi k1.5, arXiv 2501.12599 (2025), prioritized sampling.
 * @throws RangeError where every problem is always solved.
 */
export const failureSchedule = (bands: readonly BandRates[], { steps }: Pick<RunSize, 'steps'>): Schedule =>
  inProportion(bands, steps, (rate) => 1 - rate, {
    name: 'failure',
    about: 'Each problem weighs 1 − p: the seldomer it is solved, the oftener it comes.',
    source: 'Kimi k1.5, arXiv 2501.12599, 2025',
  });

function inProportion(
  bands: readonly BandRates[],
  steps: number,
  weigh: (rate: number) => number,
  said: Pick<Schedule, 'name' | 'about' | 'source'>,
): Schedule {
  const sums = bands.map(({ rates }) => rates.reduce((sum, rate) => sum + weigh(rate), 0));
  if (!sums.some((sum) => sum > 0))
    throw new RangeError(
      'No measured problem has any weight here: measure problems that are sometimes solved.',
    );
  return {
    ...said,
    bands: bands.map(({ name }) => name),
    stages: [{ from: 0, to: steps, weights: sumsToOne(sums) }],
  };
}

function sumsToOne(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

type Move = { readonly up: number; readonly down: number };
function movedOn(at: readonly number[], moves: readonly Move[]): number[] {
  const top = at.length - 1;
  return at.map((share, level) => {
    const { up, down } = moves[level] as Move;
    const stays = 1 - (level < top ? up : 0) - (level > 0 ? down : 0);
    const fromBelow = level > 0 ? (at[level - 1] as number) * (moves[level - 1] as Move).up : 0;
    const fromAbove = level < top ? (at[level + 1] as number) * (moves[level + 1] as Move).down : 0;
    return share * stays + fromBelow + fromAbove;
  });
}

/** P(holds(K)) for K binomial of n trials. */
function binomialShare(n: number, p: number, holds: (k: number) => boolean): number {
  let share = 0;
  for (let k = 0; k <= n; k++) {
    if (!holds(k)) continue;
    let chance = 1;
    // C(n, k) p^k (1 − p)^(n − k), the small and the large factors taken in turns.
    for (let i = 1; i <= k; i++) chance *= ((n - k + i) / i) * p;
    for (let i = 0; i < n - k; i++) chance *= 1 - p;
    share += chance;
  }
  return Math.min(1, share);
}

/** Steps at which stages begin and end, ever farther apart. */
function edgesOf(steps: number): readonly number[] {
  const edges = Array.from({ length: STAGES + 1 }, (_, i) => Math.round((steps * i * i) / (STAGES * STAGES)));
  return edges.filter((edge, i) => i === 0 || edge > (edges[i - 1] as number));
}
