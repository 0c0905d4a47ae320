import type { Rng } from './rng.ts';
import type { GraphEdge, Mark } from './scene.ts';

/** Two of the nodes 0, 1, 2, …, the smaller first. */
export type Edge = readonly [number, number];
/** In whole units. */
export type Point = readonly [x: number, y: number];

/** Nodes are called A to Z. */
export const MOST_NODES = 26;
export const nodeName = (node: number): string => String.fromCharCode(65 + node);
/** The node of that name among the first `count`; undefined for any other text. */
export function nodeNamed(name: string, count: number): number | undefined {
  const node = name.length === 1 ? name.charCodeAt(0) - 65 : -1;
  return node >= 0 && node < count ? node : undefined;
}
export const edgeName = ([a, b]: Edge): string => `${nodeName(a)}-${nodeName(b)}`;
export const edgeOf = (a: number, b: number): Edge => (a < b ? [a, b] : [b, a]);

/** What the mark of a node starts from; its place is its name. */
export const nodeMark = (node: number, [x, y]: Point): Mark & { readonly x: number; readonly y: number } => ({
  at: nodeName(node),
  name: `node ${nodeName(node)}`,
  text: nodeName(node),
  x,
  y,
});
/** What the mark of an edge starts from; its place is its name. */
export const edgeMark = (edge: Edge): GraphEdge => ({
  at: edgeName(edge),
  name: `edge ${edgeName(edge)}`,
  from: nodeName(edge[0]),
  to: nodeName(edge[1]),
});

/** For every node the nodes it is joined to, rising. */
export function neighboursOf(count: number, edges: readonly Edge[]): number[][] {
  const out = Array.from({ length: count }, (): number[] => []);
  for (const [a, b] of edges) {
    out[a]!.push(b);
    out[b]!.push(a);
  }
  return out.map((near) => near.sort((a, b) => a - b));
}

/** Fewest edges from a node to every node; -1 where there is no way. */
export function hopsFrom(from: number, near: readonly (readonly number[])[]): number[] {
  const hops = near.map(() => -1);
  hops[from] = 0;
  const queue = [from];
  for (const node of queue)
    for (const next of near[node]!)
      if (hops[next] === -1) {
        hops[next] = hops[node]! + 1;
        queue.push(next);
      }
  return hops;
}
export const isConnected = (near: readonly (readonly number[])[]): boolean =>
  near.length === 0 || !hopsFrom(0, near).includes(-1);

const ACROSS = 140;
const DOWN = 130;
const JITTER = 20;
/** Longest edge, and how close it may come to a node that is not its own. */
const REACH = 330;
const CLEAR = 42;

/** Scattered positions, at least 90 apart, named row by row; centred rows of about equal length, each node moved a little. */
export function scatter(count: number, rng: Rng): Point[] {
  const rows = Math.max(1, Math.round(Math.sqrt(count)));
  const lengths = rng.shuffle(Array.from({ length: rows }, (_, row) => Math.floor((count + row) / rows)));
  const widest = Math.max(...lengths);
  const nudge = (): number => rng.int(-JITTER, JITTER);
  return lengths.flatMap((length, row) =>
    Array.from(
      { length },
      (_, i): Point => [((widest - length) * ACROSS) / 2 + i * ACROSS + nudge(), row * DOWN + nudge()],
    ),
  );
}

/** Pairs of nodes that a straight edge can join: not too far apart, and clear of all other nodes. Shortest first. */
export function sightPairs(points: readonly Point[]): Edge[] {
  const pairs: Edge[] = [];
  const lengths: number[] = [];
  for (let b = 1; b < points.length; b++)
    for (let a = 0; a < b; a++) {
      const length = squared(points[a]!, points[b]!);
      if (length > REACH * REACH || !isClear(points, a, b, length)) continue;
      lengths.push(length);
      pairs.push([a, b]);
    }
  const order = pairs.map((_, i) => i).sort((p, q) => lengths[p]! - lengths[q]!);
  return order.map((i) => pairs[i]!);
}

// Called for all pairs of all edges: pairs are not taken apart by patterns, which iterate.
const squared = (a: Point, b: Point): number => (b[0] - a[0]) * (b[0] - a[0]) + (b[1] - a[1]) * (b[1] - a[1]);

/** Whether no other node stands beside the segment from a to b, closer than CLEAR. */
function isClear(points: readonly Point[], a: number, b: number, length: number): boolean {
  const from = points[a]!;
  const to = points[b]!;
  for (let i = 0; i < points.length; i++) {
    if (i === a || i === b) continue;
    const node = points[i]!;
    const along = (node[0] - from[0]) * (to[0] - from[0]) + (node[1] - from[1]) * (to[1] - from[1]);
    if (along <= 0 || along >= length) continue;
    const off = side(from, to, node);
    if (off * off < CLEAR * CLEAR * length) return false;
  }
  return true;
}

/** Twice the area of a triangle; its sign tells on which side of the line from a to b the third point lies. */
const side = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two edges cross; a shared end is no crossing. */
export function cross(points: readonly Point[], one: Edge, other: Edge): boolean {
  const a = one[0];
  const b = one[1];
  const c = other[0];
  const d = other[1];
  if (a === c || a === d || b === c || b === d) return false;
  const p = points[a]!;
  const q = points[b]!;
  const r = points[c]!;
  const s = points[d]!;
  return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
}

/** As many of the pairs, from the first on, as do not cross: of `sightPairs` this makes triangles. */
export function uncrossed(points: readonly Point[], pairs: readonly Edge[]): Edge[] {
  const kept: Edge[] = [];
  for (const pair of pairs) {
    let at = 0;
    while (at < kept.length && !cross(points, kept[at]!, pair)) at++;
    if (at === kept.length) kept.push(pair);
  }
  return kept;
}

/**
 * Adds pairs to a graph until it has `size` edges: each time at a node with the fewest edges, to a node with few, with
 * few crossings. The edges are sorted; undefined where the pairs do not suffice.
 */
export function fillUp(
  points: readonly Point[],
  start: readonly Edge[],
  pairs: readonly Edge[],
  size: number,
  rng: Rng,
): Edge[] | undefined {
  const edges = start.slice();
  const degree = points.map(() => 0);
  for (const edge of edges) for (const node of edge) degree[node]!++;
  const isTaken = (pair: Edge): boolean => edges.some((edge) => edge[0] === pair[0] && edge[1] === pair[1]);
  const free = rng
    .shuffle(edges.length === 0 ? pairs : pairs.filter((pair) => !isTaken(pair)))
    .map((pair) => ({ pair, crossings: edges.filter((edge) => cross(points, edge, pair)).length }));
  while (edges.length < size) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < free.length; i++) {
      const one = free[i]!;
      const a = degree[one.pair[0]]!;
      const b = degree[one.pair[1]]!;
      const cost = (a < b ? a * 100 + b : b * 100 + a) + one.crossings * 30;
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    const [chosen] = best < 0 ? [] : free.splice(best, 1);
    if (!chosen) return undefined;
    const added = chosen.pair;
    edges.push(added);
    degree[added[0]]!++;
    degree[added[1]]!++;
    for (const one of free) if (cross(points, one.pair, added)) one.crossings++;
  }
  return edges.sort(([a, b], [c, d]) => a - c || b - d);
}
