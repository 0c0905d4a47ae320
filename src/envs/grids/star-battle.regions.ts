import { type CellSums, type Choices, cellSums, solveSums } from '../../core/cell-sums.ts';
import { sideNeighbours } from '../../core/grid.ts';
import type { Rng } from '../../core/rng.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Puzzle } from './star-battle.ts';

/**
 * Regions for which only one way to lay the stars is left, each in one piece; undefined, now and then, where mending them
 * does not end. `sumsOf` gives the sums that a puzzle asks for.
 */
export function drawRegions(size: number, sumsOf: (p: Puzzle) => CellSums, rng: Rng): number[] | undefined {
  const isStar = layStars(size, sumsOf, rng);
  const regions = isStar && grow(size, isStar, rng);
  if (!regions) return undefined;
  for (let changes = 0; changes < 80; changes++) {
    const steps = makeSteps(20_000);
    const ways = solveSums(sumsOf({ size, regions }), 2, steps, { rng });
    if (steps.spent) return undefined;
    const other = ways.find((way) => way.some((value, cell) => value === 1 && isStar[cell] === 0));
    if (!other) return regions;
    const movable = [...other.keys()].filter((cell) => other[cell] === 1 && isStar[cell] === 0);
    if (!rng.shuffle(movable).some((cell) => moveOver(regions, size, cell, rng))) return undefined;
  }
  return undefined;
}

/** Stars by rows and columns alone, 1 or 0 cell by cell: regions that are rows ask for nothing more. */
function layStars(size: number, sumsOf: (p: Puzzle) => CellSums, rng: Rng): Choices | undefined {
  const rows = Array.from({ length: size * size }, (_, cell) => Math.floor(cell / size));
  const { sums } = sumsOf({ size, regions: rows });
  const order = rng.shuffle(sums);
  return solveSums(cellSums(size * size, order), 1, makeSteps(5_000), { rng })[0];
}

/** A region grown at random around each star. */
function grow(size: number, isStar: Choices, rng: Rng): number[] {
  const piece = new Array<number>(size * size).fill(-1);
  let pieces = 0;
  const rim: number[] = [];
  for (const [cell, value] of isStar.entries())
    if (value === 1) {
      piece[cell] = pieces++;
      rim.push(cell);
    }
  while (rim.length > 0) {
    const i = rng.int(0, rim.length - 1);
    const free = sideNeighbours(rim[i]!, size, size).filter((near) => piece[near] === -1);
    if (free.length === 0) {
      rim.splice(i, 1);
      continue;
    }
    const next = rng.pick(free);
    piece[next] = piece[rim[i]!]!;
    rim.push(next);
  }
  return piece;
}

/** Gives a cell to a neighbouring region where its own stays in one piece without it. */
function moveOver(regions: number[], size: number, cell: number, rng: Rng): boolean {
  const own = regions[cell]!;
  const others = sideNeighbours(cell, size, size)
    .map((near) => regions[near]!)
    .filter((region) => region !== own);
  if (others.length === 0) return false;
  regions[cell] = rng.pick(others);
  if (isWhole(regions, size, own)) return true;
  regions[cell] = own;
  return false;
}

function isWhole(regions: readonly number[], size: number, region: number): boolean {
  const first = regions.indexOf(region);
  if (first < 0) return false;
  const reached = new Set([first]);
  for (const cell of reached)
    for (const near of sideNeighbours(cell, size, size)) if (regions[near] === region) reached.add(near);
  return reached.size === regions.filter((other) => other === region).length;
}
