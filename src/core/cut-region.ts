import { sideNeighbours } from './grid.ts';
import type { Rng } from './rng.ts';

/**
 * Cuts cells of a grid into side-connected parts of these sizes, which add up to the number of cells. Each part grows at
 * random from a cell with the fewest free neighbours. Undefined, rather often, where a part finds no room or leaves a
 * pocket too small for any later part: try again.
 */
export function cutRegion(
  rows: number,
  columns: number,
  cells: readonly number[],
  sizes: readonly number[],
  rng: Rng,
): number[][] | undefined {
  const free = new Set(cells);
  const around = (cell: number) => sideNeighbours(cell, rows, columns).filter((n) => free.has(n));
  const parts: number[][] = [];
  for (const [k, size] of sizes.entries()) {
    const least = Math.min(...sizes.slice(k + 1));
    const part = fittingPart(free, around, size, least, rng);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
}

type Around = (cell: number) => readonly number[];

/** Takes a part out of the free cells; leaves them as they were where six tries give none. */
function fittingPart(
  free: Set<number>,
  around: Around,
  size: number,
  least: number,
  rng: Rng,
): number[] | undefined {
  const fewest = Math.min(...[...free].map((cell) => around(cell).length));
  const starts = [...free].filter((cell) => around(cell).length === fewest);
  for (let tries = 0; tries < 6; tries++) {
    const part = [rng.pick(starts)];
    free.delete(part[0]!);
    for (let rim = part.flatMap(around); part.length < size && rim.length > 0; rim = part.flatMap(around)) {
      const next = rng.pick(rim);
      free.delete(next);
      part.push(next);
    }
    if (part.length === size && pockets(free, around).every((pocket) => pocket >= least)) return part;
    for (const cell of part) free.add(cell);
  }
  return undefined;
}

/** How many cells each connected part of the free ones has. */
function pockets(free: ReadonlySet<number>, around: Around): number[] {
  const left = new Set(free);
  const out: number[] = [];
  for (const start of free) {
    if (!left.delete(start)) continue;
    const found = [start];
    for (const cell of found) for (const next of around(cell)) if (left.delete(next)) found.push(next);
    out.push(found.length);
  }
  return out;
}

/** `count` sizes that add up to `total`, none below `least`, none more than one above the mean, in random order. */
export function nearlyEqual(total: number, count: number, least: number, rng: Rng): number[] {
  const sizes = Array.from({ length: count }, (_, i) => Math.floor((total + i) / count));
  for (let swaps = 0; swaps < count; swaps++) {
    const from = rng.int(0, count - 1);
    const to = rng.int(0, count - 1);
    if (from === to || sizes[from]! <= least || sizes[to]! > total / count) continue;
    sizes[from]!--;
    sizes[to]!++;
  }
  return rng.shuffle(sizes);
}
