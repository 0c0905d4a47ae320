import { distancesFrom, type StateSpace, shortestWay } from './search.ts';
import type { Steps } from './steps.ts';

/** The peg, from 0, of each disk, the smallest first. Disks on a peg lie in the order of their sizes. */
export type Towers = readonly number[];

/** In how many ways so many disks can lie on so many pegs. */
export const positionsOf = (disks: number, pegs = 3): number =>
  disks === 0 ? 1 : pegs * positionsOf(disks - 1, pegs);

/** A position as a number whose base is the number of pegs, the smallest disk as the last digit. */
const codeOf = (towers: Towers, pegs: number): number =>
  towers.reduceRight((code, peg) => code * pegs + peg, 0);
const towersOf = (code: number, disks: number, pegs: number): number[] =>
  Array.from({ length: disks }, (_, disk) => Math.floor(code / positionsOf(disk, pegs)) % pegs);

/** A disk moves while no smaller one lies on its peg or on the other. */
const spaceOf = (disks: number, pegs: number): StateSpace => ({
  size: positionsOf(disks, pegs),
  next(code, visit) {
    let smaller = 0;
    let left = code;
    for (let disk = 0, unit = 1; disk < disks; disk++, unit *= pegs) {
      const at = left % pegs;
      left = (left - at) / pegs;
      if ((smaller & (1 << at)) === 0)
        for (let to = 0; to < pegs; to++)
          if (to !== at && (smaller & (1 << to)) === 0) visit(code + (to - at) * unit);
      smaller |= 1 << at;
    }
  },
});

const onThreePegs = new Map<number, StateSpace>();
/** The same for three pegs, with all moves worked out once: of each position three at most, else -1. */
function threePegs(disks: number): StateSpace {
  const known = onThreePegs.get(disks);
  if (known) return known;
  const { size, next } = spaceOf(disks, 3);
  const moves = new Int32Array(3 * size).fill(-1);
  for (let code = 0; code < size; code++) {
    let at = 3 * code;
    next(code, (to) => {
      moves[at++] = to;
    });
  }
  const space: StateSpace = {
    size,
    next(code, visit) {
      for (let at = 3 * code; at < 3 * code + 3; at++) if (moves[at] !== -1) visit(moves[at]!);
    },
  };
  onThreePegs.set(disks, space);
  return space;
}

/** The fewest moves from one position to another, as pegs; undefined where the steps are spent. One step per position. */
export function fewestTransfers(
  start: Towers,
  goal: Towers,
  steps: Steps,
  pegs = 3,
): { readonly from: number; readonly to: number }[] | undefined {
  const end = codeOf(goal, pegs);
  const space = spaceOf(start.length, pegs);
  const way = shortestWay(space, codeOf(start, pegs), (code) => code === end, steps);
  const positions = way?.map((code) => towersOf(code, start.length, pegs));
  return positions?.slice(1).map((now, i) => {
    const before = positions[i]!;
    const disk = now.findIndex((peg, d) => peg !== before[d]);
    return { from: before[disk]!, to: now[disk]! };
  });
}

/** The positions on three pegs that need at least `least` and at most `most` moves, each with how many. */
export function towersWithin(
  start: Towers,
  least: number,
  most: number,
): { readonly length: number; at(i: number): { readonly towers: Towers; readonly moves: number } } {
  const distances = distancesFrom(threePegs(start.length), codeOf(start, 3));
  const codes: number[] = [];
  for (let code = 0; code < distances.length; code++)
    if (distances[code]! >= least && distances[code]! <= most) codes.push(code);
  return {
    length: codes.length,
    at(i) {
      const code = codes[i] as number;
      return { towers: towersOf(code, start.length, 3), moves: distances[code]! };
    },
  };
}
