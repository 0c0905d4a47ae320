import type { Steps } from './steps.ts';

/**
 * The real roots at which a polynomial changes its sign, smallest first, to about the precision of a number: intervals between
 * turning points, which are found in the same way, are halved. The constant's coefficient comes first.
 */
export function rootsByHalving(of: readonly number[], steps: Steps): number[] | undefined {
  if (!steps.take()) return undefined;
  const lead = of[of.length - 1]!;
  if (of.length === 2) return [-of[0]! / lead];
  const turns = rootsByHalving(
    of.slice(1).map((c, i) => c * (i + 1)),
    steps,
  );
  if (!turns) return undefined;
  const bound = 1 + of.reduce((most, c) => Math.max(most, Math.abs(c / lead)), 0);
  const at = (x: number): number => of.reduceRight((sum, c) => sum * x + c, 0);
  const ends = [-bound, ...turns, bound];
  const roots: number[] = [];
  for (let i = 1; i < ends.length; i++) {
    let [low, high] = [ends[i - 1]!, ends[i]!];
    const rising = at(high) > 0;
    if (at(low) > 0 === rising) continue;
    for (let halvings = 0; halvings < 80; halvings++) {
      if (!steps.take()) return undefined;
      const middle = (low + high) / 2;
      if (at(middle) > 0 === rising) high = middle;
      else low = middle;
    }
    roots.push(high);
  }
  return roots;
}
