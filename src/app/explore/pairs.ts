import { type Neighbour, nearest } from '../../envs/nearest.ts';

/** Two environments and how alike they are, from 0 to 1: in how they are told, in how they are built, and the mean of both. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly telling: number;
  readonly build: number;
  readonly overall: number;
}

export type Neighbours = Readonly<Record<string, readonly Neighbour[]>>;

/** Every pair that `neighbours` knows of once, most alike first. */
export function pairsOf(neighbours: Neighbours = nearest): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [a, others] of Object.entries(neighbours))
    for (const [b, telling, build] of others) {
      const name = [a, b].sort().join(' ');
      if (!pairs.has(name)) pairs.set(name, { a, b, telling, build, overall: (telling + build) / 2 });
    }
  return [...pairs.values()].sort((p, q) => q.overall - p.overall);
}

/** How like each environment the one nearest to it is; those with no neighbour are left out. */
export const nearestOf = (neighbours: Neighbours = nearest): readonly number[] =>
  Object.values(neighbours).flatMap(([first]) => (first ? [(first[1] + first[2]) / 2] : []));
