import type { Steps } from './steps.ts';

/** States numbered from 0 to `size` − 1, and the moves between them. */
export interface StateSpace {
  readonly size: number;
  /** Calls `visit` with each state that is one move away. */
  next(state: number, visit: (to: number) => void): void;
}

/** Fewest moves from a state to every state; -1 for those out of reach. */
export function distancesFrom({ size, next }: StateSpace, start: number): Int32Array {
  const distances = new Int32Array(size).fill(-1);
  const queue = [start];
  distances[start] = 0;
  let further = 0;
  const visit = (to: number): void => {
    if (distances[to] !== -1) return;
    distances[to] = further;
    queue.push(to);
  };
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    further = distances[state]! + 1;
    next(state, visit);
  }
  return distances;
}

/**
 * The states along a way with fewest moves to a state that `isGoal` accepts, both ends included; undefined where there
 * is none or the steps are spent. One step per state looked at.
 */
export function shortestWay(
  { size, next }: StateSpace,
  start: number,
  isGoal: (state: number) => boolean,
  steps: Steps,
): number[] | undefined {
  const cameFrom = new Int32Array(size).fill(-1);
  const queue = [start];
  cameFrom[start] = start;
  let here = start;
  const visit = (to: number): void => {
    if (cameFrom[to] !== -1) return;
    cameFrom[to] = here;
    queue.push(to);
  };
  for (let i = 0; i < queue.length; i++) {
    here = queue[i]!;
    if (!steps.take()) return undefined;
    if (isGoal(here)) {
      const way = [here];
      for (let at = here; at !== start; way.push(at)) at = cameFrom[at]!;
      return way.reverse();
    }
    next(here, visit);
  }
  return undefined;
}

/** A state that moves change in place. */
export interface Searchable<Move> {
  /** Moves that may be made now, worth trying after `last`. */
  moves(last: Move | undefined): readonly Move[];
  make(move: Move): void;
  takeBack(move: Move): void;
  /** Never more than the moves that are still needed; 0 at the goal and only there. */
  estimate(): number;
}

/**
 * The fewest moves to the goal by iterative deepening A* (Korf, 1985), which keeps no states in memory; undefined where
 * more than `most` are needed or the steps are spent. One step per state looked at.
 */
export function fewestMoves<Move>(state: Searchable<Move>, most: number, steps: Steps): Move[] | undefined {
  const path: Move[] = [];
  let limit = state.estimate();
  let nextLimit: number;

  const descend = (depth: number): boolean => {
    if (!steps.take()) return false;
    const estimate = state.estimate();
    if (estimate === 0) return true;
    if (depth + estimate > limit) {
      nextLimit = Math.min(nextLimit, depth + estimate);
      return false;
    }
    for (const move of state.moves(path.at(-1))) {
      state.make(move);
      path.push(move);
      const found = descend(depth + 1);
      state.takeBack(move);
      if (found) return true;
      path.pop();
      if (steps.spent) return false;
    }
    return false;
  };

  while (limit <= most && !steps.spent) {
    nextLimit = Number.POSITIVE_INFINITY;
    if (descend(0)) return path;
    limit = nextLimit;
  }
  return undefined;
}
