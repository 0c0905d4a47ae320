import type { Rng } from './rng.ts';
import type { Steps } from './steps.ts';

/** For every node the nodes it is joined to. */
type Near = readonly (readonly number[])[];
/** By node, counted from 1; 0 is none yet. */
type Colours = readonly number[];

/** A random colouring from 1 to `count`, then mended once at each node so that fewer joined nodes are alike. */
export function spreadColours(near: Near, count: number, rng: Rng): number[] {
  const nodes = near.map((_, node) => node);
  const colour = rng.shuffle(nodes.map((node) => (node % count) + 1));
  const alike = new Array<number>(count).fill(0);
  for (const node of rng.shuffle(nodes)) {
    alike.fill(0);
    for (const other of near[node]!) alike[colour[other]! - 1]!++;
    const fewest = Math.min(...alike);
    if (alike[colour[node]! - 1]! > fewest)
      colour[node] = rng.pick(alike.flatMap((n, c) => (n === fewest ? [c + 1] : [])));
  }
  return colour;
}

/** Which of the uncoloured nodes is next; undefined when none is left. */
export type Order = (near: Near, colour: Colours) => number | undefined;

/** The first without a colour. */
export const byNumber: Order = (_near, colour) => {
  const node = colour.indexOf(0);
  return node < 0 ? undefined : node;
};
/** The node whose neighbours show most colours; of those the one with most neighbours. Source: Brélaz's DSATUR (1979). */
export const bySaturation: Order = (near, colour) => {
  let best: number | undefined;
  let most = -1;
  for (const [node, others] of near.entries()) {
    if (colour[node] !== 0) continue;
    const shown = new Set(others.map((other) => colour[other])).size;
    const score = (others.some((other) => colour[other] === 0) ? shown - 1 : shown) * 100 + others.length;
    if (score > most) {
      most = score;
      best = node;
    }
  }
  return best;
};

/** Gives one node after the other the first of `count` colours that is free; stops where none is, so the rest stays 0. */
export function colourOnward(near: Near, count: number, order: Order): number[] {
  const colour = near.map(() => 0);
  for (let node = order(near, colour); node !== undefined; node = order(near, colour)) {
    const taken = near[node]!.map((other) => colour[other]);
    const free = Array.from({ length: count }, (_, i) => i + 1).find((c) => !taken.includes(c));
    if (free === undefined) break;
    colour[node] = free;
  }
  return colour;
}

/** A colouring in `count` colours by search, most constrained node first, a step per node; undefined if none is found. */
export function colourBySearch(near: Near, count: number, steps: Steps): number[] | undefined {
  const colour = near.map(() => 0);
  const descend = (): boolean => {
    const node = bySaturation(near, colour);
    if (node === undefined) return true;
    if (!steps.take()) return false;
    // A colour that is not in use yet is as good as any other such colour.
    const offered = Math.min(count, Math.max(...colour) + 1);
    for (let c = 1; c <= offered && !steps.spent; c++) {
      if (near[node]!.some((other) => colour[other] === c)) continue;
      colour[node] = c;
      if (descend()) return true;
    }
    colour[node] = 0;
    return false;
  };
  return descend() ? colour : undefined;
}
