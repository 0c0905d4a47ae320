import { sideNeighbours } from './grid.ts';
import type { Rng } from './rng.ts';
import type { Steps } from './steps.ts';

/**
 * A path through the cells of a grid that makes `moves` moves between neighbours and visits no cell twice, from a random
 * cell by random depth-first search. Undefined where there is none or the steps are spent; one step per move tried.
 */
export function latticeWalk(
  rows: number,
  columns: number,
  moves: number,
  rng: Rng,
  steps: Steps,
): number[] | undefined {
  const path = [rng.int(0, rows * columns - 1)];
  const extend = (): boolean => {
    if (path.length > moves) return true;
    for (const next of rng.shuffle(sideNeighbours(path.at(-1)!, rows, columns))) {
      if (path.includes(next)) continue;
      if (!steps.take()) return false;
      path.push(next);
      if (extend()) return true;
      path.pop();
    }
    return false;
  };
  return extend() ? path : undefined;
}
