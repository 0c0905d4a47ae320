import type { Recipe } from './recipe.ts';

/**
 * The rate rises evenly over the first steps, stays, and falls evenly to a hundredth over the second half.
 * @param progress part of the training that is done, in [0, 1].
 */
export const rateAt = (
  step: number,
  progress: number,
  { rate, warmup }: Pick<Recipe, 'rate' | 'warmup'>,
): number => rate * Math.min(1, (step + 1) / warmup, Math.max(0.01, 2 * (1 - progress)));
