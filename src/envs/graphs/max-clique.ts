import { largestClique } from '../../core/clique.ts';
import type { Environment } from '../../core/environment.ts';
import {
  type Edge,
  edgeMark,
  edgeName,
  edgeOf,
  isConnected,
  MOST_NODES,
  neighboursOf,
  nodeMark,
  nodeName,
  nodeNamed,
  type Point,
  scatter,
  sightPairs,
} from '../../core/graph.ts';
import { readPath, writePath } from '../../core/graph-path.ts';
import { int } from '../../core/params.ts';
import { makeSteps } from '../../core/steps.ts';

/*
 * Find nodes that are all joined to each other, as many as are asked for.
 *
 *     A — B
 *     | X | \      →   A B C D
 *     C — D — E
 *
 * Nodes are scattered, and pairs that can see each other are joined at random. Branch and bound finds how many nodes a
 * largest clique has, and so many are asked for: at the upper levels more than one gets who always takes the node with
 * most edges. Any clique of that size counts.
 *
 * Source: one of Karp's 21 problems (1972).
 */

const knobs = {
  nodes: int('Nodes', 6, MOST_NODES),
  edges: int('Edges', 10, 80),
};

export interface Puzzle {
  /** Where each node is drawn; their number is the number of nodes. */
  readonly points: readonly Point[];
  /** Sorted. */
  readonly edges: readonly Edge[];
  /** Nodes wanted. */
  readonly size: number;
}
/** Nodes in any order. */
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'max-clique',
  version: 1,
  title: 'Largest clique',
  about: 'Find the largest set of nodes that are all joined to each other.',
  family: 'graphs',
  tags: ['search', 'optimization'],
  sources: [
    'Richard Karp, Reducibility among combinatorial problems, 1972',
    'Tomita and Seki, An efficient branch-and-bound algorithm for finding a maximum clique, 2003',
  ],

  knobs,
  check({ nodes, edges }) {
    const [fewest, most] = [nodes + 4, Math.floor(nodes * 2.9 - 6)];
    return edges < fewest || edges > most
      ? { at: 'edges', why: `${nodes} nodes go with ${fewest} to ${most} edges.` }
      : undefined;
  },
  levels: [
    { nodes: 7, edges: 13 },
    { nodes: 10, edges: 22 },
    { nodes: 14, edges: 33 },
    { nodes: 18, edges: 45 },
    { nodes: 22, edges: 56 },
    { nodes: 26, edges: 68 },
  ],
  measure: { says: 'edges', of: (p) => p.edges.length },

  generate({ nodes, edges: count }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const points = scatter(nodes, rng);
      const pairs = sightPairs(points);
      if (pairs.length < count) continue;
      const edges = rng.sample(pairs, count).sort(([a, b], [c, d]) => a - c || b - d);
      const near = neighboursOf(nodes, edges);
      if (!isConnected(near)) continue;
      const size = largestClique(near, makeSteps())?.length ?? 0;
      const puzzle: Puzzle = { points, edges, size };
      if (size < 3 || (nodes >= 10 && (size < 4 || busiestFirst(puzzle).length >= size))) continue;
      return { puzzle, secret: null };
    }
    throw new Error('No such graph within 2000 tries.');
  },

  canonical: (p) => [p.edges, p.size],
  prompt: (p) =>
    [
      'This graph has the nodes',
      p.points.map((_, node) => nodeName(node)).join(' '),
      'and these edges, each of which joins two nodes:',
      p.edges.map(edgeName).join(' '),
      '',
      `Find ${p.size} nodes of which every two are joined by an edge. Answer with their names, separated by single spaces, such as “A B” for two of them; the order does not matter.`,
    ].join('\n'),
  read: (text, p) => readPath(text, p.points.length),
  write: writePath,

  rules: [
    {
      name: 'once',
      says: 'No node is named twice.',
      live: true,
      broken(_p, a) {
        const again = a.filter((node, i) => a.indexOf(node) < i);
        return again.length === 0
          ? undefined
          : { places: [...new Set(again)].map(nodeName), note: `${nodeName(again[0]!)} is named twice.` };
      },
    },
    {
      name: 'joined',
      says: 'Every two of the nodes are joined by an edge.',
      live: true,
      broken(p, a) {
        const apart = a.flatMap((one, i) =>
          a
            .slice(i + 1)
            .flatMap((other) => (one === other || isJoined(p, one, other) ? [] : [[one, other] as const])),
        );
        const [first] = apart;
        return first
          ? {
              places: [...new Set(apart.flat())].map(nodeName),
              note: `${nodeName(first[0])} and ${nodeName(first[1])} are not joined.`,
            }
          : undefined;
      },
    },
    {
      name: 'size',
      says: 'There are as many nodes as asked for.',
      broken: (p, a) =>
        a.length >= p.size
          ? undefined
          : { places: [], note: `There are ${a.length} nodes; ${p.size} are wanted.` },
    },
  ],
  board: {
    tip: 'Tap nodes to choose them, again to let them go; every two of them must be joined.',
    start: () => [],
    act(p, draft, gesture) {
      const node = gesture.do === 'tap' ? nodeNamed(gesture.at, p.points.length) : undefined;
      if (node === undefined) return draft;
      return draft.includes(node) ? draft.filter((other) => other !== node) : [...draft, node];
    },
    show(p, draft) {
      const fits = p.points.map((_, node) => draft.every((one) => one !== node && isJoined(p, one, node)));
      return {
        panes: [
          {
            kind: 'graph',
            id: 'graph',
            name: 'graph',
            taps: true,
            nodes: p.points.map((point, node) => ({
              ...nodeMark(node, point),
              ...(draft.includes(node)
                ? { fill: 2, says: 'chosen' }
                : draft.length > 0 && !fits[node]
                  ? { look: 'dim' as const, says: 'not joined to all that are chosen' }
                  : {}),
            })),
            edges: p.edges.map((edge) => ({
              ...edgeMark(edge),
              ...(draft.includes(edge[0]) && draft.includes(edge[1]) ? { look: 'trail' as const } : {}),
            })),
          },
        ],
        status: `${draft.length} of ${p.size} nodes chosen`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((node) => ({ do: 'tap' as const, at: nodeName(node) })),
  },

  guess: (p, rng) => rng.sample([...p.points.keys()], p.size),
  greedy: busiestFirst,
  oracle: (p, _secret, steps) => largestClique(neighboursOf(p.points.length, p.edges), steps),
};

export default env;

const isJoined = (p: Puzzle, one: number, other: number): boolean => {
  const [a, b] = edgeOf(one, other);
  return p.edges.some((edge) => edge[0] === a && edge[1] === b);
};

/** Always the node with most edges among those joined to all before. */
function busiestFirst(p: Puzzle): Answer {
  const near = neighboursOf(p.points.length, p.edges);
  const clique: number[] = [];
  for (let left = near.map((_, node) => node); left.length > 0; ) {
    const next = left.reduce((best, node) => (near[node]!.length > near[best]!.length ? node : best));
    clique.push(next);
    left = left.filter((node) => near[next]!.includes(node));
  }
  return clique;
}
