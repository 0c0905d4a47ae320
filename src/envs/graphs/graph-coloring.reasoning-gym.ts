import type { RgAdapter } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { type Edge, edgeName, edgeOf } from '../../core/graph.ts';
import { ring } from '../../core/ring.ts';
import type { Puzzle } from './graph-coloring.ts';

const MOST = 100;
/** As many as the palette has. */
const MOST_COLOURS = 8;

/** Nodes are called 0, 1, 2, … there. */
export const reasoningGym: readonly RgAdapter<Puzzle, readonly number[], null>[] = [
  {
    dataset: 'graph_color',
    like: {
      params: { nodes: 10, edges: 17, colors: 3, resists: 'nothing' },
      but: 'there about 5 edges, here 17, drawn in the plane',
      proves: 'the graph is in one piece, and no node can be left to the end',
    },
    instance({ metadata }) {
      const { vertices, edges, color_options: colors } = metadata.puzzle as { [key: string]: unknown };
      const isCount = (list: unknown, most: number, first: number): list is readonly number[] =>
        isListOf(list, most, (v): v is number => isWholeIn(v, first, most)) &&
        list.length > 0 &&
        list.every((v, i) => v === first + i);
      if (!isCount(vertices, MOST, 0) || !isCount(colors, MOST_COLOURS, 1))
        return {
          why: `The entry has no vertices 0, 1, 2, … up to ${MOST - 1} or no colours 1, 2, … up to ${MOST_COLOURS}.`,
        };
      const isNode = (v: unknown): v is number => isWholeIn(v, 0, vertices.length - 1);
      const isEdge = (v: unknown): v is Edge => isListOf(v, 2, isNode) && v.length === 2 && v[0] !== v[1];
      if (!isListOf(edges, MOST * MOST, isEdge))
        return { why: 'The entry has an edge that does not join two of its vertices.' };
      const sorted = edges.map(([a, b]) => edgeOf(a, b)).sort(([a, b], [c, d]) => a - c || b - d);
      return {
        puzzle: {
          colors: colors.length,
          points: ring(vertices.length),
          edges: sorted.filter((edge, i) => i === 0 || edgeName(edge) !== edgeName(sorted[i - 1]!)),
          names: vertices.map(String),
        },
        secret: null,
      };
    },
  },
];
