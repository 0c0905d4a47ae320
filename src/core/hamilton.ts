import { bitCount } from './houses.ts';
import type { Rng } from './rng.ts';
import type { Steps } from './steps.ts';

/** For every node the nodes it is joined to; at most 31 nodes, sets of which are bit masks. */
type Near = readonly (readonly number[])[];

const masksOf = (near: Near): number[] =>
  near.map((others) => others.reduce((mask, node) => mask | (1 << node), 0));

/**
 * A path that visits every node once, by depth-first search to the neighbour with fewest ways on (Warnsdorff's order),
 * giving up where nodes are cut off or two of them could only be last. A step per node entered; undefined if none is
 * found. Without a start every node is tried; with `rng` equal neighbours come in random order.
 */
export function pathThroughAll(
  near: Near,
  { start, end, rng }: { readonly start?: number; readonly end?: number; readonly rng?: Rng },
  steps: Steps,
): number[] | undefined {
  const masks = masksOf(near);
  const path: number[] = [];
  const enter = (node: number, left: number): boolean => {
    if (!steps.take()) return false;
    path.push(node);
    if (left === 0 ? end === undefined || node === end : hopeful(node, left)) {
      const open = near[node]!.filter(
        (next) => (left & (1 << next)) !== 0 && (next !== end || left === 1 << next),
      );
      const ways = (next: number) => bitCount(masks[next]! & left);
      const order = (rng ? rng.shuffle(open) : open).sort((a, b) => ways(a) - ways(b));
      if (left === 0 || order.some((next) => enter(next, left & ~(1 << next)))) return true;
    }
    path.pop();
    return false;
  };
  const hopeful = (node: number, left: number): boolean => {
    let last = end;
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      const ways = masks[at]! & (left | (1 << node));
      if (ways === 0) return false;
      if ((ways & (ways - 1)) !== 0) continue;
      if (last !== undefined && last !== at) return false;
      last = at;
    }
    return reaches(masks, masks[node]! & left, left);
  };
  const all = near.reduce((mask, _, node) => mask | (1 << node), 0);
  const starts = start === undefined ? near.map((_, node) => node) : [start];
  return (rng ? rng.shuffle(starts) : starts).some((node) => enter(node, all & ~(1 << node)))
    ? path
    : undefined;
}

/** Whether every node of `within` is reached from some of them. */
function reaches(masks: readonly number[], from: number, within: number): boolean {
  let seen = from;
  for (let fresh = from; fresh !== 0; ) {
    let next = 0;
    for (let rest = fresh; rest !== 0; rest &= rest - 1) next |= masks[31 - Math.clz32(rest & -rest)]!;
    fresh = next & within & ~seen;
    seen |= fresh;
  }
  return seen === within;
}

/** Another such path: an end is joined to one of its neighbours and the loop is cut open there, `moves` times. */
export function rewired(path: readonly number[], near: Near, moves: number, rng: Rng): number[] {
  let out = path.slice();
  for (let move = 0; move < moves; move++) {
    if (rng.chance(1, 2)) out.reverse();
    const at = out.indexOf(rng.pick(near[out.at(-1)!]!));
    out = [...out.slice(0, at + 1), ...out.slice(at + 1).reverse()];
  }
  return out;
}

/** Which of the unvisited neighbours is next: the first, or the first of those with fewest ways on (Warnsdorff's rule). */
export type Onward = 'first' | 'fewest';

/** Goes on until all neighbours are visited, and never back. */
export function pathOnward(near: Near, start: number, onward: Onward): number[] {
  const path = [start];
  const open = (node: number): number[] => near[node]!.filter((next) => !path.includes(next));
  for (let next = open(start); next.length > 0; next = open(path.at(-1)!)) {
    const ways = onward === 'first' ? [] : next.map((node) => open(node).length);
    path.push(next[onward === 'first' ? 0 : ways.indexOf(Math.min(...ways))]!);
  }
  return path;
}
