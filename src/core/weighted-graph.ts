import { type Edge, edgeOf } from './graph.ts';
import type { Steps } from './steps.ts';

/** A graph whose edges have lengths, all above 0. */
export interface WeightedGraph {
  readonly count: number;
  readonly edges: readonly Edge[];
  /** By edge. */
  readonly lengths: readonly number[];
}
type Path = readonly number[];

/** The sum of the lengths along a path whose edges all exist. */
export const lengthOf = ({ edges, lengths }: WeightedGraph, path: Path): number =>
  path.slice(1).reduce((sum, node, i) => {
    const [a, b] = edgeOf(path[i]!, node);
    return sum + lengths[edges.findIndex((edge) => edge[0] === a && edge[1] === b)]!;
  }, 0);

/**
 * Least length of a path between two nodes with at most `most` edges, by relaxing every edge that many times; infinite
 * where there is none. Source: Bellman (1958), Ford (1956).
 */
export function leastLength(
  { count, edges, lengths }: WeightedGraph,
  from: number,
  to: number,
  most: number = count - 1,
): number {
  let least = Array.from({ length: count }, (_, node) => (node === from ? 0 : Number.POSITIVE_INFINITY));
  for (let round = 0; round < most; round++) {
    const next = least.slice();
    let nearer = false;
    for (let i = 0; i < edges.length; i++) {
      const [a, b] = edges[i]!;
      const length = lengths[i]!;
      if (least[b]! + length < next[a]!) {
        next[a] = least[b]! + length;
        nearer = true;
      }
      if (least[a]! + length < next[b]!) {
        next[b] = least[a]! + length;
        nearer = true;
      }
    }
    if (!nearer) break;
    least = next;
  }
  return least[to]!;
}

/** For every node the edges at it, with where they lead. */
export function roadsOf({ count, edges, lengths }: WeightedGraph): { to: number; length: number }[][] {
  const out = Array.from({ length: count }, (): { to: number; length: number }[] => []);
  for (const [i, [a, b]] of edges.entries()) {
    out[a]!.push({ to: b, length: lengths[i]! });
    out[b]!.push({ to: a, length: lengths[i]! });
  }
  return out;
}

/** Always along the shortest edge to a node not visited yet, until the end or a dead end. */
export function nearestNext(graph: WeightedGraph, from: number, to: number): number[] {
  const roads = roadsOf(graph);
  const path = [from];
  for (let at = from; at !== to; ) {
    const open = roads[at]!.filter((road) => !path.includes(road.to));
    if (open.length === 0) break;
    at = open.reduce((best, road) => (road.length < best.length ? road : best)).to;
    path.push(at);
  }
  return path;
}

/** A shortest path: settles the nearest open node until the end is settled, a step per node. Source: Dijkstra (1959). */
export function shortestWay(
  graph: WeightedGraph,
  from: number,
  to: number,
  steps: Steps,
): number[] | undefined {
  const roads = roadsOf(graph);
  const reached = new Map([[from, { length: 0, before: -1 }]]);
  const open = new Set([from]);
  const length = (node: number) => reached.get(node)!.length;
  while (open.size > 0 && steps.take()) {
    const at = [...open].reduce((best, node) => (length(node) < length(best) ? node : best));
    if (at === to) {
      const path = [];
      for (let node = at; node !== -1; node = reached.get(node)!.before) path.unshift(node);
      return path;
    }
    open.delete(at);
    for (const road of roads[at]!) {
      const along = length(at) + road.length;
      if (along >= (reached.get(road.to)?.length ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(road.to, { length: along, before: at });
      open.add(road.to);
    }
  }
  return undefined;
}
