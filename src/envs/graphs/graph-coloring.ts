import {
  byNumber,
  bySaturation,
  colourBySearch,
  colourOnward,
  type Order,
  spreadColours,
} from '../../core/coloring.ts';
import type { Environment } from '../../core/environment.ts';
import {
  type Edge,
  edgeMark,
  edgeName,
  fillUp,
  isConnected,
  MOST_NODES,
  neighboursOf,
  nodeMark,
  nodeName,
  nodeNamed,
  type Point,
  scatter,
  sightPairs,
  uncrossed,
} from '../../core/graph.ts';
import { withAt } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import { quarterOf } from '../../core/stepping-stone.ts';
import { reasoningGym } from './graph-coloring.reasoning-gym.ts';

const knobs = {
  nodes: int('Nodes', 6, MOST_NODES),
  edges: int('Edges', 10, 67),
  colors: choice('Colours', [3, 4]),
  resists: choice(
    'Resists',
    ['nothing', 'first-fit', 'saturation'],
    'A way of colouring without taking back that runs out of colours.',
  ),
};

export interface Puzzle {
  readonly colors: number;
  /** Where each node is drawn; their number is the number of nodes. */
  readonly points: readonly Point[];
  /** Sorted. */
  readonly edges: readonly Edge[];
  /** What the nodes are called, where not A, B, C, … */
  readonly names?: readonly string[];
}
/** By node, counted from 1; 0 is none yet. */
type Answer = readonly number[];

/*
 * Give every node one of a few colours so that no edge joins two nodes of one colour.
 *
 *     A — B        A 1, B 2,
 *     | \ |   →    C 2, D 3
 *     C — D
 *
 * Nodes are scattered, named in any order (else one colouring would do for a third of the small nets), and coloured at
 * random; edges join near nodes of unlike colours, always where there are fewest,
 * so a colouring exists, and any other counts as well. Every node has at least as many neighbours as there are
 * colours, so none can be left to the end for free, and the number of edges lies where colourings become rare. At the
 * upper levels colouring without taking back fails: in the order of the names (first fit), then also when the next
 * node is always the one with the fewest colours left (saturation).
 *
 * Source: the problem is one of Karp's 21 (1972); the saturation order is Brélaz's DSATUR (1979); where such problems
 * become hard is told by Cheeseman, Kanefsky and Taylor (1991).
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'graph-coloring',
  version: 2,
  title: 'Graph colouring',
  about: 'Colour the nodes so that no edge joins two of one colour.',
  family: 'graphs',
  tags: ['search', 'deduction'],
  sources: [
    'Richard Karp, Reducibility among combinatorial problems, 1972',
    'Daniel Brélaz, New methods to color the vertices of a graph, 1979, https://doi.org/10.1145/359094.359101',
    'Cheeseman, Kanefsky and Taylor, Where the really hard problems are, 1991',
  ],

  knobs,
  check({ nodes, edges, colors, resists }) {
    const smallest = colors === 3 ? 6 : 8;
    if (nodes < smallest)
      return { at: 'nodes', why: `With ${colors} colours there are at least ${smallest} nodes.` };
    const fewest = Math.ceil(nodes * (colors === 3 ? 5 / 3 : 2.3));
    const most = Math.floor(colors === 3 ? nodes * 2.2 - 2 : nodes * 2.6);
    if (edges < fewest || edges > most)
      return { at: 'edges', why: `${nodes} nodes in ${colors} colours go with ${fewest} to ${most} edges.` };
    const least = LEAST_NODES[resists][colors];
    if (least === undefined)
      return { at: 'resists', why: `With ${colors} colours “${resists}” hardly ever fails.` };
    return nodes < least
      ? { at: 'resists', why: `With fewer than ${least} nodes “${resists}” hardly ever fails.` }
      : undefined;
  },
  levels: [
    { nodes: 6, edges: 10, colors: 3, resists: 'nothing' },
    { nodes: 8, edges: 14, colors: 3, resists: 'first-fit' },
    { nodes: 12, edges: 22, colors: 3, resists: 'first-fit' },
    { nodes: 16, edges: 30, colors: 3, resists: 'first-fit' },
    { nodes: 18, edges: 36, colors: 3, resists: 'saturation' },
    { nodes: 22, edges: 45, colors: 3, resists: 'saturation' },
    { nodes: 26, edges: 54, colors: 3, resists: 'saturation' },
  ],
  measure: { says: 'edges', of: (p) => p.edges.length },

  generate({ nodes, edges: size, colors, resists }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const points = rng.shuffle(scatter(nodes, rng));
      const pairs = sightPairs(points);
      const colour = spreadColours(neighboursOf(nodes, uncrossed(points, pairs)), colors, rng);
      const edges = fillUp(
        points,
        [],
        pairs.filter(([a, b]) => colour[a] !== colour[b]),
        size,
        rng,
      );
      const near = neighboursOf(nodes, edges ?? []);
      if (!edges || !isConnected(near) || near.some((others) => others.length < colors)) continue;
      const stuck = (order: Order) => colourOnward(near, colors, order).includes(0);
      if (resists !== 'nothing' && !stuck(byNumber)) continue;
      if (resists === 'saturation' && !stuck(bySaturation)) continue;
      return { puzzle: { colors, points, edges }, secret: null };
    }
    throw new Error('No such graph within 2000 tries.');
  },

  prompt: (p) =>
    [
      `Colour the nodes of a graph with ${p.colors} colours, numbered 1 to ${p.colors}, so that no edge joins two nodes of the same colour.`,
      '',
      `Nodes: ${p.points.map((_, node) => called(p, node)).join(' ')}`,
      `Edges: ${p.edges.map(([a, b]) => `${called(p, a)}-${called(p, b)}`).join(' ')}`,
      '',
      'Every node gets a colour. Answer with one JSON object that maps each node to the number of its colour, such as {"A": 1, "B": 2} if A and B were all the nodes.',
    ].join('\n'),
  read: readColours,
  write: (answer, p) =>
    `{${answer.flatMap((colour, node) => (colour === 0 ? [] : [`"${called(p, node)}": ${colour}`])).join(', ')}}`,

  rules: [
    {
      name: 'palette',
      says: 'Only the colours offered are used.',
      live: true,
      broken(p, a) {
        const odd = nodesWhere(a, (colour) => colour > p.colors);
        return odd.length === 0
          ? undefined
          : {
              places: odd.map(nodeName),
              note: `${called(p, odd[0]!)} has colour ${a[odd[0]!]}; the colours are 1 to ${p.colors}.`,
            };
      },
    },
    {
      name: 'edge',
      says: 'No edge joins two nodes of one colour.',
      live: true,
      broken(p, a) {
        const isBad = ([x, y]: Edge): boolean => a[x] !== 0 && a[x] === a[y];
        const first = p.edges.find(isBad);
        const bad = first ? p.edges.filter(isBad) : [];
        return first
          ? {
              places: bad.flatMap((edge) => [edgeName(edge), nodeName(edge[0]), nodeName(edge[1])]),
              note: `${called(p, first[0])} and ${called(p, first[1])} are joined and both have colour ${a[first[0]]}.`,
            }
          : undefined;
      },
    },
    {
      name: 'all',
      says: 'Every node has a colour.',
      broken(p, a) {
        const bare = nodesWhere(a, (colour) => colour === 0);
        return bare.length === 0
          ? undefined
          : {
              places: bare.map(nodeName),
              note: `No colour yet: ${bare.map((node) => called(p, node)).join(', ')}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Pick a node and give it a colour by its number; backspace takes the colour away.',
    start: (p) => p.points.map(() => 0),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const node = nodeNamed(gesture.at, p.points.length);
      const colour = ['', ...palette(p)].indexOf(gesture.value);
      return node === undefined || colour < 0 || draft[node] === colour ? draft : withAt(draft, node, colour);
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'graph',
          id: 'graph',
          name: 'graph',
          values: palette(p),
          nodes: p.points.map((point, node) => ({
            ...nodeMark(node, point),
            name: `node ${called(p, node)}`,
            text: called(p, node),
            ...(draft[node] === 0 ? {} : { fill: draft[node]!, says: `colour ${draft[node]}` }),
          })),
          edges: p.edges.map((edge) => ({
            ...edgeMark(edge),
            name: `edge ${called(p, edge[0])}-${called(p, edge[1])}`,
          })),
        },
      ],
      status: `${nodesWhere(draft, (colour) => colour !== 0).length} of ${draft.length} coloured`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) =>
      answer.map((colour, node) => ({ do: 'set' as const, at: nodeName(node), value: String(colour) })),
  },

  guess: (p, rng) => p.points.map(() => rng.int(1, p.colors)),
  greedy: (p) => colourOnward(neighboursOf(p.points.length, p.edges), p.colors, byNumber),
  oracle: (p, _secret, steps) => colourBySearch(neighboursOf(p.points.length, p.edges), p.colors, steps),
  easier(p) {
    const left = p.points.length - quarterOf(p.points.length);
    const edges = p.edges.filter(([a, b]) => a < left && b < left);
    if (left < 4 || edges.length < left - 1 || edges.length === p.edges.length) return undefined;
    const names = p.names && { names: p.names.slice(0, left) };
    return { puzzle: { ...p, points: p.points.slice(0, left), edges, ...names }, secret: null };
  },
  reasoningGym,
};

export default env;

/** Below these the named way would seldom run out of colours; where nothing stands it hardly ever does. */
const LEAST_NODES: {
  readonly [way in (typeof knobs.resists.of)[number]]: { readonly [colors in 3 | 4]?: number };
} = {
  nothing: { 3: 6, 4: 8 },
  'first-fit': { 3: 8, 4: 14 },
  saturation: { 3: 12 },
};
const MOST_COLOURS = 8;
const called = (p: Puzzle, node: number): string => p.names?.[node] ?? nodeName(node);
const palette = (p: Puzzle): readonly string[] => Array.from({ length: p.colors }, (_, i) => String(i + 1));
function nodesWhere(answer: Answer, holds: (colour: number) => boolean): number[] {
  const out: number[] = [];
  for (let node = 0; node < answer.length; node++) if (holds(answer[node]!)) out.push(node);
  return out;
}

/** `{"A": 1, "B": 2}` and nothing else: no other JSON, no name twice. */
function readColours(text: string, p: Puzzle): { answer: Answer } | { why: string } {
  if (!text.startsWith('{') || !text.endsWith('}')) return { why: 'This is no JSON object from { to }.' };
  const answer = new Array<number>(p.points.length).fill(0);
  const inner = text.slice(1, -1);
  if (/^[ \t\r\n]*$/.test(inner)) return { answer };
  for (const part of inner.split(',')) {
    const pair = /^[ \t\r\n]*"([^"]*)"[ \t\r\n]*:[ \t\r\n]*([^ \t\r\n]*)[ \t\r\n]*$/.exec(part);
    if (!pair) return { why: `“${part.trim().slice(0, 20)}” is no pair such as "A": 1.` };
    const [, name, value] = pair as unknown as [string, string, string];
    const node = p.names ? p.names.indexOf(name) : (nodeNamed(name, answer.length) ?? -1);
    if (node < 0) return { why: `There is no node “${name.slice(0, 20)}”.` };
    if (!/^[1-8]$/.test(value))
      return { why: `“${value.slice(0, 20)}” is no colour; colours are numbers from 1 to ${MOST_COLOURS}.` };
    if (answer[node] !== 0) return { why: `Node ${name} is given two colours.` };
    answer[node] = Number(value);
  }
  return { answer };
}
