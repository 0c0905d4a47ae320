import type { Recipe } from './recipe.ts';

/** The rate at a step, on the straight line between the points around it; that of the last point after it. */
export function rateAt(step: number, { rates }: Pick<Recipe, 'rates'>): number {
  const after = rates.findIndex(([at]) => at >= step);
  const [from, low] = rates[after < 0 ? rates.length - 1 : Math.max(0, after - 1)] ?? [0, 0];
  const [to, high] = rates[after < 0 ? rates.length - 1 : after] ?? [0, 0];
  return to === from ? high : low + ((high - low) * (step - from)) / (to - from);
}

export const stepsOf = ({ rates }: Pick<Recipe, 'rates'>): number => rates.at(-1)?.[0] ?? 0;
