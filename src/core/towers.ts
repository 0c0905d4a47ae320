import { distancesFrom, type StateSpace, shortestWay } from './search.ts';
import type { Steps } from './steps.ts';

/** The peg, 0 to 2, of each disk, the smallest first. Disks on a peg lie in the order of their sizes. */
export type Towers = readonly number[];

/** Most disks that are searched. */
const MOST_DISKS = 9;
const POSITIONS = Array.from({ length: MOST_DISKS }).reduce<number[]>(
  (powers) => powers.concat(powers.at(-1)! * 3),
  [1],
);

/** A position as a number in base 3, the smallest disk as the last digit. */
const codeOf = (towers: Towers): number => towers.reduceRight((code, peg) => code * 3 + peg, 0);
const towersOf = (code: number, disks: number): number[] =>
  Array.from({ length: disks }, (_, disk) => Math.floor(code / POSITIONS[disk]!) % 3);

/** A disk moves while no smaller one lies on its peg or on the other. */
const spaceOf = (disks: number): StateSpace => ({
  size: POSITIONS[disks]!,
  next(code, visit) {
    let smaller = 0;
    for (let disk = 0; disk < disks; disk++) {
      const unit = POSITIONS[disk]!;
      const at = Math.floor(code / unit) % 3;
      if ((smaller & (1 << at)) === 0)
        for (let to = 0; to < 3; to++)
          if (to !== at && (smaller & (1 << to)) === 0) visit(code + (to - at) * unit);
      smaller |= 1 << at;
    }
  },
});

/** The fewest moves from one position to another, as pegs; undefined where the steps are spent. One step per position. */
export function fewestTransfers(
  start: Towers,
  goal: Towers,
  steps: Steps,
): { readonly from: number; readonly to: number }[] | undefined {
  const end = codeOf(goal);
  const way = shortestWay(spaceOf(start.length), codeOf(start), (code) => code === end, steps);
  const positions = way?.map((code) => towersOf(code, start.length));
  return positions?.slice(1).map((now, i) => {
    const before = positions[i]!;
    const disk = now.findIndex((peg, d) => peg !== before[d]);
    return { from: before[disk]!, to: now[disk]! };
  });
}

/** The positions that need at least `least` and at most `most` moves, each with how many. */
export function towersWithin(
  start: Towers,
  least: number,
  most: number,
): { readonly towers: Towers; readonly moves: number }[] {
  const distances = distancesFrom(spaceOf(start.length), codeOf(start));
  return [...distances.keys()]
    .filter((code) => distances[code]! >= least && distances[code]! <= most)
    .map((code) => ({ towers: towersOf(code, start.length), moves: distances[code]! }));
}
