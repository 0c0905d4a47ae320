import type { Environment } from '../../core/environment.ts';
import {
  type Edge,
  edgeName,
  fillUp,
  hopsFrom,
  isConnected,
  MOST_NODES,
  neighboursOf,
  nodeName,
  type Point,
  scatter,
  sightPairs,
  uncrossed,
} from '../../core/graph.ts';
import {
  actOnPath,
  backKey,
  gapsIn,
  type Path,
  pathPanes,
  readPath,
  stepPlace,
  writePath,
} from '../../core/graph-path.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import {
  leastLength,
  lengthOf,
  nearestNext,
  shortestWay,
  type WeightedGraph,
} from '../../core/weighted-graph.ts';

const knobs = {
  nodes: int('Nodes', 7, MOST_NODES),
  edges: int('Edges', 10, 49),
  heaviest: int('Heaviest edge', 5, 99, 'Lengths are drawn from 1 up to this.'),
};

export interface Puzzle {
  readonly points: readonly Point[];
  /** Sorted. */
  readonly edges: readonly Edge[];
  /** By edge. */
  readonly lengths: readonly number[];
  readonly start: number;
  readonly goal: number;
}

/*
 * Find the way from the start to the goal whose edges are shortest in sum.
 *
 *     A —2— B
 *     |     | \4        A to E: A B D E, 2 + 1 + 2 = 5
 *     7     1   E       (A C D E is 10, A B E is 6)
 *     |     | /2
 *     C —1— D
 *
 * Nodes are scattered, edges join near nodes and do not cross, lengths are random and have nothing to do with the
 * drawing. Start and goal are as many edges apart as any two nodes; no way with the fewest edges is shortest, nor is
 * the one that always takes the shortest edge to a new node. Any way of the least sum counts.
 *
 * Source: Edsger Dijkstra, 1959.
 */

const env: Environment<typeof knobs, Puzzle, Path> = {
  id: 'shortest-path',
  version: 1,
  title: 'Shortest path',
  about: 'Find the way from the start to the goal whose edges are shortest in sum.',
  family: 'graphs',
  tags: ['optimization', 'search', 'arithmetic'],
  sources: [
    'Edsger Dijkstra, A note on two problems in connexion with graphs, 1959, https://doi.org/10.1007/BF01386390',
  ],

  knobs,
  check({ nodes, edges }) {
    const [fewest, most] = [Math.ceil(nodes * 1.4), nodes * 2 - 3];
    return edges < fewest || edges > most
      ? { at: 'edges', why: `${nodes} nodes go with ${fewest} to ${most} edges.` }
      : undefined;
  },
  levels: [
    { nodes: 7, edges: 11, heaviest: 9 },
    { nodes: 9, edges: 15, heaviest: 9 },
    { nodes: 12, edges: 21, heaviest: 9 },
    { nodes: 16, edges: 29, heaviest: 20 },
    { nodes: 20, edges: 37, heaviest: 50 },
    { nodes: 26, edges: 48, heaviest: 99 },
  ],
  measure: { says: 'edges', of: (p) => p.edges.length },

  generate({ nodes, edges: size, heaviest }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const net = streets(nodes, size, rng);
      if (!net) continue;
      const near = neighboursOf(nodes, net.edges);
      const hops = near.map((_, node) => hopsFrom(node, near));
      const widest = Math.max(...hops.flat());
      const [start, goal] = rng.pick(
        hops.flatMap((row, from) => row.flatMap((n, to) => (n === widest ? [[from, to] as const] : []))),
      );
      const puzzle: Puzzle = { ...net, lengths: net.edges.map(() => rng.int(1, heaviest)), start, goal };
      const graph = weighted(puzzle);
      const best = leastLength(graph, start, goal);
      const greedy = nearestNext(graph, start, goal);
      if (leastLength(graph, start, goal, widest) === best) continue;
      if (greedy.at(-1) === goal && lengthOf(graph, greedy) === best) continue;
      return { puzzle, secret: null };
    }
    throw new Error('No such graph within 2000 tries.');
  },

  prompt: (p) =>
    [
      `Find a shortest path from ${nodeName(p.start)} to ${nodeName(p.goal)} in this graph. Edges can be used in both directions; the number after an edge is its length, and the length of a path is the sum of the lengths of its edges.`,
      '',
      p.edges.map((edge, i) => `${edgeName(edge)} ${p.lengths[i]}`).join('\n'),
      '',
      `Answer with the nodes of the path in order, from ${nodeName(p.start)} to ${nodeName(p.goal)}, separated by single spaces.`,
    ].join('\n'),
  read: (text, p) => readPath(text, p.points.length),
  write: writePath,

  rules: [
    {
      name: 'start',
      says: 'The path begins at the start.',
      live: true,
      broken: (p, a) =>
        a.length === 0 || a[0] === p.start
          ? undefined
          : {
              places: [stepPlace(0), nodeName(p.start)],
              note: `It begins at ${nodeName(a[0]!)}, not at ${nodeName(p.start)}.`,
            },
    },
    {
      name: 'edge',
      says: 'Each node is joined by an edge to the next.',
      live: true,
      broken(p, a) {
        const gaps = gapsIn(a, p.edges);
        const [first] = gaps;
        return first === undefined
          ? undefined
          : {
              places: gaps.flatMap((i) => [stepPlace(i), stepPlace(i + 1)]),
              note: `No edge joins ${nodeName(a[first]!)} and ${nodeName(a[first + 1]!)}.`,
            };
      },
    },
    {
      name: 'goal',
      says: 'The path ends at the goal.',
      broken(p, a) {
        const last = a.length - 1;
        return a[last] === p.goal
          ? undefined
          : {
              places: [...(last < 0 ? [] : [stepPlace(last)]), nodeName(p.goal)],
              note: `It does not end at ${nodeName(p.goal)}.`,
            };
      },
    },
    {
      name: 'shortest',
      says: 'No other path from the start to the goal is shorter.',
      broken(p, a) {
        const [length, best] = [lengthOf(weighted(p), a), leastLength(weighted(p), p.start, p.goal)];
        return length === best
          ? undefined
          : {
              places: a.map((_, i) => stepPlace(i)),
              note: `This path is ${length} long; there is one of ${best}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a node next to the end of the path to go on; tap the last node, or press backspace, to take it back.',
    start: (p) => [p.start],
    act: actOnPath,
    show: (p, draft) => ({
      panes: pathPanes(p, draft, (edge) => String(p.lengths[edge])),
      keys: [backKey(draft)],
      status:
        gapsIn(draft, p.edges).length === 0 ? `${lengthOf(weighted(p), draft)} long so far` : 'not a path',
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.slice(1).map((node) => ({ do: 'tap' as const, at: nodeName(node) })),
  },

  /** A random walk to the goal that visits no node twice. */
  guess(p, rng) {
    const near = neighboursOf(p.points.length, p.edges);
    const path = [p.start];
    const left = (node: number) => !path.includes(node);
    for (let at = p.start; at !== p.goal; ) {
      const next = near[at]!.filter(left);
      if (next.length === 0) break;
      at = rng.pick(next);
      path.push(at);
    }
    return path;
  },
  greedy: (p) => nearestNext(weighted(p), p.start, p.goal),
  oracle: (p, _secret, steps) => shortestWay(weighted(p), p.start, p.goal, steps),
};

export default env;

const weighted = ({ points, edges, lengths }: Puzzle): WeightedGraph => ({
  count: points.length,
  edges,
  lengths,
});

/** A connected graph of near nodes without crossings. */
function streets(nodes: number, size: number, rng: Rng): Pick<Puzzle, 'points' | 'edges'> | undefined {
  const points = scatter(nodes, rng);
  const pairs = uncrossed(points, sightPairs(points));
  const edges = fillUp(points, [], pairs, size, rng);
  if (!edges || !isConnected(neighboursOf(nodes, edges))) return undefined;
  return { points, edges };
}
