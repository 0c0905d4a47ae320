/** How a budget of problems spreads over environments. */
export interface Spread {
  /** Expected problems of each, in the order of the weights. */
  readonly each: readonly number[];
  /** Environments with a weight above 0. */
  readonly environments: number;
  /**
   * As many environments of equal weight would be as diverse: 1 / Σ w² with weights that sum to 1 (the inverse Simpson index).
   * Source: Hill, "Diversity and evenness", Ecology 54 (1973), N₂.
   */
  readonly effective: number;
  /** The chance that at least one problem of each environment is among the budget, to first order from below: max(0, 1 − Σ (1 − w)^N). */
  readonly allThere: number;
}

/** @throws RangeError for a budget that is no whole number from 1, and for weights that cannot be drawn by. */
export function spreadOver(weights: readonly number[], budget: number): Spread {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && total < Number.POSITIVE_INFINITY) || weights.some((weight) => weight < 0))
    throw new RangeError('Weights are 0 or more, and one is above 0.');
  if (!Number.isSafeInteger(budget) || budget < 1) throw new RangeError('A budget is a whole number from 1.');
  const shares = weights.map((weight) => weight / total);
  const drawn = shares.filter((share) => share > 0);
  const missing = drawn.reduce((sum, share) => sum + Math.exp(budget * Math.log1p(-share)), 0);
  return {
    each: shares.map((share) => share * budget),
    environments: drawn.length,
    effective: 1 / drawn.reduce((sum, share) => sum + share * share, 0),
    allThere: Math.max(0, 1 - missing),
  };
}

/** Two ways to spend one budget, and what came of it. */
export interface PublishedSpread {
  readonly source: string;
  readonly says: string;
  readonly ways: readonly {
    readonly environments: number;
    readonly each: number;
    /** As published; undefined where the source gives no figure. */
    readonly result?: string;
  }[];
}

export const PUBLISHED_SPREADS: readonly PublishedSpread[] = [
  {
    source: '“Deep Dive into scaling RL for code generation with synthetic data and curricula”, 2026',
    says: '20,000 problems over four environments generalise better than 20,000 in one.',
    ways: [
      { environments: 1, each: 20_000 },
      { environments: 4, each: 5_000 },
    ],
  },
  {
    source: 'ReSyn, arXiv 2602.20117, 2026',
    says: '16,000 instances: 400 environments do better on BBH than 100 or 25.',
    ways: [
      { environments: 400, each: 40, result: 'BBH 75.19' },
      { environments: 100, each: 160, result: 'BBH 69.85' },
      { environments: 25, each: 640, result: 'BBH 71.20' },
    ],
  },
];
