import type { Environment } from '../../core/environment.ts';
import {
  type Edge,
  edgeName,
  edgeOf,
  fillUp,
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
import { type Onward, pathOnward, pathThroughAll, rewired } from '../../core/hamilton.ts';
import { choice, int } from '../../core/params.ts';
import { quarterOf } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';

const knobs = {
  nodes: int('Nodes', 6, MOST_NODES),
  edges: int('Edges', 10, 52),
  ends: choice('Ends', ['free', 'start', 'both'], 'Which ends of the path are given.'),
  resists: choice(
    'Resists',
    ['first', 'fewest'],
    'A way to go on that gets stuck: to the first node, or also to the one with fewest ways on.',
  ),
};

export interface Puzzle {
  readonly points: readonly Point[];
  /** Sorted. */
  readonly edges: readonly Edge[];
  /** Where the path has to begin and end, where that is given. */
  readonly start?: number;
  readonly goal?: number;
}

/*
 * Find a path along edges that visits every node once.
 *
 *     A — B   C
 *     | \ | / |   →   B A D E C F
 *     D — E — F
 *
 * Nodes are scattered, named in any order (else one path would do for a third of the small nets), and near ones joined to triangles without crossings. A path through all of them is found there
 * and rewired at random; it stays, and other edges between near nodes hide it, always where there are fewest. Every
 * node has three edges or more, so no edge is forced from the start. Any path through all nodes counts, not just the
 * hidden one. Going on to the first unvisited node in the order of the names gets stuck (or ends at the wrong node);
 * at the upper levels so does going on to the node with the fewest ways on.
 *
 * Source: William Rowan Hamilton's Icosian game (1857); H. C. von Warnsdorff's rule for the fewest ways on (1823).
 */

const env: Environment<typeof knobs, Puzzle, Path> = {
  id: 'hamiltonian-path',
  version: 2,
  title: 'Hamiltonian path',
  about: 'Find a path along edges that visits every node once.',
  family: 'graphs',
  tags: ['search', 'planning'],
  sources: [
    'William Rowan Hamilton, the Icosian game, 1857',
    'H. C. von Warnsdorff, Des Rösselsprunges einfachste und allgemeinste Lösung, 1823',
  ],

  knobs,
  check({ nodes, edges, ends, resists }) {
    const [fewest, most] = [Math.ceil(nodes * 1.6), nodes * 2];
    if (edges < fewest || edges > most)
      return { at: 'edges', why: `${nodes} nodes go with ${fewest} to ${most} edges.` };
    return resists === 'fewest' && ends !== 'both' && nodes < 18
      ? {
          at: 'resists',
          why: 'With fewer than 18 nodes “fewest” seldom gets stuck unless both ends are given.',
        }
      : undefined;
  },
  levels: [
    { nodes: 7, edges: 12, ends: 'free', resists: 'first' },
    { nodes: 9, edges: 16, ends: 'start', resists: 'first' },
    { nodes: 12, edges: 20, ends: 'start', resists: 'first' },
    { nodes: 16, edges: 27, ends: 'both', resists: 'fewest' },
    { nodes: 20, edges: 34, ends: 'both', resists: 'fewest' },
    { nodes: 26, edges: 44, ends: 'both', resists: 'fewest' },
  ],
  measure: { says: 'nodes', of: (p) => p.points.length },

  generate({ nodes, edges: size, ends, resists }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const points = rng.shuffle(scatter(nodes, rng));
      const pairs = sightPairs(points);
      const near = neighboursOf(nodes, uncrossed(points, pairs));
      const found = pathThroughAll(near, { rng }, makeSteps(2000));
      if (!found) continue;
      const path = rewired(found, near, nodes * 8, rng);
      const planted = path.slice(1).map((node, i) => edgeOf(path[i]!, node));
      const edges = fillUp(points, planted, pairs, size, rng);
      if (!edges || neighboursOf(nodes, edges).some((others) => others.length < 3)) continue;
      const puzzle: Puzzle = {
        points,
        edges,
        ...(ends === 'free' ? {} : { start: path[0]! }),
        ...(ends === 'both' ? { goal: path.at(-1)! } : {}),
      };
      if (stuck(puzzle, 'first') && (resists === 'first' || stuck(puzzle, 'fewest')))
        return { puzzle, secret: null };
    }
    throw new Error('No such graph within 2000 tries.');
  },

  prompt: (p) =>
    [
      'Find a path in this graph that visits every node exactly once, going along edges only. Edges can be used in both directions.',
      ...(p.start === undefined
        ? ['The path may begin and end anywhere.']
        : [
            p.goal === undefined
              ? `It begins at ${nodeName(p.start)} and may end anywhere.`
              : `It begins at ${nodeName(p.start)} and ends at ${nodeName(p.goal)}.`,
          ]),
      '',
      `Nodes: ${p.points.map((_, node) => nodeName(node)).join(' ')}`,
      `Edges: ${p.edges.map(edgeName).join(' ')}`,
      '',
      `Answer with all ${p.points.length} nodes in the order of the path, separated by single spaces.`,
    ].join('\n'),
  read: (text, p) => readPath(text, p.points.length),
  write: writePath,

  rules: [
    {
      name: 'start',
      says: 'The path begins at the start, where one is given.',
      live: true,
      broken: (p, a) =>
        p.start === undefined || a.length === 0 || a[0] === p.start
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
      name: 'once',
      says: 'No node is visited twice.',
      live: true,
      broken(_p, a) {
        const again = a.find((node, i) => a.indexOf(node) < i);
        return again === undefined
          ? undefined
          : {
              places: [nodeName(again), ...a.flatMap((node, i) => (node === again ? [stepPlace(i)] : []))],
              note: `${nodeName(again)} is visited more than once.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Every node is visited.',
      broken(p, a) {
        const missing = p.points.flatMap((_, node) => (a.includes(node) ? [] : [nodeName(node)]));
        return missing.length === 0
          ? undefined
          : { places: missing, note: `Not visited: ${missing.join(', ')}.` };
      },
    },
    {
      name: 'goal',
      says: 'The path ends at the goal, where one is given.',
      broken: (p, a) =>
        p.goal === undefined || a.at(-1) === p.goal
          ? undefined
          : {
              places: [stepPlace(a.length - 1), nodeName(p.goal)],
              note: `It ends at ${nodeName(a.at(-1)!)}, not at ${nodeName(p.goal)}.`,
            },
    },
  ],

  board: {
    tip: 'Tap a node next to the end of the path to go on; tap the last node, or press backspace, to take it back.',
    start: (p) => (p.start === undefined ? [] : [p.start]),
    act: actOnPath,
    show: (p, draft) => ({
      panes: pathPanes(p, draft),
      keys: [backKey(draft)],
      status: `${new Set(draft).size} of ${p.points.length} nodes visited`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer.slice(p.start === undefined ? 0 : 1).map((node) => ({ do: 'tap' as const, at: nodeName(node) })),
  },

  guess(p, rng) {
    const others = rng.shuffle(p.points.map((_, node) => node)).filter((n) => n !== p.start && n !== p.goal);
    return [
      ...(p.start === undefined ? [] : [p.start]),
      ...others,
      ...(p.goal === undefined ? [] : [p.goal]),
    ];
  },
  greedy: (p) => pathOnward(neighboursOf(p.points.length, p.edges), p.start ?? 0, 'fewest'),
  oracle: (p, _secret, steps) =>
    pathThroughAll(
      neighboursOf(p.points.length, p.edges),
      {
        ...(p.start === undefined ? {} : { start: p.start }),
        ...(p.goal === undefined ? {} : { end: p.goal }),
      },
      steps,
    ),
  easier(p) {
    const path = env.oracle?.(p, null, makeSteps());
    const left = p.points.length - quarterOf(p.points.length);
    if (!path || left < 5) return undefined;
    const kept = path.slice(0, left);
    const old = [...kept].sort((a, b) => a - b);
    const edges = p.edges
      .filter((edge) => edge.every((node) => kept.includes(node)))
      .map(([a, b]) => edgeOf(old.indexOf(a), old.indexOf(b)));
    const puzzle: Puzzle = {
      points: old.map((node) => p.points[node]!),
      edges,
      ...(p.start === undefined ? {} : { start: old.indexOf(p.start) }),
      ...(p.goal === undefined ? {} : { goal: old.indexOf(kept[left - 1] ?? 0) }),
    };
    return { puzzle, secret: null };
  },
};

export default env;

/** Whether going on this way, from the start or else from A, makes no right path. */
function stuck(p: Puzzle, onward: Onward): boolean {
  const path = pathOnward(neighboursOf(p.points.length, p.edges), p.start ?? 0, onward);
  return path.length < p.points.length || (p.goal !== undefined && path.at(-1) !== p.goal);
}
