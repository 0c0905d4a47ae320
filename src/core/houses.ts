import type { Rng } from './rng.ts';
import type { Steps } from './steps.ts';

/**
 * Cells that take the values 1 to `size`, and houses: sets of `size` cells in which every value stands once. Latin
 * squares and sudokus are made of them. A set of candidate values is a bit mask; bit v − 1 stands for value v.
 */
export interface Houses {
  readonly size: number;
  readonly cells: number;
  readonly houses: readonly (readonly number[])[];
  /** For every cell, the other cells that share a house with it. */
  readonly peers: readonly (readonly number[])[];
  /** For every cell, the houses that it is in. */
  readonly around: readonly (readonly (readonly number[])[])[];
}

export function housesOf(size: number, cells: number, houses: readonly (readonly number[])[]): Houses {
  const peers = Array.from({ length: cells }, () => new Set<number>());
  for (const house of houses) for (const a of house) for (const b of house) if (a !== b) peers[a]!.add(b);
  return {
    size,
    cells,
    houses,
    peers: peers.map((set) => [...set].sort((a, b) => a - b)),
    around: peers.map((_, cell) => houses.filter((house) => house.includes(cell))),
  };
}

export const bitCount = (mask: number): number => {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
};
export const lowestValue = (mask: number): number => 32 - Math.clz32(mask & -mask);

/** Candidates left by the given values (0 is empty), or undefined when two of them clash. */
export function candidatesOf(h: Houses, values: readonly number[]): Int32Array | undefined {
  const all = (1 << h.size) - 1;
  const out = new Int32Array(h.cells).fill(all);
  for (let i = 0; i < h.cells; i++)
    if (values[i] !== 0 && !place(h, out, i, 1 << (values[i]! - 1))) return undefined;
  return out;
}

/** Fixes a cell to one candidate and takes it from its peers; false when a cell is left with none. */
export function place(h: Houses, masks: Int32Array, cell: number, bit: number): boolean {
  if ((masks[cell]! & bit) === 0) return false;
  masks[cell] = bit;
  for (const peer of h.peers[cell]!) {
    if (masks[peer] === bit) return false;
    masks[peer]! &= ~bit;
  }
  return true;
}

/** Whether given values alone leave this value to an empty cell: no other to it, or the value to no other cell of one house. */
export function isForced(h: Houses, values: readonly number[], cell: number, value: number): boolean {
  const bit = 1 << (value - 1);
  if ((seenFrom(h, values, cell) | bit) === (1 << h.size) - 1) return true;
  return h.around[cell]!.some((house) =>
    house.every((other) => other === cell || values[other] !== 0 || (seenFrom(h, values, other) & bit) !== 0),
  );
}

/** The values of a cell's peers. */
function seenFrom(h: Houses, values: readonly number[], cell: number): number {
  let seen = 0;
  for (const peer of h.peers[cell]!) if (values[peer] !== 0) seen |= 1 << (values[peer]! - 1);
  return seen;
}

/** Extra pruning beyond the houses, run to a fixed point with the singles; false on a contradiction. */
export type Prune = (masks: Int32Array) => boolean;

/**
 * Up to `limit` solutions by depth-first search on the cell with fewest candidates. One step per node.
 * With `rng` values are tried in random order, otherwise in rising order.
 */
export function solveHouses(
  h: Houses,
  values: readonly number[],
  limit: number,
  steps: Steps,
  { rng, prune }: { readonly rng?: Rng; readonly prune?: Prune } = {},
): number[][] {
  const found: number[][] = [];
  const start = candidatesOf(h, values);
  if (start) descend(start, new Uint8Array(h.cells));
  return found;

  function descend(masks: Int32Array, spread: Uint8Array): void {
    if (found.length >= limit || !steps.take()) return;
    if (!settle(h, masks, prune, spread)) return;
    let at = -1;
    let fewest = 99;
    for (let i = 0; i < h.cells && fewest > 2; i++) {
      if (spread[i] === 1) continue;
      const n = bitCount(masks[i]!);
      if (n > 1 && n < fewest) {
        fewest = n;
        at = i;
      }
    }
    if (at < 0) {
      found.push(Array.from(masks, lowestValue));
      return;
    }
    let bits: number[] = [];
    for (let m = masks[at]!; m !== 0; m &= m - 1) bits.push(m & -m);
    if (rng) bits = rng.shuffle(bits);
    for (const bit of bits) {
      const next = masks.slice();
      if (place(h, next, at, bit)) descend(next, spread.slice());
      if (found.length >= limit || steps.spent) return;
    }
  }
}

/**
 * Naked and hidden singles (and `prune`) until nothing changes; false on a contradiction. `spread` marks the cells
 * whose only value has been taken from their peers.
 */
export function settle(
  h: Houses,
  masks: Int32Array,
  prune?: Prune,
  spread: Uint8Array = new Uint8Array(h.cells),
): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < h.cells; i++) {
      const m = masks[i]!;
      if (m === 0) return false;
      if (spread[i] === 1 || (m & (m - 1)) !== 0) continue;
      spread[i] = 1;
      for (const peer of h.peers[i]!)
        if ((masks[peer]! & m) !== 0) {
          masks[peer]! &= ~m;
          if (masks[peer] === 0) return false;
          changed = true;
        }
    }
    for (const house of h.houses) {
      let once = 0;
      let twice = 0;
      for (const cell of house) {
        twice |= once & masks[cell]!;
        once |= masks[cell]!;
      }
      if (once !== (1 << h.size) - 1) return false;
      const only = once & ~twice;
      if (only === 0) continue;
      for (const cell of house) {
        const bit = masks[cell]! & only;
        if (bit === 0 || bit === masks[cell]) continue;
        if ((bit & (bit - 1)) !== 0) return false;
        masks[cell] = bit;
        changed = true;
      }
    }
    if (prune) {
      const before = changed ? undefined : masks.slice();
      if (!prune(masks)) return false;
      if (before) changed = before.some((m, i) => m !== masks[i]);
    }
  }
  return true;
}

/** Human techniques in the order people learn them. */
export const TECHNIQUES = ['single', 'locked', 'pair'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/**
 * Solves by techniques alone, always the easiest that gives something: single (the only value for a cell, or the only
 * cell for a value in a house), locked (a value confined, within one house, to cells of another leaves the rest of that
 * other), pair (two cells of a house with the same two candidates take both from the rest). Returns the index in
 * TECHNIQUES of the hardest that was needed, or undefined where those up to `hardest` do not suffice. A grid solved so
 * has one solution.
 */
export function gradeByTechnique(h: Houses, values: readonly number[], hardest: number): number | undefined {
  const masks = candidatesOf(h, values);
  if (!masks) return undefined;
  for (let needed = 0; ; ) {
    if (!settle(h, masks)) return undefined;
    if (masks.every((m) => (m & (m - 1)) === 0)) return needed;
    if (hardest >= 1 && locked(h, masks)) needed = Math.max(needed, 1);
    else if (hardest >= 2 && nakedPair(h, masks)) needed = 2;
    else return undefined;
  }
}

interface Crossing {
  readonly shared: readonly number[];
  readonly rest: readonly number[];
  readonly target: readonly number[];
}
const crossingsOf = new WeakMap<Houses, readonly Crossing[]>();

/** Pairs of houses that share two cells or more: what is confined to `shared` (absent from `rest`) leaves `target`. */
function crossings(h: Houses): readonly Crossing[] {
  const known = crossingsOf.get(h);
  if (known) return known;
  const out: Crossing[] = [];
  for (const from of h.houses)
    for (const to of h.houses) {
      const shared = from.filter((cell) => to.includes(cell));
      if (from === to || shared.length < 2) continue;
      const other = (cell: number) => !shared.includes(cell);
      out.push({ shared, rest: from.filter(other), target: to.filter(other) });
    }
  crossingsOf.set(h, out);
  return out;
}

function locked(h: Houses, masks: Int32Array): boolean {
  let hit = false;
  for (const { shared, rest, target } of crossings(h)) {
    let bits = 0;
    for (const cell of shared) bits |= masks[cell]!;
    for (const cell of rest) bits &= ~masks[cell]!;
    if (bits !== 0 && strike(masks, target, bits)) hit = true;
  }
  return hit;
}

function nakedPair(h: Houses, masks: Int32Array): boolean {
  for (const house of h.houses)
    for (let i = 0; i < house.length; i++) {
      const mask = masks[house[i]!]!;
      if (bitCount(mask) !== 2) continue;
      const twin = house.findIndex((cell, j) => j > i && masks[cell] === mask);
      if (twin < 0) continue;
      const others = house.filter((_, j) => j !== i && j !== twin);
      if (strike(masks, others, mask)) return true;
    }
  return false;
}

function strike(masks: Int32Array, cells: readonly number[], bits: number): boolean {
  let hit = false;
  for (const cell of cells)
    if ((masks[cell]! & bits) !== 0) {
      masks[cell]! &= ~bits;
      hit = true;
    }
  return hit;
}
